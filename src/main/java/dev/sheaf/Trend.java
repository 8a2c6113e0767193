package dev.sheaf;

import dev.sheaf.corpus.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * The share of a label over time, and whether it changes.
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
   * @param isUnfinished whether the papers do not fill the period; such a period does not count for
   *     the verdict
   * @param papers all papers of the period with a given or predicted label of the facet
   * @param given how many papers have the label
   * @param predicted how many papers without any label are expected to have it
   * @param share the share of given and predicted papers among all, from 0 to 1; 0 if there are no
   *     papers
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
