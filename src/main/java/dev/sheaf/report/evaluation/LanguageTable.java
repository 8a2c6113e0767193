package dev.sheaf.report.evaluation;

import dev.sheaf.corpus.Language;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.LanguageScores;
import dev.sheaf.evaluate.LanguageScores.Disagreement;
import dev.sheaf.json.Json;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.report.Table.Style;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table that compares scores on papers in both languages with scores on the same papers in one
 * language.
 */
record LanguageTable(LanguageScores scores) {
  /** Writes the table, and how often the languages disagree. */
  public void write(Style style, Appendable out) throws IOException {
    out.append("\nPapers in both languages, read in both or in one:\n\n");
    List<Column> columns =
        List.of(
            Column.words("facet"),
            Column.words("read"),
            Column.numbers("papers"),
            Column.words("measure"),
            Column.numbers("score"),
            Column.words("95 % interval"));
    List<List<String>> rows = new ArrayList<>();
    byName()
        .forEach(
            (name, evaluation) ->
                evaluation
                    .topic()
                    .ifPresent(
                        topic -> {
                          var measured = topic.scores();
                          rows.add(
                              row("topic", name, topic.test(), "accuracy", measured.accuracy()));
                          rows.add(
                              row("topic", name, topic.test(), "macro-F1", measured.macroF1()));
                        }));
    byName()
        .forEach(
            (name, evaluation) ->
                evaluation
                    .theme()
                    .ifPresent(
                        theme -> {
                          var measured = theme.scores();
                          rows.add(
                              row("theme", name, theme.test(), "micro-F1", measured.microF1()));
                          rows.add(
                              row("theme", name, theme.test(), "macro-F1", measured.macroF1()));
                        }));
    new Table(columns, rows).write(style, out);
    if (scores.topic().isPresent()) {
      out.append('\n').append(sentence(scores.topic().get()));
    }
  }

  /** The evaluations by the word for what was read: {@code both}, {@code zh}, {@code en}. */
  Map<String, Evaluation> byName() {
    Map<String, Evaluation> byName = new LinkedHashMap<>();
    byName.put("both", scores.both());
    scores.alone().forEach((language, evaluation) -> byName.put(language.code(), evaluation));
    return byName;
  }

  private static List<String> row(
      String facet, String read, int papers, String measure, Estimate score) {
    return List.of(
        facet,
        read,
        Numbers.count(papers),
        measure,
        Numbers.score(score.value()),
        Numbers.interval(score));
  }

  private static String sentence(Disagreement topic) {
    String share =
        "The two languages lead to different topics for %s of %s (%s)"
            .formatted(
                Numbers.count(topic.differing()),
                Plural.counted(topic.documents(), "paper"),
                String.format(Locale.ROOT, "%.1f %%", 100 * topic.share()));
    return topic.differing() == 0
        ? share + ".\n"
        : share
            + "; right among these: zh %s, en %s, both together %s.\n"
                .formatted(
                    Numbers.count(topic.right().get(Language.ZH)),
                    Numbers.count(topic.right().get(Language.EN)),
                    Numbers.count(topic.bothRight()));
  }

  /** The scores as a JSON object; the evaluations have the form of {@link EvaluationJson}. */
  public Json json() {
    Map<String, Json> members = new LinkedHashMap<>();
    byName().forEach((name, evaluation) -> members.put(name, EvaluationJson.of(evaluation)));
    scores.topic().ifPresent(topic -> members.put("disagreement", json(topic)));
    return new Json.Dictionary(members);
  }

  private static Json json(Disagreement topic) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("test", Json.of(topic.documents()));
    members.put("differing", Json.of(topic.differing()));
    topic
        .right()
        .forEach((language, right) -> members.put(language.code() + "Right", Json.of(right)));
    members.put("bothRight", Json.of(topic.bothRight()));
    return new Json.Dictionary(members);
  }
}
