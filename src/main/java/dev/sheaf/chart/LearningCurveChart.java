package dev.sheaf.chart;

import dev.sheaf.error.Require;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import java.util.Comparator;
import java.util.List;

/**
 * How good a model is for how many labelled papers it learned from: accuracy and macro-F1 with
 * their intervals, over the accuracy of always answering the most frequent label.
 *
 * @param points in any order; may be empty
 */
public record LearningCurveChart(Caption caption, List<Point> points) implements Chart {
  private static final Picture.Size SIZE = new Picture.Size(800, 450);

  /**
   * One training.
   *
   * @param papers labelled papers learned from, at least 1
   * @param baseline accuracy of always answering the most frequent label, from 0 to 1
   */
  public record Point(int papers, Estimate accuracy, Estimate macroF1, double baseline) {
    public Point {
      Require.that(papers > 0, "a learning curve starts at 1 paper, not %d", papers);
    }
  }

  public LearningCurveChart {
    points = points.stream().sorted(Comparator.comparingInt(Point::papers)).toList();
  }

  @Override
  public Picture picture() {
    Drawing drawing =
        points.isEmpty()
            ? new EmptyPage(caption, "no papers to learn from")
            : new LearningCurveDrawing(caption, points);
    return new Picture(caption, SIZE, drawing, numbers());
  }

  private Table numbers() {
    List<Column> columns =
        List.of(
            Column.numbers("papers"),
            Column.numbers("accuracy"),
            Column.numbers("accuracy_low"),
            Column.numbers("accuracy_high"),
            Column.numbers("macro_f1"),
            Column.numbers("macro_f1_low"),
            Column.numbers("macro_f1_high"),
            Column.numbers("baseline_accuracy"));
    return new Table(columns, points.stream().map(LearningCurveChart::row).toList());
  }

  private static List<String> row(Point point) {
    return List.of(
        Numbers.count(point.papers()),
        Numbers.exact(point.accuracy().value()),
        Numbers.exact(point.accuracy().low()),
        Numbers.exact(point.accuracy().high()),
        Numbers.exact(point.macroF1().value()),
        Numbers.exact(point.macroF1().low()),
        Numbers.exact(point.macroF1().high()),
        Numbers.exact(point.baseline()));
  }
}
