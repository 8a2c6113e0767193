package dev.sheaf.evaluate.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Eight documents: term 1 in four of them, 2 in two of these, 3 in the other four, 4 in half of
 * those with 1 and half of those without, 5 in the same as 2, 6 in all, 7 in none.
 */
class CoherenceTest {
  private static final int[][] DOCUMENTS = {
    {1, 2, 4, 5, 6}, {1, 2, 4, 5, 6}, {1, 6}, {1, 6}, {3, 4, 6}, {3, 4, 6}, {3, 6}, {3, 6}
  };
  private static final Coherence COHERENCE = new Coherence(counts());
  private static final Offset<Double> EXACT = within(1e-11);

  /** p(1) = 1/2, p(2) = p(1,2) = 1/4: ln(1/4 / 1/8) / -ln(1/4) = ln 2 / ln 4. */
  @Test
  void npmiIsTheInformationOverItsGreatestValue() {
    assertThat(COHERENCE.npmi(1, 2)).isCloseTo(0.5, EXACT);
    assertThat(COHERENCE.npmi(2, 1)).isCloseTo(0.5, EXACT);
  }

  @Test
  void termsThatAreOnlyTogetherHaveOne() {
    assertThat(COHERENCE.npmi(2, 5)).isCloseTo(1, EXACT);
  }

  @Test
  void termsThatAreTogetherByChanceHaveZero() {
    assertThat(COHERENCE.npmi(1, 4)).isCloseTo(0, EXACT);
  }

  /** p(1) = p(3) = 1/2, never together: ln(4e-12) / -ln(1e-12) = ln 4 / (12 ln 10) - 1. */
  @Test
  void termsThatAreNeverTogetherHaveWhatEpsilonLeaves() {
    assertThat(COHERENCE.npmi(1, 3)).isCloseTo(Math.log(4) / (12 * Math.log(10)) - 1, EXACT);
  }

  @Test
  void aTermThatIsNowhereOrEverywhereHasZero() {
    assertThat(COHERENCE.npmi(1, 6)).isZero();
    assertThat(COHERENCE.npmi(1, 7)).isZero();
    assertThat(new Coherence(Cooccurrences.inDocuments(1, 2)).npmi(1, 2)).isZero();
  }

  /** The pair 2 5 has 1, 1 4 has 0, the other four have 1/2. */
  @Test
  void termsHaveTheMeanOfTheirPairs() {
    assertThat(COHERENCE.npmi(1, 2, 4, 5)).isCloseTo(3 / 6.0, EXACT);
  }

  @Test
  void fewerThanTwoTermsHaveZero() {
    assertThat(COHERENCE.npmi(new int[] {1})).isZero();
    assertThat(COHERENCE.npmi(new int[0])).isZero();
  }

  /** Three pairs of 1/2, 1/2 and 1, then one of 0. */
  @Test
  void listsHaveTheirMeanHoweverLongTheyAre() {
    var lists = List.of(new int[] {1, 2, 5}, new int[] {1, 4});

    assertThat(COHERENCE.meanNpmi(lists)).isCloseTo(1 / 3.0, EXACT);
    assertThat(COHERENCE.meanNpmi(List.of())).isZero();
  }

  /** Once each in three million windows, chance falls below epsilon. */
  @Test
  void aPairThatIsNeverTogetherIsNeverAboveChance() {
    var counts = Cooccurrences.inWindows(1, 1, 2);
    int[] document = new int[3_000_000];
    document[0] = 1;
    document[1] = 2;
    counts.add(document);

    assertThat(new Coherence(counts).npmi(1, 2)).isZero();
  }

  @Seeds
  void npmiIsFromMinusOneToOne(Random random) {
    var counts = Cooccurrences.inDocuments(0, 1);
    for (int i = 0; i < 20; i++) {
      counts.add(random.ints(random.nextInt(4), 0, 4).toArray());
    }

    assertThat(new Coherence(counts).npmi(0, 1)).isBetween(-1.0, 1 + 1e-9);
  }

  @Test
  void aTermThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> COHERENCE.npmi(1, 2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("term 1 cannot be paired with itself");
  }

  private static Cooccurrences counts() {
    var counts = Cooccurrences.inDocuments(1, 2, 3, 4, 5, 6, 7);
    List.of(DOCUMENTS).forEach(counts::add);
    return counts;
  }
}
