package dev.sheaf.trend;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The documents that take no part in trends, and why.
 *
 * @param undated the ids of documents without a date, in order
 * @param imprecise how many have a date that is too imprecise, such as a month if periods are days
 * @param impossible those dated in the future or before 1900
 * @param remote those that lie far from all others in time, too few for periods of their own
 * @param unanswered how many have a place on the timeline, but no label and no prediction
 */
public record LeftOut(
    List<String> undated,
    int imprecise,
    List<Dated> impossible,
    List<Dated> remote,
    int unanswered) {
  private static final int NAMED = 3;

  /** Nothing is left out. */
  public static final LeftOut NONE = new LeftOut(List.of(), 0, List.of(), List.of(), 0);

  /** A document left out for its date. */
  public record Dated(String id, PublicationDate published) {
    @Override
    public String toString() {
      return id + " (" + published + ")";
    }
  }

  public LeftOut {
    undated = List.copyOf(undated);
    impossible = List.copyOf(impossible);
    remote = List.copyOf(remote);
    Require.that(imprecise >= 0 && unanswered >= 0, "a count is negative");
  }

  /** A copy with the number of documents on the timeline that have no known answer. */
  LeftOut withUnanswered(int documents) {
    return new LeftOut(undated, imprecise, impossible, remote, documents);
  }

  /**
   * One line for each reason that applies, with the first documents by name, such as {@code 2 dated
   * in the future or before 1900: 2401.00001 (9999-01-01), …}.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    add(lines, undated, "without a date");
    add(lines, imprecise, "whose date does not tell the period");
    add(lines, impossible, "dated in the future or before 1900");
    add(lines, remote, "far from all others in time");
    add(lines, unanswered, "without a label or a prediction");
    return List.copyOf(lines);
  }

  private static void add(List<String> lines, int documents, String why) {
    if (documents > 0) {
      lines.add(String.format(Locale.ROOT, "%,d %s", documents, why));
    }
  }

  private static void add(List<String> lines, List<?> documents, String why) {
    if (documents.isEmpty()) {
      return;
    }
    List<String> named = documents.stream().limit(NAMED).map(Object::toString).toList();
    String more = documents.size() > NAMED ? ", …" : "";
    lines.add(
        String.format(
            Locale.ROOT, "%,d %s: %s", documents.size(), why, String.join(", ", named) + more));
  }
}
