package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Language;
import dev.sheaf.phrase.Phrases;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTermsTest {
  private static final List<String> TEXTS =
      List.of(
          "The web browser of an agent. Memory.",
          "A web browser for agents.",
          "Agents with a web browser.",
          "The robot arm of an agent. Memory.",
          "A robot arm for agents.",
          "Agents with a robot arm.");
  private static final int[] CLUSTERS = {0, 0, 0, 1, 1, 1};

  private static List<String> terms(List<String> texts, int[] clusterOf, int cluster) {
    var terms = KeyTerms.of(Phrases.mine(texts, Language.EN), clusterOf, 2).terms(cluster, 10);
    return terms.stream().map(KeyTerm::term).toList();
  }

  @Test
  void aClusterHasTheTermsThatTheOthersLack() {
    assertThat(terms(TEXTS, CLUSTERS, 0)).containsExactly("web browser");
    assertThat(terms(TEXTS, CLUSTERS, 1)).containsExactly("robot arm");
  }

  @Test
  void theWeightIsTheShareTimesTheLogarithmOfTheLift() {
    var phrases = Phrases.mine(List.of("verse", "verse", "prose", "prose"), Language.EN);

    var term = KeyTerms.of(phrases, new int[] {0, 0, 1, 1}, 2).terms(0, 10).get(0);

    assertThat(term.papers()).isEqualTo(2);
    assertThat(term.weight()).isCloseTo(Math.log(2.5 / 1.5), within(1e-12));
  }

  @Test
  void papersInNoClusterDoNotCount() {
    var phrases = Phrases.mine(List.of("verse", "verse", "prose", "prose", "verse"), Language.EN);

    var all = KeyTerms.of(phrases, new int[] {0, 0, 1, 1, -1}, 2);

    assertThat(all.papers(0)).isEqualTo(2);
    assertThat(all.terms(0, 10).get(0).weight()).isCloseTo(Math.log(2.5 / 1.5), within(1e-12));
  }

  @Test
  void partsInitialsAndFormsOfATermAreNotRepeated() {
    var distinct = new DistinctTerms();

    assertThat(distinct.add(List.of("knowledge", "graph"))).isTrue();
    assertThat(distinct.add(List.of("graph"))).isFalse();
    assertThat(distinct.add(List.of("kg"))).isFalse();
    assertThat(distinct.add(List.of("planning"))).isTrue();
    assertThat(distinct.add(List.of("planner"))).isFalse();
    assertThat(distinct.add(List.of("检索", "增强"))).isTrue();
    assertThat(distinct.add(List.of("检索"))).isFalse();
  }

  @Test
  void oneClusterOfAllHasNothingToTellItApart() {
    var phrases = Phrases.mine(TEXTS, Language.EN);

    assertThat(KeyTerms.of(phrases, new int[6], 1).terms(0, 10)).isEmpty();
  }

  @Test
  void everyDocumentNeedsACluster() {
    var phrases = Phrases.mine(TEXTS, Language.EN);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyTerms.of(phrases, new int[5], 1))
        .withMessageContaining("6 documents, found 5");
  }
}
