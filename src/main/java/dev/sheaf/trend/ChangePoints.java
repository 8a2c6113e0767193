package dev.sheaf.trend;

import dev.sheaf.math.Normal;
import dev.sheaf.trend.TrendStatistics.ChangePoint;
import dev.sheaf.trend.statistics.Dependence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds where a share jumped for good, by binary segmentation: first the split of the periods into
 * two parts that explains the counts best, then the splits of the parts.
 *
 * <p>A split is a change if it is clearer than chance (p at most 1 %), moves the share by at least
 * a fifth of its size, has at least three periods on either side, and explains the counts better
 * than a straight line does: a steady climb has no change points. The likelihood is binomial; its
 * gain is divided by what the counts scatter around the two shares (Pearson's chi-squared by its
 * degrees of freedom, at least 1) and by what neighbouring periods have in common ({@link
 * Dependence}), and is referred to Student's distribution, times the number of places where the
 * split could have been.
 */
final class ChangePoints {
  private static final int SHORTEST = 3;
  private static final int LAST = 2;
  private static final double LEVEL = 0.01;
  private static final double SMALLEST = 0.2;

  private final ShareSeries series;
  private final TreeMap<Integer, Double> found = new TreeMap<>();

  private ChangePoints(ShareSeries series) {
    this.series = series;
  }

  /** The change points in order; none in less than six periods. */
  static List<ChangePoint> find(ShareSeries series) {
    ChangePoints search = new ChangePoints(series);
    search.split(0, series.size());
    List<ChangePoint> changes = new ArrayList<>();
    int start = 0;
    for (int at : search.found.keySet()) {
      Integer next = search.found.higherKey(at);
      int end = next == null ? series.size() : next;
      changes.add(
          new ChangePoint(
              series.time(at),
              series.share(start, at),
              series.share(at, end),
              search.found.get(at)));
      start = at;
    }
    return changes;
  }

  /**
   * The one split that explains all counts best, whether or not it is clearer than chance; empty in
   * less than six periods.
   */
  static Optional<ChangePoint> clearest(ShareSeries series) {
    ChangePoints search = new ChangePoints(series);
    int end = series.size();
    int places = end - 2 * SHORTEST + 1;
    if (places < 1) {
      return Optional.empty();
    }
    int at = search.likeliest(0, end);
    double p = Math.min(1, places * search.new Part(0, at, end).p());
    return Optional.of(
        new ChangePoint(series.time(at), series.share(0, at), series.share(at, end), p));
  }

  /**
   * The split before the last two periods, whether or not it is clearer than chance. As its place
   * is given, two periods on one side are enough.
   */
  static ChangePoint ofTheLastTwo(ShareSeries series) {
    int end = series.size();
    int at = end - LAST;
    double p = new ChangePoints(series).new Part(0, at, end).p();
    return new ChangePoint(series.time(at), series.share(0, at), series.share(at, end), p);
  }

  private void split(int from, int to) {
    int places = to - from - 2 * SHORTEST + 1;
    if (places < 1) {
      return;
    }
    int at = likeliest(from, to);
    double before = series.share(from, at);
    double after = series.share(at, to);
    double together = series.share(from, to);
    Part part = new Part(from, at, to);
    double p = Math.min(1, places * part.p());
    boolean isLarge = Math.abs(after - before) >= SMALLEST * together;
    if (p <= LEVEL && isLarge && part.isClearerThanALine()) {
      found.put(at, p);
      split(from, at);
      split(at, to);
    }
  }

  private int likeliest(int from, int to) {
    int best = from + SHORTEST;
    double most = Double.NEGATIVE_INFINITY;
    for (int at = from + SHORTEST; at <= to - SHORTEST; at++) {
      double likelihood = likelihood(from, at) + likelihood(at, to);
      if (likelihood > most) {
        most = likelihood;
        best = at;
      }
    }
    return best;
  }

  /** The logarithm of the likelihood of a run of periods with one share. */
  private double likelihood(int from, int to) {
    double papers = series.papers(from, to);
    double share = series.share(from, to);
    return papers * (entropyTerm(share) + entropyTerm(1 - share));
  }

  private static double entropyTerm(double share) {
    return share <= 0 ? 0 : share * Math.log(share);
  }

  /** A run of periods split in two. */
  private final class Part {
    private final int from;
    private final int at;
    private final int to;

    Part(int from, int at, int to) {
      this.from = from;
      this.at = at;
      this.to = to;
    }

    double p() {
      double freedom = to - from - 2;
      double scatter = Math.max(1, squares() / freedom) * dependence();
      return Normal.twoSided(Math.sqrt(Math.max(0, 2 * gain()) / scatter), freedom);
    }

    /** A line through the shares, each period weighing as much as its papers. */
    boolean isClearerThanALine() {
      double level = series.share(from, to);
      double middle = 0;
      for (int t = from; t < to; t++) {
        middle += series.papers(t) * series.time(t) / series.papers(from, to);
      }
      double together = 0;
      double square = 0;
      double step = 0;
      for (int t = from; t < to; t++) {
        double away = series.papers(t) * (series.time(t) - middle);
        together += away * (series.share(t) - level);
        square += away * (series.time(t) - middle);
        step += series.papers(t) * Math.pow(expected(t) - level, 2);
      }
      return step > together * together / square;
    }

    private double expected(int t) {
      return t < at ? series.share(from, at) : series.share(at, to);
    }

    private double gain() {
      return likelihood(from, at) + likelihood(at, to) - likelihood(from, to);
    }

    private double squares() {
      double sum = 0;
      for (double residual : residuals()) {
        sum += residual * residual;
      }
      return sum;
    }

    /** How much fewer independent periods there are, from 1 on, if each depends on the last. */
    private double dependence() {
      double correlation = Dependence.of(residuals());
      return (1 + correlation) / (1 - correlation);
    }

    private double[] residuals() {
      double share = series.share(from, to);
      double[] residuals = new double[to - from];
      for (int t = from; t < to; t++) {
        double variance = share * (1 - share) / series.papers(t) + series.predictionVariance(t);
        residuals[t - from] = (series.share(t) - expected(t)) / Math.sqrt(variance);
      }
      return residuals;
    }
  }
}
