package dev.sheaf.report.evaluation;

import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.LearningCurve;
import dev.sheaf.json.Json;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.report.Table.Style;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the scores of a facet grow with the papers learned from. */
record CurveTable(LearningCurve curve) {
  /** Writes the table and a word on the baseline. */
  public void write(Style style, Appendable out) throws IOException {
    out.append(
        "\nLearning curve of the %s, on the same test papers:\n\n".formatted(curve.facet().word()));
    List<Column> columns =
        List.of(
            Column.numbers("papers"),
            Column.numbers("draws"),
            Column.numbers(first()),
            Column.words("interval"),
            Column.numbers("macro-F1"),
            Column.words("interval"));
    new Table(columns, curve.points().stream().map(CurveTable::row).toList()).write(style, out);
    out.append(
        "\nAlways the commonest: %s %s, macro-F1 %s.\n"
            .formatted(
                first(),
                Numbers.score(curve.baselineMicroF1()),
                Numbers.score(curve.baselineMacroF1())));
  }

  private String first() {
    return curve.facet() == Facet.TOPIC ? "accuracy" : "micro-F1";
  }

  private static List<String> row(LearningCurve.Point point) {
    return List.of(
        Numbers.count(point.papers()),
        Numbers.count(point.draws()),
        Numbers.score(point.microF1().value()),
        Numbers.interval(point.microF1()),
        Numbers.score(point.macroF1().value()),
        Numbers.interval(point.macroF1()));
  }

  /** The curve as a JSON object. */
  public Json json() {
    String micro = curve.facet() == Facet.TOPIC ? "accuracy" : "microF1";
    Map<String, Json> members = new LinkedHashMap<>();
    members.put(
        "points", Json.array(curve.points().stream().map(point -> json(micro, point)).toList()));
    members.put(
        "baseline" + Character.toUpperCase(micro.charAt(0)) + micro.substring(1),
        Json.rounded(curve.baselineMicroF1()));
    members.put("baselineMacroF1", Json.rounded(curve.baselineMacroF1()));
    return new Json.Dictionary(members);
  }

  private static Json json(String micro, LearningCurve.Point point) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("papers", Json.of(point.papers()));
    members.put("draws", Json.of(point.draws()));
    put(micro, point.microF1(), members);
    put("macroF1", point.macroF1(), members);
    return new Json.Dictionary(members);
  }

  private static void put(String name, Estimate estimate, Map<String, Json> members) {
    members.put(name, Json.rounded(estimate.value()));
    members.put(name + "Low", Json.rounded(estimate.low()));
    members.put(name + "High", Json.rounded(estimate.high()));
  }
}
