package dev.sheaf.classify.calibrate;

import dev.sheaf.classify.Calibration;
import dev.sheaf.classify.LabelsPerDocument;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Fits a {@link Calibration} to rows that were not learned from, in two steps.
 *
 * <p>First factors and offsets, where a row counts as often as it was repeated: the newest papers
 * tell how frequent each label is now, and which labels it is now confused with. Then all is
 * multiplied by one factor (temperature), where each row counts once: papers that are repeated
 * stand beside others of their days, which makes them easier than those to come will be. All are
 * drawn towards what changes nothing, by a normal prior that weighs as much as some ten papers; so
 * few papers change little (a tenth of that for a matrix, of which there must be a hundred rows to
 * each factor; with fewer, one slope serves all labels).
 *
 * <p>A label that no row bears keeps an offset of 0: nothing is known against it.
 */
final class CalibrationFit {
  /** Least log loss on 30 to 3,000 papers, with no loss on all. */
  private static final double RIDGE = 10;

  private static final double MATRIX_RIDGE = 1;

  private static final double LEAST_SLOPE = 0.01;
  private static final long ROWS_TO_A_FACTOR = 100;

  /** More tell no more, and take longer. */
  private static final int MOST_ROWS = 5_000;

  private final double[][] margins;
  private final int[] truths;
  private final double[] times;

  private CalibrationFit(double[][] margins, int[] truths, double[] times) {
    this.margins = margins;
    this.truths = truths;
    this.times = times;
  }

  static Calibration fit(OutOfFold all) {
    int[] rows = newest(all);
    int[] seen = IntStream.of(rows).map(all::truth).distinct().sorted().toArray();
    int[] place = new int[all.labels().size()];
    IntStream.range(0, seen.length).forEach(i -> place[seen[i]] = i);
    double[][] margins = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      double[] of = all.margins(rows[i]);
      margins[i] = IntStream.of(seen).mapToDouble(label -> of[label]).toArray();
    }
    int[] truths = IntStream.of(rows).map(row -> place[all.truth(row)]).toArray();
    double[] times = IntStream.of(rows).mapToDouble(all::times).toArray();
    return spread(new CalibrationFit(margins, truths, times).fit(seen.length), seen, place.length);
  }

  /** The rows that count most, which are the newest; of equal ones the first. */
  static int[] newest(OutOfFold all) {
    return all.newest(MOST_ROWS);
  }

  private Calibration fit(int labels) {
    Calibration first =
        margins.length >= ROWS_TO_A_FACTOR * labels * labels ? matrix(labels) : vector(labels);
    double[][] scores = Arrays.stream(margins).map(first::scores).toArray(double[][]::new);
    double[] once = new double[truths.length];
    Arrays.fill(once, 1);
    double[] temperature =
        Newton.least(new VectorLoss(scores, truths, once, 0, RIDGE), new double[] {1});
    return first.times(Math.max(LEAST_SLOPE, temperature[0]));
  }

  private Calibration vector(int labels) {
    double[] start = new double[1 + labels];
    start[0] = 1;
    double[] found =
        Newton.least(
            new VectorLoss(
                Arrays.stream(margins)
                    .map(row -> Arrays.stream(row).map(LabelsPerDocument::logSigmoid).toArray())
                    .toArray(double[][]::new),
                truths,
                times,
                labels,
                RIDGE),
            start);
    return Calibration.of(
        Math.max(LEAST_SLOPE, found[0]), Arrays.copyOfRange(found, 1, found.length));
  }

  private Calibration matrix(int labels) {
    MatrixLoss loss = new MatrixLoss(margins, truths, times, MATRIX_RIDGE);
    double[] found = Newton.least(loss, loss.start());
    double[][] factors = new double[labels][];
    double[] offsets = new double[labels];
    for (int label = 0; label < labels; label++) {
      int from = label * (labels + 1);
      factors[label] = Arrays.copyOfRange(found, from, from + labels);
      offsets[label] = found[from + labels];
    }
    return Calibration.of(factors, offsets);
  }

  /** The same for all labels; one that no row bears counts by its own margin, as others do. */
  private static Calibration spread(Calibration fitted, int[] seen, int labels) {
    double[] offsets = new double[labels];
    IntStream.range(0, seen.length).forEach(i -> offsets[seen[i]] = fitted.offset(i));
    if (!fitted.isMatrix()) {
      return Calibration.of(fitted.factor(0, 0), offsets);
    }
    double[][] factors = new double[labels][labels];
    double own =
        IntStream.range(0, seen.length).mapToDouble(i -> fitted.factor(i, i)).average().orElse(1);
    for (int i = 0; i < labels; i++) {
      factors[i][i] = own;
    }
    for (int i = 0; i < seen.length; i++) {
      for (int j = 0; j < seen.length; j++) {
        factors[seen[i]][seen[j]] = fitted.factor(i, j);
      }
    }
    return Calibration.of(factors, offsets);
  }
}
