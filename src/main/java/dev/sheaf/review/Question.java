package dev.sheaf.review;

import dev.sheaf.classify.Prediction;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterDates;
import dev.sheaf.corpus.Document;
import dev.sheaf.error.Require;

/**
 * A paper whose topic the curator is asked for, with the reasons.
 *
 * @param likely what the model says of its topic
 * @param cluster the papers like it
 * @param worth how much its topic would tell the model, see {@link Informativeness}; a number to
 *     compare with others only
 */
public record Question(Document paper, Prediction likely, Cluster cluster, double worth) {
  public Question {
    Require.that(paper.topic().isEmpty(), "the topic of %s is known", paper.id());
    Require.that(worth >= 0, "a worth must not be negative: %s", worth);
  }

  /** How much the cluster grows, see {@link ClusterDates#growth}; 1 if it has no dates. */
  public double growth() {
    return growth(cluster);
  }

  static double growth(Cluster cluster) {
    return cluster.dates().map(ClusterDates::growth).orElse(1.0);
  }
}
