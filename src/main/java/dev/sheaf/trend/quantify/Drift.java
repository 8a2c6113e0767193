package dev.sheaf.trend.quantify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far estimates went astray on months of the past, because what labels mean had changed since
 * the month that their errors were measured on.
 *
 * <p>Documents are cut into windows of 30 days, back from the newest; those of each are estimated
 * by the errors measured on the window before. A window's error is the mean over labels of {@code
 * (estimate - share)}<sup>2</sup>{@code / (m (1 - m))}, with {@code m} half-way between the two,
 * less what chance alone makes of so many documents. The drift is the root of the mean over
 * windows, to which two windows of {@value #USUAL} are added: with few of them little is known.
 */
final class Drift {
  /** What a digest of 2024 had. */
  static final double USUAL = 0.15;

  /** Where nothing was measured. */
  static final double UNKNOWN = 0.3;

  /** What lies ahead is two months on, and steps at random add up (a random walk). */
  static final double AHEAD = Math.sqrt(2);

  static final double LEAST_VARIANCE = 1e-4;

  private static final int WINDOW_DAYS = 30;
  private static final int LEAST_DOCUMENTS = 100;
  private static final int USUAL_WINDOWS = 2;

  /** Documents whose age in days is from one to below the other. */
  record Window(int from, int to) {
    boolean holds(int age) {
      return age >= from && age < to;
    }
  }

  private Drift() {}

  /** The drift of estimated shares. */
  static double of(UnseenAnswers measured) {
    List<Window> windows = windows(measured.ages());
    return pooled(
        windows,
        i -> {
          UnseenAnswers before = in(windows.get(i + 1), measured);
          UnseenAnswers now = in(windows.get(i), measured);
          double[] alike = new double[before.size()];
          java.util.Arrays.fill(alike, 1);
          double[] estimate =
              ExpectationMaximization.anchored(before, alike).shares(now.probabilities());
          return error(estimate, now.trueShares()) - 1.0 / now.size();
        });
  }

  private static UnseenAnswers in(Window window, UnseenAnswers measured) {
    int[] ages = measured.ages();
    return measured.where(row -> window.holds(ages[row]));
  }

  /** The newest first, as long as they are full enough. */
  static List<Window> windows(int... ages) {
    List<Window> windows = new ArrayList<>();
    while (true) {
      Window next = new Window(windows.size() * WINDOW_DAYS, (windows.size() + 1) * WINDOW_DAYS);
      if (java.util.Arrays.stream(ages).filter(next::holds).count() < LEAST_DOCUMENTS) {
        return windows;
      }
      windows.add(next);
    }
  }

  /** The drift, by the squared error of each window but the last. */
  static double pooled(List<Window> windows, ToDoubleFunction<Integer> squaredError) {
    double sum = USUAL_WINDOWS * USUAL * USUAL;
    int count = USUAL_WINDOWS;
    for (int i = 0; i + 1 < windows.size(); i++) {
      sum += Math.max(0, squaredError.applyAsDouble(i));
      count++;
    }
    return Math.sqrt(sum / count);
  }

  /**
   * The mean of squared errors, each as a multiple of the variance that a share of its size has.
   */
  static double error(double[] estimate, double[] shares) {
    double sum = 0;
    for (int label = 0; label < shares.length; label++) {
      double off = estimate[label] - shares[label];
      sum += off * off / variance((estimate[label] + shares[label]) / 2);
    }
    return sum / shares.length;
  }

  static double variance(double share) {
    return Math.max(LEAST_VARIANCE, share * (1 - share));
  }
}
