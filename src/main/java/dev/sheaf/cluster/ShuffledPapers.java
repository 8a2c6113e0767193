package dev.sheaf.cluster;

import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.phrase.Phrases;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Papers whose phrases were exchanged at random. Each paper is as long and each phrase as frequent
 * as before, but nothing belongs together. What clusters of such papers look like is what chance
 * gives: clusters gather phrases that happen to stand together, the more so the fewer papers there
 * are.
 *
 * @param phrases those of the papers in one language
 */
record ShuffledPapers(Phrases phrases, Clusterer clusterer, long seed) {
  /** Of more papers a part is enough, since there chance gives little. */
  private static final int MOST = 2000;

  /** So many papers in all are shuffled, those of a few papers several times. */
  private static final int PAPERS = 1000;

  private static final int MOST_TIMES = 5;
  private static final int DIMENSIONS = 64;

  /** The mean lift of the key terms of clusters, for so many clusters; 1 without phrases. */
  double lift(int clusters, int terms) {
    int[] told =
        IntStream.range(0, phrases.documents())
            .filter(document -> phrases.start(document) < phrases.start(document + 1))
            .toArray();
    int[] drawn = Resampling.draw(told.length, MOST, seed);
    Phrases part = phrases.of(IntStream.of(drawn).map(i -> told[i]).toArray());
    int fewer = (int) Math.max(2, (long) clusters * drawn.length / Math.max(1, told.length));
    int times = Math.min(MOST_TIMES, 1 + PAPERS / Math.max(1, drawn.length));
    return told.length < 2
        ? 1
        : IntStream.range(0, times)
            .parallel()
            .mapToObj(i -> part.shuffled(new Random(seed + i)))
            .map(shuffled -> lifts(shuffled, fewer, terms))
            .toList()
            .stream()
            .flatMapToDouble(DoubleStream::of)
            .average()
            .orElse(1);
  }

  private double[] lifts(Phrases shuffled, int clusters, int terms) {
    SparseMatrix frequencies = frequencies(shuffled);
    DocumentPoints points =
        new DocumentPoints(frequencies, LatentSpace.fit(frequencies, DIMENSIONS, seed));
    Clustering start = clusterer.cluster(points, clusters, 1, seed);
    Clustering found = TermMixture.refine(frequencies, start);
    ShownTerms shown =
        ShownTerms.of(KeyTerms.of(shuffled, found.assignments(), found.clusters()), terms);
    return IntStream.range(0, found.clusters())
        .mapToDouble(cluster -> shown.lift(cluster).value())
        .toArray();
  }

  /** A column for each phrase that occurs, so that chance does not depend on papers elsewhere. */
  private static SparseMatrix frequencies(Phrases phrases) {
    int[] columns = new int[phrases.start(phrases.documents())];
    Arrays.setAll(columns, phrases::at);
    int[] occurring = IntStream.of(columns).sorted().distinct().toArray();
    SparseMatrix.Builder rows = new SparseMatrix.Builder(occurring.length);
    for (int document = 0; document < phrases.documents(); document++) {
      int[] own =
          IntStream.range(phrases.start(document), phrases.start(document + 1))
              .map(position -> Arrays.binarySearch(occurring, columns[position]))
              .toArray();
      float[] ones = new float[own.length];
      Arrays.fill(ones, 1);
      rows.add(SparseVector.of(own, ones));
    }
    return rows.build();
  }
}
