package dev.sheaf.trend.path;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A label in the cells that the model is fitted on: periods with papers, whatever periods are
 * shown.
 *
 * <p>At either end, cells with less than a quarter of the papers that the cell of a usual paper has
 * are left out, as long as they hold at most 5 % of all papers: so no end value is taken from a
 * handful of papers. Otherwise cells with few papers need no special treatment, because counts are
 * the evidence.
 */
public final class LabelCells {
  private static final double THIN = 0.25;
  private static final double LEFT_OUT = 0.05;

  private final LocalDate[] first;
  private final double[] days;
  private final double[] papers;
  private final double[] counts;
  private final double[] noise;

  private LabelCells(
      LocalDate[] first, double[] days, double[] papers, double[] counts, double[] noise) {
    this.first = first;
    this.days = days;
    this.papers = papers;
    this.counts = counts;
    this.noise = noise;
  }

  /**
   * A cell as it was counted.
   *
   * @param first its first day
   * @param last its last day
   * @param papers all papers
   * @param count those of the label
   * @param noise the variance of the count that comes from predicting
   */
  public record Cell(LocalDate first, LocalDate last, double papers, double count, double noise) {
    double middle() {
      return (first.toEpochDay() + last.toEpochDay()) / 2.0;
    }
  }

  /** A label in these cells, in order of time; those without papers are left out. */
  public static LabelCells of(List<Cell> all) {
    double[] papers = all.stream().mapToDouble(Cell::papers).toArray();
    int from = thin(papers);
    int to = all.size() - thin(mirrored(papers));
    List<Cell> cells = all.subList(from, to).stream().filter(cell -> cell.papers > 0).toList();
    return new LabelCells(
        cells.stream().map(Cell::first).toArray(LocalDate[]::new),
        cells.stream().mapToDouble(Cell::middle).toArray(),
        cells.stream().mapToDouble(Cell::papers).toArray(),
        cells.stream().mapToDouble(c -> Math.max(0, Math.min(c.papers, c.count))).toArray(),
        cells.stream().mapToDouble(Cell::noise).toArray());
  }

  /** How many cells at the beginning are thin. */
  private static int thin(double[] papers) {
    double[] sorted = papers.clone();
    Arrays.sort(sorted);
    double all = Arrays.stream(papers).sum();
    double usual = 0;
    double below = 0;
    for (int i = 0; i < sorted.length && below < all / 2; i++) {
      usual = sorted[i];
      below += sorted[i];
    }
    double left = 0;
    for (int t = 0; t < papers.length; t++) {
      left += papers[t];
      if (papers[t] >= THIN * usual || left > LEFT_OUT * all) {
        return t;
      }
    }
    return 0;
  }

  private static double[] mirrored(double[] values) {
    double[] mirrored = new double[values.length];
    Arrays.setAll(mirrored, i -> values[values.length - 1 - i]);
    return mirrored;
  }

  /** The same cells the other way round in time. */
  public LabelCells reversed() {
    return new LabelCells(first, days, mirrored(papers), mirrored(counts), mirrored(noise));
  }

  /** How many cells there are. */
  public int size() {
    return papers.length;
  }

  double[] days() {
    return days;
  }

  /** All papers of a cell. */
  public double papers(int cell) {
    return papers[cell];
  }

  /** The papers of the label in a cell. */
  public double count(int cell) {
    return counts[cell];
  }

  /** The variance of the count that comes from predicting. */
  double noise(int cell) {
    return noise[cell];
  }

  /** All papers. */
  public double papers() {
    return Arrays.stream(papers).sum();
  }

  /** All papers of the label. */
  public double count() {
    return Arrays.stream(counts).sum();
  }

  /** The share of the label, never quite 0 or 1. */
  public double share() {
    return (count() + 0.5) / (papers() + 1);
  }

  /** How many days the middle of the last cell is behind that of the first. */
  public double span() {
    return days[days.length - 1] - days[0];
  }

  /** Where a cell is between the first, 0, and the last, 1. */
  double position(int cell) {
    return (days[cell] - days[0]) / span();
  }

  /** The day at a position. */
  public LocalDate day(double position) {
    return LocalDate.ofEpochDay((long) Math.floor(days[0] + position * span()));
  }

  /** The first day of a cell. */
  public LocalDate first(int cell) {
    return first[cell];
  }
}
