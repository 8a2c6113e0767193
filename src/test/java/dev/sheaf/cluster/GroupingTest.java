package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupingTest {
  /** Two clusters alike: how much of each paper's text, of 10, is the term of its own cluster. */
  private static Grouping grouping(double... own) {
    double[][] rows =
        IntStream.range(0, 2 * own.length)
            .mapToObj(i -> i % 2 == 0 ? row(own[i / 2], 0) : row(0, own[i / 2]))
            .toArray(double[][]::new);
    return grouping(rows, Clustering.of(IntStream.range(0, rows.length).map(i -> i % 2).toArray()));
  }

  private static double[] row(double first, double second) {
    return new double[] {first, second, 10 - first - second};
  }

  private static Grouping grouping(double[][] rows, Clustering clustering) {
    DocumentPoints points = Given.points(rows);
    List<String> ids = IntStream.range(0, rows.length).mapToObj(i -> "p" + i).toList();
    var name = new ClusterName(Optional.empty(), Optional.of("verse"));
    var cluster = new Cluster(Optional.empty(), name, ids, Map.of(), 1, 1);
    return new Grouping(
        Optional.empty(),
        ids,
        clustering,
        TermMixture.fit(points.frequencies(), clustering),
        points.space(),
        Optional.empty(),
        Collections.nCopies(clustering.clusters(), cluster));
  }

  @Test
  void papersBelowTheLowerFenceOfTukeyAreFar() {
    assertThat(grouping(8, 2.9, 6, 5, 6.5, 7, 7.5, 9, 9.5).far()).containsExactly(2, 3);
    assertThat(grouping(8, 4.2, 6, 5, 6.5, 7, 7.5, 9, 9.5).far()).isEmpty();
  }

  @Test
  void theFarthestPaperComesFirst() {
    assertThat(grouping(2, 1, 7, 7, 7, 7, 7, 7, 7, 7, 7).far()).containsExactly(2, 3, 0, 1);
  }

  @Test
  void aPaperWithoutTermsIsFar() {
    double[][] rows = {{1, 2}, {1, 2}, {0, 0}, {2, 1}, {1, 1}, {3, 1}};

    Grouping grouping = grouping(rows, Clustering.of(new int[6]));

    assertThat(grouping.far()).containsExactly(2);
    assertThat(grouping.ids().size()).isEqualTo(6);
  }

  @Test
  void everyClusterIsDescribed() {
    Grouping one = grouping(8, 6);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Grouping(
                    one.within(),
                    one.ids(),
                    one.clustering(),
                    one.mixture(),
                    one.space(),
                    one.count(),
                    List.of()))
        .withMessageContaining("4 papers in 0 clusters do not fit");
  }
}
