package dev.sheaf.report.evaluation;

import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.FacetResult;
import dev.sheaf.evaluate.MultiLabelScores;
import dev.sheaf.evaluate.Scores;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.evaluate.split.RollingOrigin;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.report.Table.Style;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The scores split by split: a table of periods, in order of time; of folds, which are all alike,
 * only how far they lie apart.
 *
 * @param first what the first measure is called
 */
record SplitTable(Protocol protocol, String first, List<Row> rows) {
  private record Row(String name, int train, int test, Estimate first, Estimate macroF1) {}

  static SplitTable ofTopic(Protocol protocol, FacetResult<Scores> result) {
    return of(protocol, "accuracy", result, Scores::accuracy, Scores::macroF1);
  }

  static SplitTable ofTheme(Protocol protocol, FacetResult<MultiLabelScores> result) {
    return of(protocol, "micro-F1", result, MultiLabelScores::microF1, MultiLabelScores::macroF1);
  }

  private static <S> SplitTable of(
      Protocol protocol,
      String name,
      FacetResult<S> result,
      Function<S, Estimate> first,
      Function<S, Estimate> macroF1) {
    return new SplitTable(
        protocol,
        name,
        result.parts().stream()
            .map(
                part ->
                    new Row(
                        part.name(),
                        part.train(),
                        part.test(),
                        first.apply(part.scores()),
                        macroF1.apply(part.scores())))
            .toList());
  }

  /** Writes nothing where there is one split. */
  void write(Style style, Appendable out) throws IOException {
    if (protocol instanceof RollingOrigin rolling && !rows.isEmpty()) {
      out.append('\n');
      table(rolling.step().word()).write(style, out);
      out.append('\n');
    } else if (rows.size() > 1) {
      out.append(spread(first, rows.stream().map(row -> row.first().value()).toList()));
      out.append(spread("macro-F1", rows.stream().map(row -> row.macroF1().value()).toList()));
    }
  }

  private Table table(String step) {
    List<Column> columns =
        List.of(
            Column.words(step),
            Column.numbers("learned from"),
            Column.numbers("tested"),
            Column.numbers(first),
            Column.words("95 % interval"),
            Column.numbers("macro-F1"),
            Column.words("95 % interval"));
    return new Table(columns, rows.stream().map(SplitTable::cells).toList());
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.name(),
        Numbers.count(row.train()),
        Numbers.count(row.test()),
        Numbers.score(row.first().value()),
        Numbers.interval(row.first()),
        Numbers.score(row.macroF1().value()),
        Numbers.interval(row.macroF1()));
  }

  private static String spread(String measure, List<Double> values) {
    return "From fold to fold %s goes from %s to %s.\n"
        .formatted(
            measure,
            Numbers.score(Collections.min(values)),
            Numbers.score(Collections.max(values)));
  }
}
