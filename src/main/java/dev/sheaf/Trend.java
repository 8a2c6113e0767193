package dev.sheaf;

import dev.sheaf.corpus.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * How the share of a label changes over time.
 *
 * @param verdict one word: new, rising, falling, steady, uncertain, too few to tell
 * @param sentence the verdict with the numbers it rests on, in English
 * @param points one for each period, in order, without gaps
 */
public record Trend(Label label, String verdict, String sentence, List<Point> points) {

  /** Copies the points. */
  public Trend {
    points = List.copyOf(points);
  }

  /**
   * A label in one period.
   *
   * @param first the first day of the period
   * @param last its last day
   * @param isUnfinished whether papers do not fill the period; verdicts leave it out
   * @param papers all papers of the period that have a label of the facet, or a predicted one
   * @param given papers that bear the label
   * @param predicted how many papers without any label are expected to bear it
   * @param share given and predicted ones among all, from 0 to 1; 0 if there are no papers
   * @param low the lower end of the 90 % interval of the share
   * @param high its upper end
   */
  public record Point(
      LocalDate first,
      LocalDate last,
      boolean isUnfinished,
      int papers,
      int given,
      double predicted,
      double share,
      double low,
      double high) {}
}
