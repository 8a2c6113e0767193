package dev.sheaf.trend;

import java.util.Arrays;
import java.util.List;

/** A label's counts in the periods that tests look at. */
final class ShareSeries {
  private static final double HALF_A_PAPER = 0.5;

  private final int[] times;
  private final double[] counts;
  private final double[] papers;
  private final double[] noise;

  /** The label's papers in all periods before each; the last value is the sum of all periods. */
  private final double[] countsBefore;

  private final double[] papersBefore;

  /**
   * A label at some periods.
   *
   * @param times the periods' positions on the timeline, increasing, each with papers
   * @param expected of the papers without labels, for each period of the timeline
   */
  ShareSeries(int[] times, List<TrendPoint> points, List<Expected> expected) {
    int n = times.length;
    this.times = times.clone();
    this.counts = new double[n];
    this.papers = new double[n];
    this.noise = new double[n];
    this.countsBefore = new double[n + 1];
    this.papersBefore = new double[n + 1];
    for (int t = 0; t < n; t++) {
      counts[t] = points.get(times[t]).count();
      papers[t] = points.get(times[t]).papers();
      noise[t] = expected.get(times[t]).variance();
      countsBefore[t + 1] = countsBefore[t] + counts[t];
      papersBefore[t + 1] = papersBefore[t] + papers[t];
    }
  }

  /** How many periods there are. */
  int size() {
    return times.length;
  }

  /** A period's position on the timeline. */
  int time(int t) {
    return times[t];
  }

  /** All positions. */
  double[] times() {
    return Arrays.stream(times).asDoubleStream().toArray();
  }

  /** How many papers a period has. */
  double papers(int t) {
    return papers[t];
  }

  /** The label's share of the papers of a period. */
  double share(int t) {
    return counts[t] / papers[t];
  }

  /** The share in each period. */
  double[] shares() {
    double[] shares = new double[size()];
    for (int t = 0; t < shares.length; t++) {
      shares[t] = share(t);
    }
    return shares;
  }

  /** How many papers are of the label in a run of periods, from the first up to before the last. */
  double count(int from, int to) {
    return countsBefore[to] - countsBefore[from];
  }

  /** How many papers a run of periods has. */
  double papers(int from, int to) {
    return papersBefore[to] - papersBefore[from];
  }

  /** The label's share of the papers of a run of periods, from 0 to 1. */
  double share(int from, int to) {
    double all = papers(from, to);
    return all == 0 ? 0 : Math.min(1, Math.max(0, count(from, to) / all));
  }

  /** How many papers are of the label. */
  double count() {
    return count(0, size());
  }

  /** The label's share of all papers. */
  double share() {
    return share(0, size());
  }

  /** How many periods the share at either end is taken from: a quarter, at least one. */
  int end() {
    return Math.max(1, size() / 4);
  }

  /** The share at the beginning. */
  double early() {
    return share(0, end());
  }

  /** The share at the end. */
  double late() {
    return share(size() - end(), size());
  }

  /** For how many periods at first there is no paper of the label. */
  int absent() {
    int absent = 0;
    while (absent < size() && count(0, absent + 1) < HALF_A_PAPER) {
      absent++;
    }
    return absent;
  }

  /** How many periods after the first the last one is. */
  int span() {
    return times[size() - 1] - times[0];
  }

  /** The variance of a period's share that comes from predicting. */
  double predictionVariance(int t) {
    return noise[t] / papers[t] / papers[t];
  }

  /** The variance of a period's share, where the true share is that of all papers. */
  double variance(int t) {
    double share = share();
    return share * (1 - share) / papers[t] + predictionVariance(t);
  }
}
