package dev.sheaf.report.digest;

import dev.sheaf.audit.Audit;
import dev.sheaf.audit.Issue;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the issues that an audit found.
 *
 * @param limit how many issues of each kind are written for people
 */
public record AuditReport(Audit audit, int limit) {
  private static final int MOST_PLACES = 3;

  /** Writes how many issues of each kind there are, and the first ones with reason and fix. */
  public void write(Appendable out) throws IOException {
    if (audit.papersWithTopic() < Audit.FEW_PAPERS) {
      out.append(Plural.counted(audit.papersWithTopic(), "paper"))
          .append(" with a topic: too few to be sure which topics are wrong\n");
    }
    if (audit.issues().isEmpty()) {
      out.append("nothing found\n");
    }
    for (Issue.Kind kind : Issue.Kind.values()) {
      List<Issue> issues = audit.issues().stream().filter(i -> i.kind() == kind).toList();
      if (!issues.isEmpty()) {
        write(kind, issues, out);
      }
    }
  }

  private void write(Issue.Kind kind, List<Issue> issues, Appendable out) throws IOException {
    out.append('\n').append(title(kind)).append(": ").append(Numbers.count(issues.size()));
    out.append('\n');
    for (Issue issue : issues.subList(0, Math.min(limit, issues.size()))) {
      line("  ", issue.subject(), out);
      line("    ", places(issue.places()), out);
      AuditSentences sentences = AuditSentences.of(issue.cause());
      line("    ", sentences.reason(), out);
      line("    fix: ", sentences.fix(), out);
    }
    if (issues.size() > limit) {
      out.append("  … and " + Numbers.count(issues.size() - limit) + " more\n");
    }
  }

  private static String title(Issue.Kind kind) {
    return switch (kind) {
      case LABEL_ERROR -> "papers whose topic is probably wrong, the least probable first";
      case NEAR_DUPLICATE -> "papers that nearly match, those with different topics first";
      case LANGUAGES -> "papers whose two languages disagree";
      case NO_LABEL -> "texts that are no label";
      case WRAPPED -> "labels with a prefix, reasons or markup around them";
      case SPELLING -> "labels that are one another's spelling";
      case LIKE_LABELS -> "labels with like names for like papers";
      case DRIFT -> "labels whose use changes over time";
      case SINGLETON -> "labels of a single paper";
    };
  }

  private static void line(String before, String text, Appendable out) throws IOException {
    out.append(before).append(text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ")).append('\n');
  }

  private static String places(List<Location> places) {
    List<String> shown = places.stream().limit(MOST_PLACES).map(Location::toString).toList();
    String first = String.join(", ", shown);
    return places.size() <= MOST_PLACES
        ? first
        : first + " and " + Plural.counted(places.size() - MOST_PLACES, "more place");
  }

  /** An issue as a JSON object. */
  public static Json.Dictionary json(Issue issue) {
    AuditSentences sentences = AuditSentences.of(issue.cause());
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("kind", Json.of(issue.kind().word()));
    members.put("subject", Json.of(issue.subject()));
    members.put(
        "places",
        Json.array(issue.places().stream().map(place -> Json.of(place.toString())).toList()));
    members.put("reason", Json.of(sentences.reason()));
    members.put("fix", Json.of(sentences.fix()));
    return new Json.Dictionary(members);
  }
}
