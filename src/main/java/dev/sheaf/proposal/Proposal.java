package dev.sheaf.proposal;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.Optional;

/**
 * The judgement on a cluster: whether it may become a subtopic, and if not, everything that speaks
 * against it.
 *
 * @param cluster what was judged
 * @param objections empty for a cluster that is proposed
 * @param nearest the label whose papers it has most in common with; none if no label is near
 * @param restated the label or topic that says what it says; none if nothing does, or where it is
 *     most of all papers
 */
public record Proposal(
    Cluster cluster,
    List<Objection> objections,
    Optional<Nearest> nearest,
    Optional<Label> restated) {
  /** What speaks against a cluster. */
  public enum Objection {
    /** It has too few papers. */
    SMALL,
    /** Resamples do not find it again. */
    UNSTABLE,
    /** Its key terms do not occur together. */
    INCOHERENT,
    /** It is what a label, the topic itself, or all papers are already. */
    RESTATES
  }

  /**
   * How much of a cluster a label is.
   *
   * @param f1 the harmonic mean of the share of the cluster's papers that have the label and the
   *     share of the label's papers that are in the cluster, 0 to 1
   */
  public record Nearest(Label label, double f1) {}

  public Proposal {
    objections = List.copyOf(objections);
  }

  /** Whether it may become a subtopic. */
  public boolean isProposed() {
    return objections.isEmpty();
  }
}
