package dev.sheaf.report;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Document;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.model.Classification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells what a model says of a document, on one line: tab-separated columns, or a JSON object.
 *
 * @param top how many topics are ranked
 */
public record ClassificationReport(int top) {
  private static final String NONE = "-";
  private static final String NO_KNOWN_TERM = "(no known term)";

  /** The names of the columns of {@link #line}, tab-separated. */
  public String header() {
    return String.join(
        "\t", "topic", "probability", "next", "themes", "evidence", "id", "source", "title");
  }

  /**
   * The document's line, without a line end; {@code -} stands for nothing. Where the model knows no
   * term of the document, the evidence says so.
   */
  public String line(Document document, Classification found) {
    return String.join(
        "\t",
        found.topic().map(topic -> topic.top().label().name()).orElse(NONE),
        found.topic().map(topic -> Numbers.score(topic.top().probability())).orElse(NONE),
        orNone(found.topic().map(this::next).orElse("")),
        orNone(scores(found.themes())),
        found.hasKnownTerms() ? orNone(terms(found.evidence())) : NO_KNOWN_TERM,
        document.id(),
        document.source().toString(),
        orNone(title(document)));
  }

  private static String terms(List<Classification.Evidence> evidence) {
    return evidence.stream().map(Classification.Evidence::term).collect(Collectors.joining(", "));
  }

  private String next(Prediction topic) {
    return scores(topic.ranking().stream().limit(top).skip(1).toList());
  }

  private static String scores(List<Score> scores) {
    return scores.stream()
        .map(score -> score.label() + " " + Numbers.score(score.probability()))
        .collect(Collectors.joining(", "));
  }

  private static String title(Document document) {
    return document.titles().values().stream()
        .findFirst()
        .map(title -> title.replaceAll("\\s+", " "))
        .orElse("");
  }

  private static String orNone(String text) {
    return text.isEmpty() ? NONE : text;
  }

  /** The document's JSON object on one line, without a line end. */
  public String json(Document document, Classification found) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", Json.of(document.id()));
    members.put("source", Json.of(document.source().toString()));
    members.put(
        "date", document.published().map(date -> Json.of(date.toString())).orElse(new Json.Null()));
    members.put("topic", found.topic().map(this::topic).orElse(new Json.Null()));
    members.put("themes", list(found.themes()));
    members.put(
        "evidence",
        Json.array(
            found.evidence().stream()
                .map(evidence -> pair("term", evidence.term(), "weight", evidence.weight()))
                .toList()));
    return JsonPrinter.line(new Json.Dictionary(members));
  }

  private Json topic(Prediction prediction) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(prediction.top().label().name()));
    members.put("probability", Json.of(prediction.top().probability()));
    members.put("ranking", list(prediction.ranking().stream().limit(top).toList()));
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
    members.put(numberName, Json.of(number));
    return new Json.Dictionary(members);
  }
}
