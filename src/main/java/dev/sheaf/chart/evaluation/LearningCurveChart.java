package dev.sheaf.chart.evaluation;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.LearningCurve;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import java.nio.file.Path;
import java.util.List;

/**
 * A chart of scores by the number of labelled papers learned from: accuracy (micro-F1 for themes)
 * and macro-F1 with their intervals, and the accuracy of always answering the most frequent label.
 *
 * @param curve the curve to draw; it may have no points
 */
public record LearningCurveChart(Caption caption, LearningCurve curve) implements Chart {
  private static final Picture.Size SIZE = new Picture.Size(800, 450);

  /**
   * A chart whose title says the finding.
   *
   * @param subtitle how was measured
   * @param source where the papers come from and the dates they cover
   */
  public static LearningCurveChart of(LearningCurve curve, String subtitle, String source) {
    return new LearningCurveChart(new Caption(CurveTitle.of(curve), subtitle, source), curve);
  }

  /**
   * Refuses a file that such a chart could not be written into.
   *
   * @throws dev.sheaf.error.BadInputException if it could not
   */
  public static void requireWritable(Facet facet, Path file) {
    Picture.requireWritable(file, new Table(columns(facet), List.of()));
  }

  @Override
  public Picture picture() {
    Drawing drawing =
        curve.points().isEmpty()
            ? new EmptyPage(caption, "no papers to learn from")
            : new LearningCurveDrawing(caption, curve);
    return new Picture(caption, SIZE, drawing, numbers());
  }

  private Table numbers() {
    return new Table(columns(curve.facet()), curve.points().stream().map(this::row).toList());
  }

  private static List<Column> columns(Facet facet) {
    String first = facet == Facet.TOPIC ? "accuracy" : "micro_f1";
    return List.of(
        Column.numbers("papers"),
        Column.numbers("draws"),
        Column.numbers(first),
        Column.numbers(first + "_low"),
        Column.numbers(first + "_high"),
        Column.numbers("macro_f1"),
        Column.numbers("macro_f1_low"),
        Column.numbers("macro_f1_high"),
        Column.numbers("baseline_" + first));
  }

  private List<String> row(LearningCurve.Point point) {
    Estimate micro = point.microF1();
    Estimate macro = point.macroF1();
    return List.of(
        Numbers.count(point.papers()),
        Numbers.count(point.draws()),
        Numbers.exact(micro.value()),
        Numbers.exact(micro.low()),
        Numbers.exact(micro.high()),
        Numbers.exact(macro.value()),
        Numbers.exact(macro.low()),
        Numbers.exact(macro.high()),
        Numbers.exact(curve.baselineMicroF1()));
  }
}
