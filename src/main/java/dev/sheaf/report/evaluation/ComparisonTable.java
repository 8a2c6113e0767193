package dev.sheaf.report.evaluation;

import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Comparison;
import dev.sheaf.evaluate.Comparison.Difference;
import dev.sheaf.evaluate.Experiment.Rival;
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
import java.util.Map;

/**
 * Two learners on the same papers: what each scores, the difference with its 95 % interval, and in
 * plain words whether it is more than chance.
 *
 * @param name what the first learner is called
 */
record ComparisonTable(String name, Rival rival) {
  /** Writes the table and a sentence for each facet. */
  public void write(Style style, Appendable out) throws IOException {
    out.append("\nCompared on the same papers: %s minus %s.\n\n".formatted(name, rival.name()));
    List<Column> columns =
        List.of(
            Column.words("facet"),
            Column.words("measure"),
            Column.numbers(name),
            Column.numbers(rival.name()),
            Column.numbers("difference"),
            Column.words("95 % interval"),
            Column.numbers("P(worse)"),
            Column.words("verdict"));
    List<List<String>> rows = new ArrayList<>();
    rival
        .comparisons()
        .forEach(
            (facet, comparison) -> {
              rows.add(row(facet, first(facet), comparison.microF1()));
              rows.add(row(facet, "macro-F1", comparison.macroF1()));
            });
    new Table(columns, rows).write(style, out);
    out.append('\n');
    for (Map.Entry<Facet, Comparison> facet : rival.comparisons().entrySet()) {
      out.append(
          "%s: %s of %s answered differently.\n"
              .formatted(
                  facet.getKey().word(),
                  Numbers.count(facet.getValue().differing()),
                  Plural.counted(facet.getValue().documents(), "paper")));
    }
  }

  private static String first(Facet facet) {
    return facet == Facet.TOPIC ? "accuracy" : "micro-F1";
  }

  private static List<String> row(Facet facet, String measure, Difference difference) {
    return List.of(
        facet.word(),
        measure,
        Numbers.score(difference.first()),
        Numbers.score(difference.second()),
        Numbers.difference(difference.value()),
        Numbers.difference(difference.low()) + " to " + Numbers.difference(difference.high()),
        Numbers.score(difference.worse()),
        verdict(difference));
  }

  private static String verdict(Difference difference) {
    if (!difference.isBeyondChance()) {
      return "no difference beyond chance";
    }
    return difference.value() > 0 ? "better" : "worse";
  }

  /** The comparison as a JSON object. */
  public Json json() {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("model", Json.of(name));
    members.put("against", Json.of(rival.name()));
    rival
        .comparisons()
        .forEach((facet, comparison) -> members.put(facet.word(), json(facet, comparison)));
    return new Json.Dictionary(members);
  }

  private static Json json(Facet facet, Comparison comparison) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("test", Json.of(comparison.documents()));
    members.put("differing", Json.of(comparison.differing()));
    members.put(facet == Facet.TOPIC ? "accuracy" : "microF1", json(comparison.microF1()));
    members.put("macroF1", json(comparison.macroF1()));
    return new Json.Dictionary(members);
  }

  private static Json json(Difference difference) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("model", Json.rounded(difference.first()));
    members.put("against", Json.rounded(difference.second()));
    members.put("difference", Json.rounded(difference.value()));
    members.put("low", Json.rounded(difference.low()));
    members.put("high", Json.rounded(difference.high()));
    members.put("worse", Json.rounded(difference.worse()));
    return new Json.Dictionary(members);
  }
}
