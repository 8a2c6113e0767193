package dev.sheaf;

import dev.sheaf.corpus.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The share of a label over time, and whether it changes.
 *
 * @param verdict what the papers say of the label
 * @param start the share at the start of the path through all shares, from 0 to 1; 0 if the papers
 *     lie too close together in time for a path
 * @param end the share at its end
 * @param low the lower end of the 95 % interval of {@code end - start}; -1 if there is no path
 * @param high its upper end; 1 if there is no path
 * @param sentence the verdict with the numbers it rests on, in English
 * @param points one for each period, in order, without gaps
 */
public record Trend(
    Label label,
    Verdict verdict,
    double start,
    double end,
    double low,
    double high,
    String sentence,
    List<Point> points) {

  /** Copies the points. */
  public Trend {
    points = List.copyOf(points);
  }

  /** A verdict. It never contradicts the interval of the change. */
  public enum Verdict {
    /** The share grows by at least a fifth, beyond chance. */
    RISING,
    /** The share shrinks by at least a fifth, beyond chance. */
    FALLING,
    /** The label was not there for a good part of the papers, and then came to stay. */
    NEW,
    /** The label was there for a good part of the papers, and then went. */
    GONE,
    /** Periods differ by more than chance, without a direction. */
    FLUCTUATING,
    /** A change by a fifth is ruled out. */
    STEADY,
    /** The papers do not tell. */
    TOO_FEW_TO_TELL;

    /** The word that tables and JSON print, such as {@code too few to tell}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
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
