package dev.sheaf.proposal;

import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.SubtopicId;
import java.util.List;
import java.util.Locale;

/**
 * The change that a new run of clustering found for a proposed or accepted subtopic.
 *
 * @param subtopic as it is now
 * @param others the subtopics that it was split into, took in, or was split from; by id
 * @param gained how many papers its cluster has that it did not have
 * @param lost how many of its papers that were clustered are not in its cluster
 */
public record LedgerEvent(
    Change change, Subtopic subtopic, List<SubtopicId> others, int gained, int lost) {
  /** How a subtopic changed. */
  public enum Change {
    /** Proposed for the first time. */
    BORN,
    /** Proposed again after it was gone. */
    RETURNED,
    /** Its size has changed by a tenth at most. */
    KEPT,
    /** Larger by a tenth of its papers at least. */
    GROWN,
    /** Smaller by a tenth of its papers at least. */
    SHRUNK,
    /** A quarter of its papers at least went to a cluster that is no other subtopic's. */
    SPLIT,
    /** Half of the papers of another one at least are in its cluster, and that has none. */
    MERGED,
    /** No cluster resembles it. */
    DIED;

    /** The word used in files and reports: {@code born}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public LedgerEvent {
    others = others.stream().sorted().toList();
  }
}
