package dev.sheaf.cluster;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A mixture of multinomials: each cluster is a distribution of terms, and each document is in the
 * cluster that its terms speak for most. It is fitted by classification EM (Celeux and Govaert
 * 1992; Nigam et al. 2000), started from a clustering. The distribution of a cluster is smoothed by
 * that of all documents (Jelinek and Mercer 1980; Zhai and Lafferty 2004), which keeps small
 * clusters alive.
 *
 * <p>The <b>evidence</b> of a document for a cluster is how much likelier its terms are there than
 * among all documents, as a logarithm, each frequency counting; it is never negative.
 */
public final class TermMixture {
  private static final double SMOOTHING = 0.9;
  private static final int MOST_ROUNDS = 20;

  /** Rounds end where so few documents move. */
  private static final double LEAST_MOVED = 0.001;

  private final Clustering clustering;
  private final double[] margins;
  private final double[] closeness;
  private final int[] next;

  private TermMixture(Clustering clustering, double[] margins, double[] closeness, int[] next) {
    this.clustering = clustering;
    this.margins = margins;
    this.closeness = closeness;
    this.next = next;
  }

  /**
   * Fits a mixture.
   *
   * @param frequencies a row for each document, not negative
   * @param start where its documents are at first; they stay if nothing speaks against it
   */
  public static TermMixture fit(SparseMatrix frequencies, Clustering start) {
    int[] assigned = assign(frequencies, start);
    Evidence evidence = new Evidence(frequencies, assigned, start.clusters());
    Clustering clustering = Clustering.of(assigned);
    int[] numbers = new int[start.clusters()];
    IntStream.range(0, assigned.length)
        .forEach(i -> numbers[assigned[i]] = clustering.clusterOf(i));
    int[] next = IntStream.of(evidence.next()).map(c -> c < 0 ? -1 : numbers[c]).toArray();
    return new TermMixture(clustering, evidence.margins(), evidence.closeness(), next);
  }

  /** The clustering of a mixture, without what else it tells. */
  static Clustering refine(SparseMatrix frequencies, Clustering start) {
    return Clustering.of(assign(frequencies, start));
  }

  private static int[] assign(SparseMatrix frequencies, Clustering start) {
    Require.that(
        frequencies.rows() == start.documents(),
        "%d rows and %d documents in clusters",
        frequencies.rows(),
        start.documents());
    int[] assigned = start.assignments();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int[] before = assigned;
      int[] next = new Evidence(frequencies, before, start.clusters()).strongest();
      long moved = IntStream.range(0, next.length).filter(i -> next[i] != before[i]).count();
      assigned = next;
      if (moved <= LEAST_MOVED * next.length) {
        break;
      }
    }
    return assigned;
  }

  /** Every document in the cluster that its terms speak for most. */
  public Clustering clustering() {
    return clustering;
  }

  /**
   * How clearly a document belongs to its cluster: the share of the evidence for it that there is
   * not for the next one as well, 0 to 1.
   */
  public double margin(int document) {
    return margins[document];
  }

  /**
   * The share of a cluster's documents whose terms speak for another cluster more than for any
   * third one, 0 to 1: how near the other one is.
   */
  public double nearness(int cluster, int other) {
    int[] members = clustering.members(cluster);
    return (double) IntStream.of(members).filter(i -> next[i] == other).count() / members.length;
  }

  /**
   * The mean evidence of a document's terms for its cluster, from 0: low for those far from all.
   */
  public double closeness(int document) {
    return closeness[document];
  }

  /** The evidence of each document for each cluster, given who is in the clusters. */
  private static final class Evidence {
    private final SparseMatrix frequencies;
    private final int[] assigned;
    private final int clusters;

    /** For each term its weight in each cluster. */
    private final float[] weights;

    Evidence(SparseMatrix frequencies, int[] assigned, int clusters) {
      this.frequencies = frequencies;
      this.assigned = assigned;
      this.clusters = clusters;
      this.weights = new float[Math.multiplyExact(frequencies.columns(), clusters)];
      weigh();
    }

    private void weigh() {
      double[] counts = new double[weights.length];
      double[] ofCluster = new double[clusters];
      double all = 0;
      for (int row = 0; row < assigned.length; row++) {
        for (int i = frequencies.start(row); i < frequencies.end(row); i++) {
          counts[frequencies.index(i) * clusters + assigned[row]] += frequencies.value(i);
          ofCluster[assigned[row]] += frequencies.value(i);
        }
      }
      for (double count : ofCluster) {
        all += count;
      }
      for (int term = 0; term < frequencies.columns(); term++) {
        weigh(term * clusters, counts, ofCluster, all);
      }
    }

    private void weigh(int start, double[] counts, double[] ofCluster, double all) {
      double inAll = 0;
      for (int cluster = 0; cluster < clusters; cluster++) {
        inAll += counts[start + cluster] / all;
      }
      for (int cluster = 0; cluster < clusters; cluster++) {
        if (counts[start + cluster] > 0) {
          double ratio = counts[start + cluster] / ofCluster[cluster] / inAll;
          weights[start + cluster] = (float) StrictMath.log1p((1 - SMOOTHING) / SMOOTHING * ratio);
        }
      }
    }

    private double[] of(int row) {
      double[] evidence = new double[clusters];
      for (int i = frequencies.start(row); i < frequencies.end(row); i++) {
        int start = frequencies.index(i) * clusters;
        for (int cluster = 0; cluster < clusters; cluster++) {
          evidence[cluster] += frequencies.value(i) * weights[start + cluster];
        }
      }
      return evidence;
    }

    int[] strongest() {
      return IntStream.range(0, assigned.length).parallel().map(this::strongest).toArray();
    }

    private int strongest(int row) {
      double[] evidence = of(row);
      int best = assigned[row];
      for (int cluster = 0; cluster < clusters; cluster++) {
        best = evidence[cluster] > evidence[best] ? cluster : best;
      }
      return best;
    }

    double[] margins() {
      return IntStream.range(0, assigned.length).parallel().mapToDouble(this::margin).toArray();
    }

    private double margin(int row) {
      double[] evidence = of(row);
      double own = evidence[assigned[row]];
      evidence[assigned[row]] = 0;
      double next = Arrays.stream(evidence).max().orElse(0);
      return own <= 0 ? 0 : Math.max(0, (own - next) / own);
    }

    /** The cluster after its own that a document's terms speak for most; -1 if they do for none. */
    int[] next() {
      return IntStream.range(0, assigned.length).parallel().map(this::next).toArray();
    }

    private int next(int row) {
      double[] evidence = of(row);
      int best = -1;
      for (int cluster = 0; cluster < clusters; cluster++) {
        boolean isMore = evidence[cluster] > (best < 0 ? 0 : evidence[best]);
        best = cluster != assigned[row] && isMore ? cluster : best;
      }
      return best;
    }

    double[] closeness() {
      return IntStream.range(0, assigned.length).parallel().mapToDouble(this::closeness).toArray();
    }

    private double closeness(int row) {
      double length = 0;
      for (int i = frequencies.start(row); i < frequencies.end(row); i++) {
        length += frequencies.value(i);
      }
      return length == 0 ? 0 : of(row)[assigned[row]] / length;
    }
  }
}
