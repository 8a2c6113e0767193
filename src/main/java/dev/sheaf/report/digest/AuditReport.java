package dev.sheaf.report.digest;

import dev.sheaf.audit.Audit;
import dev.sheaf.audit.Cause;
import dev.sheaf.audit.Issue;
import dev.sheaf.audit.TopicOverlap;
import dev.sheaf.audit.WrongTopics;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Screen;
import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    writeTopics(out);
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

  /** Writes what is said of topics as a whole, in lines. */
  private void writeTopics(Appendable out) throws IOException {
    if (audit.papersWithTopic() < Audit.FEW_PAPERS) {
      String few =
          Plural.counted(audit.papersWithTopic(), "paper")
              + " with a topic: too few to be sure which topics are wrong";
      Screen.write(few, Emphasis.WARNING, out);
      out.append('\n');
    }
    out.append(audit.wrong().map(AuditReport::share).orElse(""));
    TopicOverlap overlap = audit.overlap();
    if (overlap.isUsual()) {
      out.append(
          "%s of %s bear several topics: the topics overlap, and a text that fits another topic is no error\n"
              .formatted(
                  Numbers.count(overlap.several()), Plural.counted(overlap.papers(), "paper")));
    } else if (overlap.several() > 0) {
      out.append(
          "of %s in several places, %s another topic in another place\n"
              .formatted(
                  Plural.counted(overlap.repeated(), "paper"),
                  Plural.counted(overlap.several(), "has", "have")));
    }
  }

  private static String share(WrongTopics wrong) {
    String share = String.format(Locale.ROOT, "%.1f", 100 * wrong.share());
    return (share.equals("0.0") ? "hardly any topic seems" : "about " + share + " % of topics seem")
        + " to be wrong by mistake"
        + (wrong.listed() == 0 ? "; none so clearly that it can be named\n" : "\n");
  }

  private String listed() {
    return audit
        .wrong()
        .map(
            wrong ->
                ", of which about %s wrong (%s to %s)"
                    .formatted(
                        Plural.counted(wrong.expected(), "is", "are"),
                        Numbers.count(wrong.low()),
                        Numbers.count(wrong.high())))
        .orElse("");
  }

  private void write(Issue.Kind kind, List<Issue> issues, Appendable out) throws IOException {
    out.append('\n');
    Screen.write(title(kind) + ": " + Numbers.count(issues.size()), Emphasis.WARNING, out);
    out.append(kind == Issue.Kind.LABEL_ERROR ? listed() : "");
    out.append('\n');
    for (Issue issue : issues.subList(0, Math.min(limit, issues.size()))) {
      line("  ", issue.subject(), Emphasis.TITLE, out);
      line("    ", places(issue.places()), Emphasis.FAINT, out);
      AuditSentences sentences = AuditSentences.of(issue.cause());
      line("    ", sentences.reason(), Emphasis.PLAIN, out);
      line("    fix: ", sentences.fix(), Emphasis.ANSWER, out);
    }
    if (issues.size() > limit) {
      out.append("  … and " + Numbers.count(issues.size() - limit) + " more\n");
    }
  }

  private static String title(Issue.Kind kind) {
    return switch (kind) {
      case LABEL_ERROR -> "papers whose topic is probably wrong, the surest first";
      case DOUBTED_TOPIC -> "papers whose text fits another topic better, which need not be wrong";
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

  private static void line(String before, String text, Emphasis emphasis, Appendable out)
      throws IOException {
    out.append(before);
    Screen.write(text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " "), emphasis, out);
    out.append('\n');
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
    if (issue.cause() instanceof Cause.UnlikelyTopic topic && topic.wrong() > 0) {
      members.put("wrong", Json.rounded(topic.wrong()));
    }
    return new Json.Dictionary(members);
  }
}
