package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.cluster.ClusterCount.Tried;
import dev.sheaf.cluster.smile.KMeansClusterer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterCountTest {
  private static ClusterCount choose(DocumentPoints points) {
    return ClusterCount.choose(new KMeansClusterer(), points, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 8})
  void groupsFarApartAreCounted(int groups) {
    assertThat(choose(Given.planted(groups, 40 * groups)).clusters()).isEqualTo(groups);
  }

  @Test
  void aGroupFoundAgainSaysItsShareInBits() {
    Tried four = choose(Given.planted(4, 160)).tried().get(2);

    assertThat(four.clusters()).isEqualTo(4);
    assertThat(four.stability()).isCloseTo(1, within(1e-9));
    assertThat(four.information()).isCloseTo(2, within(1e-9));
  }

  @Test
  void subjectsAreFoundWithinAFewFields() {
    double[][] rows = new double[720][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[3 + 24];
      rows[i][i % 3] = 3;
      rows[i][3 + i % 24] = 1;
    }

    ClusterCount count = choose(Given.points(rows));

    assertThat(count.tried().subList(3, 6)).allMatch(one -> one.information() < 0.8);
    assertThat(count.clusters()).isEqualTo(25);
  }

  @Test
  void documentsThatAreAllTheSameAreOneGroup() {
    ClusterCount count = choose(Given.points(Given.repeated(60, 1, 2, 0.3)));

    assertThat(count.clusters()).isEqualTo(1);
    assertThat(count.tried()).isNotEmpty().allMatch(one -> one.information() == 0);
  }

  @Test
  void documentsWithoutTermsAreOneGroup() {
    assertThat(choose(Given.points(new double[60][0])).clusters()).isEqualTo(1);
  }

  @Test
  void ofFewPapersNoNumberIsTried() {
    int least = ClusterCount.leastPapers();

    assertThat(choose(Given.planted(2, least - 1)).tried()).isEmpty();
    assertThat(choose(Given.planted(2, least - 1)).clusters()).isEqualTo(1);
    assertThat(choose(Given.planted(2, least)).tried()).hasSize(1);
  }

  @Test
  void chanceIsNotFoundAgain() {
    Random random = new Random(1);
    double[][] rows = new double[150][60];
    for (double[] row : rows) {
      random.ints(15, 0, 60).forEach(column -> row[column] = 1);
    }

    assertThat(choose(Given.points(rows)).tried())
        .isNotEmpty()
        .allMatch(one -> one.stability() < 0.75);
  }

  @Test
  void anyNumberOfThreadsGivesTheSameCount() {
    DocumentPoints points = Given.planted(1, 120);

    assertThat(Given.onThreads(4, () -> choose(points)))
        .isEqualTo(Given.onThreads(1, () -> choose(points)));
  }

  @Test
  void ofNumbersThatSayNearlyAsMuchAHighlyStableOneWins() {
    Tried stable = new Tried(3, 0.86, 0.1, 0.95);
    Tried saysMost = new Tried(5, 0.80, 0.9, 1);

    assertThat(ClusterCount.best(List.of(stable, saysMost))).isEqualTo(3);
  }

  @Test
  void ofHighlyStableNumbersTheOneThatSaysMostWins() {
    Tried saysMore = new Tried(3, 0.86, 0.1, 0.98);
    Tried separated = new Tried(5, 0.90, 0.9, 0.95);

    assertThat(ClusterCount.best(List.of(saysMore, separated))).isEqualTo(3);
  }

  @Test
  void whereNoneIsHighlyStableTheClearestSeparationWins() {
    Tried saysMost = new Tried(3, 0.80, 0.1, 1);
    Tried separated = new Tried(5, 0.70, 0.2, 0.91);

    assertThat(ClusterCount.best(List.of(saysMost, separated))).isEqualTo(5);
  }

  @Test
  void aNumberThatSaysMuchLessIsNotChosenHoweverStable() {
    Tried saysMost = new Tried(5, 0.80, 0.1, 1);
    Tried saysLess = new Tried(2, 0.99, 0.9, 0.89);

    assertThat(ClusterCount.best(List.of(saysLess, saysMost))).isEqualTo(5);
  }
}
