package dev.sheaf.cluster;

import dev.sheaf.evaluate.clustering.ClusterStability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the number of clusters.
 *
 * <p>For each number tried, a cluster gives information about its documents: log2 of 1 over its
 * share. It counts less if resamples do not find the cluster again ({@link Tried#information}). The
 * number with most information is chosen: few clusters say little, and too many are not found
 * again. Among numbers with nearly as much information, one whose clusters are highly stable wins,
 * else the one with the clearest separation. If there are many documents, a sample is used.
 *
 * <p>The search ends at a {@linkplain #limit number that grows with the corpus}, and before that
 * where three numbers in a row say clearly less than a smaller one. The smallest numbers end no
 * search: between a few fields and the many subjects within them, there is often a gap.
 *
 * @param clusters the number chosen
 * @param tried all numbers looked at, in ascending order
 * @param isLimit whether the number chosen is the largest that may be tried, so that more clusters
 *     might say more
 */
public record ClusterCount(int clusters, List<Tried> tried, boolean isLimit) {
  private static final int SAMPLE = 4000;

  /** The most clusters of as many documents as a sample has. */
  private static final int MOST = 128;

  private static final int LEAST_DOCUMENTS = 20;

  /** So many numbers in a row that say less than {@link #LESS} of the most end the search. */
  private static final int FALLING = 3;

  private static final double LESS = 0.8;

  /** Every number is tried below this, then each larger than the one before by a factor. */
  private static final int EACH_BELOW = 8;

  private static final double STEP = 1.45;
  private static final double NEARLY = 0.9;

  /** What Hennig (2007) calls a highly stable cluster. */
  private static final double HIGHLY_STABLE = 0.85;

  /** A start costs so much: documents times clusters; where that is little, there are more. */
  private static final int WORK = 200_000;

  private static final int MOST_STARTS = 5;
  private static final Resampling RESAMPLING = new Resampling(4, 0.8, SAMPLE);

  /**
   * One number of clusters.
   *
   * @param stability the mean Jaccard similarity of clusters with those of resamples, by size
   * @param separation the mean simplified silhouette: how much nearer documents are to the centre
   *     of their cluster than to the next one, 0 to 1
   * @param information bits a document that clusters say and resamples confirm: the sum over
   *     clusters of p log2(1/p) J², with p the share of documents in the cluster and J its
   *     stability
   */
  public record Tried(int clusters, double stability, double separation, double information) {}

  public ClusterCount {
    tried = List.copyOf(tried);
  }

  /** With fewer papers no number but 1 is tried. */
  public static int leastPapers() {
    return 2 * LEAST_DOCUMENTS;
  }

  /**
   * The most clusters that are tried: one for 20 documents, at most 128 for up to 4,000 documents,
   * and twice as many for eight times as many documents.
   */
  static int limit(int documents) {
    double more = StrictMath.cbrt(Math.max(1, (double) documents / SAMPLE));
    return Math.min(documents / LEAST_DOCUMENTS, (int) (MOST * more));
  }

  /**
   * Chooses a number.
   *
   * @param points at least one
   */
  public static ClusterCount choose(Clusterer clusterer, DocumentPoints points, long seed) {
    int most = limit(points.size());
    List<Tried> tried = new ArrayList<>();
    int clusters = 2;
    for (; clusters <= most && !hasFallen(tried); clusters = next(clusters)) {
      tried.add(attempt(clusterer, sample(points, clusters, seed), clusters, seed));
    }
    int best = best(tried);
    return new ClusterCount(
        best, tried, clusters > most && best > 1 && best == tried.get(tried.size() - 1).clusters());
  }

  /** Enough of the documents for so many clusters. */
  private static DocumentPoints sample(DocumentPoints points, int clusters, long seed) {
    int size = Math.max(SAMPLE, clusters * LEAST_DOCUMENTS);
    return points.size() <= size
        ? points
        : points.subset(Resampling.draw(points.size(), size, seed));
  }

  private static boolean hasFallen(List<Tried> tried) {
    double most = tried.stream().mapToDouble(Tried::information).max().orElse(0);
    return tried.size() > FALLING
        && tried.subList(tried.size() - FALLING, tried.size()).stream()
            .allMatch(one -> one.clusters() > EACH_BELOW && one.information() < LESS * most);
  }

  static int starts(DocumentPoints points, int clusters) {
    return (int) Math.max(1, Math.min(MOST_STARTS, WORK / ((long) points.size() * clusters)));
  }

  private static int next(int clusters) {
    return clusters < EACH_BELOW ? clusters + 1 : (int) Math.round(clusters * STEP);
  }

  static int best(List<Tried> tried) {
    double most = tried.stream().mapToDouble(Tried::information).max().orElse(0);
    List<Tried> near =
        tried.stream()
            .filter(one -> one.information() > 0 && one.information() >= NEARLY * most)
            .toList();
    return near.stream()
        .filter(one -> one.stability() >= HIGHLY_STABLE)
        .max(Comparator.comparingDouble(Tried::information))
        .or(() -> near.stream().max(Comparator.comparingDouble(Tried::separation)))
        .map(Tried::clusters)
        .orElse(1);
  }

  private static Tried attempt(
      Clusterer clusterer, DocumentPoints points, int clusters, long seed) {
    Clustering clustering = clusterer.cluster(points, clusters, starts(points, clusters), seed);
    ClusterStability stability = RESAMPLING.stability(clusterer, points, clustering, seed);
    double mean = 0;
    double information = 0;
    for (int cluster = 0; cluster < clustering.clusters(); cluster++) {
      double share = (double) clustering.size(cluster) / clustering.documents();
      double jaccard = stability.mean(cluster).orElse(0);
      mean += share * jaccard;
      information += share * -Math.log(share) / Math.log(2) * jaccard * jaccard;
    }
    return new Tried(clusters, mean, Separation.of(points.space(), clustering), information);
  }
}
