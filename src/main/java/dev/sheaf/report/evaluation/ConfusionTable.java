package dev.sheaf.report.evaluation;

import static java.util.Comparator.comparingInt;

import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.ConfusionMatrix;
import dev.sheaf.evaluate.LabelScores;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * What was taken for what: the whole matrix for a few labels, the commonest confusions for many.
 */
final class ConfusionTable {
  private static final int MOST_LABELS = 10;
  private static final int MOST_CONFUSIONS = 15;

  private ConfusionTable() {}

  static Table of(ConfusionMatrix matrix) {
    return matrix.labels().size() <= MOST_LABELS ? whole(matrix) : commonest(matrix);
  }

  private static Table whole(ConfusionMatrix matrix) {
    List<Label> labels =
        matrix.labelScores().stream()
            .sorted(comparingInt(LabelScores::support).reversed().thenComparing(LabelScores::label))
            .map(LabelScores::label)
            .toList();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("true \\ answered"));
    labels.forEach(label -> columns.add(Column.numbers(label.name())));
    List<List<String>> rows = labels.stream().map(truth -> row(matrix, truth, labels)).toList();
    return new Table(columns, rows);
  }

  private static List<String> row(ConfusionMatrix matrix, Label truth, List<Label> labels) {
    List<String> row = new ArrayList<>();
    row.add(truth.name());
    labels.forEach(answer -> row.add(Numbers.count(matrix.count(truth, answer))));
    return row;
  }

  private static Table commonest(ConfusionMatrix matrix) {
    List<List<String>> rows =
        matrix.cells().stream()
            .filter(cell -> !cell.truth().equals(cell.predicted()))
            .sorted(
                comparingInt(ConfusionMatrix.Cell::documents)
                    .reversed()
                    .thenComparing(ConfusionMatrix.Cell::truth)
                    .thenComparing(ConfusionMatrix.Cell::predicted))
            .limit(MOST_CONFUSIONS)
            .map(ConfusionTable::row)
            .toList();
    return new Table(
        List.of(Column.words("true"), Column.words("answered"), Column.numbers("papers")), rows);
  }

  private static List<String> row(ConfusionMatrix.Cell cell) {
    return List.of(cell.truth().name(), cell.predicted().name(), Numbers.count(cell.documents()));
  }
}
