package dev.sheaf.chart;

import dev.sheaf.error.Require;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import java.util.Comparator;
import java.util.List;

/**
 * Whether probabilities mean what they say: how often answers were right for each probability they
 * were given with, and how many papers there were of each. Perfect answers lie on the diagonal.
 *
 * @param bins papers of similar probability together, in any order; may be empty
 * @param error the calibration error, from 0 to 1, which the subtitle names
 */
public record ReliabilityDiagram(Caption caption, List<Bin> bins, double error) implements Chart {
  private static final Picture.Size SIZE = new Picture.Size(600, 680);

  /**
   * Papers of similar probability.
   *
   * @param predicted mean probability of their answers
   * @param observed share of their answers that were right, between low and high
   * @param documents how many papers, at least 1
   */
  public record Bin(double predicted, double observed, double low, double high, int documents) {
    public Bin {
      Require.that(
          predicted >= 0 && predicted <= 1, "a probability is from 0 to 1, not %s", predicted);
      Require.that(
          low >= 0 && low <= observed && observed <= high && high <= 1,
          "%s is not between %s and %s within 0 and 1",
          observed,
          low,
          high);
      Require.that(documents > 0, "a bin of %d papers says nothing", documents);
    }
  }

  public ReliabilityDiagram {
    bins = bins.stream().sorted(Comparator.comparingDouble(Bin::predicted)).toList();
  }

  @Override
  public Picture picture() {
    Drawing drawing =
        bins.isEmpty()
            ? new EmptyPage(caption, "no answers to compare with their probabilities")
            : new ReliabilityDrawing(withError(), bins);
    return new Picture(caption, SIZE, drawing, numbers());
  }

  private Caption withError() {
    String subtitle = "Calibration error " + Numbers.score(error);
    return new Caption(
        caption.title(),
        caption.subtitle().isEmpty() ? subtitle : subtitle + ". " + caption.subtitle(),
        caption.source());
  }

  private Table numbers() {
    List<Column> columns =
        List.of(
            Column.numbers("predicted"),
            Column.numbers("observed"),
            Column.numbers("observed_low"),
            Column.numbers("observed_high"),
            Column.numbers("papers"),
            Column.numbers("calibration_error"));
    return new Table(columns, bins.stream().map(this::row).toList());
  }

  private List<String> row(Bin bin) {
    return List.of(
        Numbers.exact(bin.predicted()),
        Numbers.exact(bin.observed()),
        Numbers.exact(bin.low()),
        Numbers.exact(bin.high()),
        Numbers.count(bin.documents()),
        Numbers.exact(error));
  }
}
