package dev.sheaf.chart.evaluation;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.ProbabilityHistogram;
import dev.sheaf.evaluate.Reliability;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A reliability diagram: how often answers with a certain probability were right, and how many
 * papers had that probability. Perfect probabilities lie on the diagonal. The subtitle names the
 * calibration error.
 */
public record ReliabilityDiagram(
    Caption caption, Reliability reliability, ProbabilityHistogram papers) implements Chart {
  private static final Picture.Size SIZE = new Picture.Size(600, 680);
  private static final List<Column> COLUMNS =
      List.of(
          Column.words("of"),
          Column.numbers("from"),
          Column.numbers("to"),
          Column.numbers("predicted"),
          Column.numbers("observed"),
          Column.numbers("observed_low"),
          Column.numbers("observed_high"),
          Column.numbers("papers"),
          Column.numbers("calibration_error"));

  /**
   * A diagram whose title says the finding.
   *
   * @param subtitle how was measured
   * @param source where the papers come from and the dates they cover
   */
  public static ReliabilityDiagram of(
      Reliability reliability, ProbabilityHistogram papers, String subtitle, String source) {
    return new ReliabilityDiagram(
        new Caption(ReliabilityTitle.of(reliability), subtitle, source), reliability, papers);
  }

  /**
   * Refuses a file that such a diagram could not be written into.
   *
   * @throws dev.sheaf.error.BadInputException if it could not
   */
  public static void requireWritable(Path file) {
    Picture.requireWritable(file, new Table(COLUMNS, List.of()));
  }

  @Override
  public Picture picture() {
    return new Picture(
        caption, SIZE, new ReliabilityDrawing(withError(), reliability, papers), numbers());
  }

  private Caption withError() {
    String subtitle = "Calibration error " + Numbers.score(reliability.error());
    return new Caption(
        caption.title(),
        caption.subtitle().isEmpty() ? subtitle : subtitle + ". " + caption.subtitle(),
        caption.source());
  }

  /** A row for each bin, then one for each bar, which has a range instead of an observation. */
  private Table numbers() {
    List<List<String>> rows = new ArrayList<>();
    reliability.bins().forEach(bin -> rows.add(row(bin)));
    for (int step = 0; step < papers.counts().size(); step++) {
      rows.add(row(step));
    }
    return new Table(COLUMNS, rows);
  }

  private List<String> row(Reliability.Bin bin) {
    Estimate right = bin.right();
    return List.of(
        "bin",
        "",
        "",
        Numbers.exact(bin.probability()),
        Numbers.exact(right.value()),
        Numbers.exact(right.low()),
        Numbers.exact(right.high()),
        Numbers.count(bin.documents()),
        Numbers.exact(reliability.error()));
  }

  private List<String> row(int step) {
    return List.of(
        "bar",
        Numbers.exact(papers.from(step)),
        Numbers.exact(papers.from(step + 1)),
        "",
        "",
        "",
        "",
        Numbers.count(papers.counts().get(step)),
        "");
  }
}
