package dev.sheaf.report.classify;

import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Document;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.model.Classification;
import dev.sheaf.model.KnownText;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.report.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the labels that a model gives a document on one line: as tab-separated columns or as a
 * JSON object.
 *
 * @param top how many topics are ranked
 * @param maxError how often automatic labels may be wrong, from 0 to 1. A topic that is not sure
 *     enough is printed as {@code unsure}. If empty, every topic is given, and one that is more
 *     likely wrong than right is called a guess
 */
public record ClassificationReport(int top, OptionalDouble maxError) {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final String NONE = "-";
  static final String UNSURE = "unsure";
  private static final String NO_KNOWN_TERM = "(no known term)";
  private static final String HARDLY_ANY = "(hardly any known term)";

  /** A report in which every topic is given. */
  public ClassificationReport(int top) {
    this(top, OptionalDouble.empty());
  }

  /** The names of the columns of {@link #line}, tab-separated. */
  public String header() {
    return String.join(
        "\t", "topic", "probability", "next", "themes", "evidence", "id", "source", "title");
  }

  /**
   * The document's line, without a line end; {@code -} stands for nothing. Where the topic is
   * {@code unsure}, the probability is that of the first one named next to it. Where the model
   * knows no term of the document, or hardly any, the evidence says so.
   */
  public String line(Document document, Classification found) {
    return String.join(
        "\t",
        found.topic().map(topic -> given(topic, found)).orElse(NONE),
        found.topic().map(topic -> Numbers.score(topic.chosen().probability())).orElse(NONE),
        orNone(found.topic().map(this::next).orElse("")),
        orNone(scores(found.themes())),
        evidence(found),
        document.id(),
        document.source().toString(),
        orNone(title(document)));
  }

  private static String evidence(Classification found) {
    if (found.known().isNothing()) {
      return NO_KNOWN_TERM;
    }
    String terms = terms(found.evidence());
    return found.known().isHardlyAnything() ? (HARDLY_ANY + " " + terms).strip() : orNone(terms);
  }

  private static String terms(List<Classification.Evidence> evidence) {
    return evidence.stream().map(Classification.Evidence::term).collect(Collectors.joining(", "));
  }

  private String given(TopicAnswer topic, Classification found) {
    if (isUnsure(topic)) {
      return UNSURE;
    }
    String label = topic.chosen().label().name();
    return maxError.isEmpty() && found.isGuess() ? label + " (guess)" : label;
  }

  /** Whether a topic is not given because it may be wrong too often. */
  public boolean isUnsure(TopicAnswer topic) {
    return maxError.isPresent() && topic.isUnsure(maxError.getAsDouble());
  }

  /** The topics ranked behind the one given, with their probabilities. */
  String next(TopicAnswer topic) {
    List<Score> ranked = ranked(topic);
    return scores(isUnsure(topic) ? ranked : ranked.subList(1, ranked.size()));
  }

  /** The topic chosen, then the likeliest others. */
  private List<Score> ranked(TopicAnswer topic) {
    Stream<Score> others =
        topic.ranking().ranking().stream().filter(score -> !score.equals(topic.chosen()));
    return Stream.concat(Stream.of(topic.chosen()), others).limit(top).toList();
  }

  static String scores(List<Score> scores) {
    return scores.stream()
        .map(score -> score.label() + " " + Numbers.score(score.probability()))
        .collect(Collectors.joining(", "));
  }

  static String title(Document document) {
    return document.titles().values().stream()
        .findFirst()
        .map(ClassificationReport::onOneLine)
        .orElse("");
  }

  private static String onOneLine(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (title.charAt(i) < ' ' || (title.charAt(i) == ' ' && title.startsWith("  ", i))) {
        return WHITE_SPACE.matcher(title).replaceAll(" ");
      }
    }
    return title;
  }

  private static String orNone(String text) {
    return text.isEmpty() ? NONE : text;
  }

  /** The document's JSON object on one line, without a line end. */
  public String json(Document document, Classification found) {
    return JsonPrinter.line(object(document, found));
  }

  /** The document's JSON object. */
  public Json.Dictionary object(Document document, Classification found) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", Json.of(document.id()));
    members.put("source", Json.of(document.source().toString()));
    members.put(
        "date", document.published().map(date -> Json.of(date.toString())).orElse(new Json.Null()));
    Map<String, Json> titles = new LinkedHashMap<>();
    document.titles().forEach((language, title) -> titles.put(language.code(), Json.of(title)));
    members.put("title", new Json.Dictionary(titles));
    members.put("topic", found.topic().map(this::topic).orElse(new Json.Null()));
    members.put("themes", list(found.themes()));
    members.put(
        "evidence",
        Json.array(
            found.evidence().stream()
                .map(evidence -> pair("term", evidence.term(), "weight", evidence.weight()))
                .toList()));
    members.put("known", known(found.known()));
    return new Json.Dictionary(members);
  }

  private static Json known(KnownText known) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("terms", Json.of(known.terms()));
    members.put("share", Json.rounded(known.share()));
    members.put("weight", Json.rounded(known.weight()));
    return new Json.Dictionary(members);
  }

  private Json topic(TopicAnswer topic) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(topic.chosen().label().name()));
    members.put("probability", Json.rounded(topic.chosen().probability()));
    if (maxError.isPresent()) {
      members.put("unsure", Json.of(isUnsure(topic)));
    }
    members.put("ranking", list(topic.ranking().ranking().stream().limit(top).toList()));
    return new Json.Dictionary(members);
  }

  private static Json list(List<Score> scores) {
    return Json.array(
        scores.stream()
            .map(score -> pair("label", score.label().name(), "probability", score.probability()))
            .toList());
  }

  private static Json pair(String textName, String text, String numberName, double number) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put(textName, Json.of(text));
    members.put(numberName, Json.rounded(number));
    return new Json.Dictionary(members);
  }
}
