package dev.sheaf.cluster.smile;

import dev.sheaf.cluster.Clusterer;
import dev.sheaf.cluster.Clustering;
import dev.sheaf.cluster.DocumentPoints;
import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;
import java.util.Comparator;
import java.util.stream.IntStream;
import smile.clustering.SIB;
import smile.util.SparseArray;

/**
 * The sequential information bottleneck on the frequencies of terms (Slonim, Friedman and Tishby,
 * Unsupervised Document Classification Using Sequential Information Maximization, SIGIR 2002).
 * Needs no latent space; slower than k-means.
 */
public final class InformationClusterer implements Clusterer {
  private static final int MOST_ROUNDS = 20;

  @Override
  public Clustering cluster(DocumentPoints points, int clusters, int starts, long seed) {
    Require.that(
        clusters > 0 && points.size() > 0, "%d clusters of %d points", clusters, points.size());
    int[] told =
        IntStream.range(0, points.size())
            .filter(row -> points.frequencies().start(row) < points.frequencies().end(row))
            .toArray();
    int most = Math.min(clusters, told.length);
    int[] assigned = new int[points.size()];
    if (most > 1) {
      int[] found = best(rows(points.frequencies(), told), most, starts, seed);
      IntStream.range(0, told.length).forEach(i -> assigned[told[i]] = found[i]);
    }
    return Clustering.of(assigned);
  }

  private static int[] best(SparseArray[] rows, int clusters, int starts, long seed) {
    return IntStream.range(0, starts)
        .parallel()
        .mapToObj(start -> Alone.run(seed + start, () -> SIB.fit(rows, clusters, MOST_ROUNDS)))
        .min(Comparator.comparingDouble(found -> found.distortion))
        .map(found -> found.y)
        .orElseThrow();
  }

  private static SparseArray[] rows(SparseMatrix frequencies, int[] selected) {
    return IntStream.of(selected)
        .mapToObj(row -> row(frequencies, row))
        .toArray(SparseArray[]::new);
  }

  private static SparseArray row(SparseMatrix frequencies, int row) {
    SparseArray values = new SparseArray(frequencies.end(row) - frequencies.start(row));
    for (int i = frequencies.start(row); i < frequencies.end(row); i++) {
      values.append(frequencies.index(i), frequencies.value(i));
    }
    return values;
  }
}
