package dev.sheaf.bench;

import dev.sheaf.classify.Calibration;
import dev.sheaf.classify.calibrate.OutOfFold;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import smile.classification.IsotonicRegressionScaling;
import smile.classification.PlattScaling;
import smile.math.BFGS;
import smile.math.DifferentiableMultivariateFunction;

/** Ways to make probabilities of margins, fitted to the same papers. */
final class Calibrators {
  private static final double LEAST = 1e-6;
  private static final double RIDGE = 10;

  private final int labels;
  private final double[][] margins;
  private final int[] truths;

  private Calibrators(OutOfFold unseen) {
    labels = unseen.labels().size();
    margins = IntStream.range(0, unseen.size()).mapToObj(unseen::margins).toArray(double[][]::new);
    truths = IntStream.range(0, unseen.size()).map(unseen::truth).toArray();
  }

  static Map<String, UnaryOperator<double[]>> of(OutOfFold unseen, Calibration chosen) {
    Calibrators fits = new Calibrators(unseen);
    Map<String, UnaryOperator<double[]>> all = new LinkedHashMap<>();
    all.put("uncalibrated", Calibration.none(fits.labels)::probabilities);
    all.put("temperature", fits.scaling(1, 0));
    all.put("slope and offsets", fits.scaling(1, fits.labels));
    all.put("slopes and offsets", fits.scaling(fits.labels, fits.labels));
    all.put("Platt, one by one", fits.platt());
    all.put("isotonic, one by one", fits.isotonic());
    all.put("chosen", chosen::probabilities);
    return all;
  }

  private double[] margins(int label) {
    return Arrays.stream(margins).mapToDouble(row -> row[label]).toArray();
  }

  private int[] bears(int label, int without) {
    return Arrays.stream(truths).map(truth -> truth == label ? 1 : without).toArray();
  }

  private UnaryOperator<double[]> platt() {
    PlattScaling[] fits =
        IntStream.range(0, labels)
            .mapToObj(label -> PlattScaling.fit(margins(label), bears(label, -1)))
            .toArray(PlattScaling[]::new);
    return row -> normalised(label -> fits[label].scale(row[label]));
  }

  private UnaryOperator<double[]> isotonic() {
    IsotonicRegressionScaling[] fits =
        IntStream.range(0, labels)
            .mapToObj(label -> IsotonicRegressionScaling.fit(margins(label), bears(label, 0)))
            .toArray(IsotonicRegressionScaling[]::new);
    return row -> normalised(label -> fits[label].predict(row[label]));
  }

  private double[] normalised(java.util.function.IntToDoubleFunction probability) {
    double[] found =
        IntStream.range(0, labels)
            .mapToDouble(label -> Math.max(LEAST, probability.applyAsDouble(label)))
            .toArray();
    double sum = Arrays.stream(found).sum();
    return Arrays.stream(found).map(p -> p / sum).toArray();
  }

  /** Multinomial regression on the scores, with that many slopes (or one) and offsets (or none). */
  private UnaryOperator<double[]> scaling(int slopes, int offsets) {
    double[] at = new double[slopes + offsets];
    Arrays.fill(at, 0, slopes, 1);
    BFGS.minimize(new Loss(slopes), 10, at, 1e-6, 500);
    return row -> probabilities(row, at, slopes);
  }

  private static double[] probabilities(double[] row, double[] at, int slopes) {
    double[] logits = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      double offset = at.length > slopes ? at[slopes + i] : 0;
      logits[i] = at[slopes == 1 ? 0 : i] * logSigmoid(row[i]) + offset;
    }
    double highest = Arrays.stream(logits).max().orElse(0);
    double[] shares = Arrays.stream(logits).map(logit -> Math.exp(logit - highest)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  private static double logSigmoid(double margin) {
    return margin < 0 ? margin - Math.log1p(Math.exp(margin)) : -Math.log1p(Math.exp(-margin));
  }

  /** Log loss with the pull towards what changes nothing. */
  private final class Loss implements DifferentiableMultivariateFunction {
    private static final long serialVersionUID = 1L;

    private final int slopes;

    private Loss(int slopes) {
      this.slopes = slopes;
    }

    @Override
    public double f(double[] at) {
      return g(at, new double[at.length]);
    }

    @Override
    public double g(double[] at, double[] gradient) {
      double loss = 0;
      for (int i = 0; i < at.length; i++) {
        double moved = at[i] - (i < slopes ? 1 : 0);
        loss += RIDGE / 2 * moved * moved;
        gradient[i] = RIDGE * moved;
      }
      for (int row = 0; row < truths.length; row++) {
        double[] found = probabilities(margins[row], at, slopes);
        loss -= Math.log(Math.max(Double.MIN_NORMAL, found[truths[row]]));
        for (int i = 0; i < labels; i++) {
          double off = found[i] - (truths[row] == i ? 1 : 0);
          gradient[slopes == 1 ? 0 : i] += off * logSigmoid(margins[row][i]);
          if (at.length > slopes) {
            gradient[slopes + i] += off;
          }
        }
      }
      return loss;
    }
  }
}
