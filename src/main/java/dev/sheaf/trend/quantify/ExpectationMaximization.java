package dev.sheaf.trend.quantify;

import dev.sheaf.error.Require;
import java.util.Arrays;

/**
 * Shares that explain the probabilities best. Probabilities {@code p} that are right among
 * documents of the shares {@code a} are, among documents of the shares {@code s}, proportional to
 * {@code p}<sub>k</sub>{@code s}<sub>k</sub>{@code /a}<sub>k</sub>; their mean is {@code s} again.
 * (Saerens, Latinne, Decaestecker, Neural Computation 14, 2002.)
 *
 * <p>That trusts the classifier to the last, and where the meaning of labels drifts, small errors
 * of probabilities become large ones of shares. So the shares {@code a} may weigh as much as {@code
 * w} times the documents (a Dirichlet prior; the answer is the highest posterior): {@code s = (mean
 * + w a) / (1 + w)}. And before, each probability is multiplied by the factor of its label which
 * makes their mean on the newest documents agree with the true shares there. Immutable.
 *
 * <p>The shares found are the means of the probabilities so corrected, without the prior: what is
 * to be expected of just these documents.
 */
public final class ExpectationMaximization implements Quantifier {
  /** On months of the past, half to twice as much did as well, none much worse. */
  static final double ANCHOR_WEIGHT = 0.75;

  private static final int MOST_ROUNDS = 300;
  private static final double CLOSE = 1e-6;

  /** A label without documents counts as this part of a document. */
  private static final double PART_OF_A_DOCUMENT = 0.5;

  /** Of a label that no document bears which was learned from. */
  private static final double LEAST_SHARE = 0.003;

  /** Documents that count less tell nothing. */
  private static final double LEAST_WEIGHT = 1e-3;

  private final double[] factors;
  private final double[] anchor;
  private final double weight;

  /**
   * An estimator of these parts.
   *
   * @param factors what the probability of each label is multiplied by first; above 0
   * @param anchor the shares among which the probabilities are then right; above 0
   * @param weight what the anchor weighs against the documents; 0 for nothing
   */
  ExpectationMaximization(double[] factors, double[] anchor, double weight) {
    Require.that(
        factors.length == anchor.length, "%d factors for %d", factors.length, anchor.length);
    for (int label = 0; label < anchor.length; label++) {
      Require.that(
          factors[label] > 0 && Double.isFinite(factors[label]),
          "a factor must be above 0, not %s",
          factors[label]);
      Require.that(
          anchor[label] > 0 && anchor[label] <= 1,
          "a share must be above 0 and at most 1, not %s",
          anchor[label]);
    }
    Require.that(weight >= 0 && Double.isFinite(weight), "a weight is not negative: %s", weight);
    this.factors = factors.clone();
    this.anchor = anchor.clone();
    this.weight = weight;
  }

  /**
   * The method as published. It uses only the probabilities and the shares for which they are
   * right.
   */
  public static ExpectationMaximization plain(double... priors) {
    double[] ones = new double[priors.length];
    Arrays.fill(ones, 1);
    return new ExpectationMaximization(ones, priors, 0);
  }

  /** One that is anchored at shares for which the probabilities are right. */
  static ExpectationMaximization anchored(double... priors) {
    double[] shares = Arrays.stream(priors).map(p -> Math.max(LEAST_SHARE, p)).toArray();
    double sum = Arrays.stream(shares).sum();
    double[] ones = new double[priors.length];
    Arrays.fill(ones, 1);
    return new ExpectationMaximization(
        ones, Arrays.stream(shares).map(share -> share / sum).toArray(), ANCHOR_WEIGHT);
  }

  /** A copy in which the documents count by these weights. */
  static ExpectationMaximization anchored(UnseenAnswers measured, double... weights) {
    double[] shares = measured.trueCounts(weights);
    double part = PART_OF_A_DOCUMENT * Arrays.stream(weights).max().orElse(1);
    double sum = Arrays.stream(shares).sum();
    for (int label = 0; label < shares.length; label++) {
      shares[label] = (shares[label] + part / shares.length) / (sum + part);
    }
    return new ExpectationMaximization(factors(measured, weights, shares), shares, ANCHOR_WEIGHT);
  }

  /** The factors that make the weighted means of the probabilities agree with the shares. */
  private static double[] factors(UnseenAnswers measured, double[] weights, double[] shares) {
    double least = LEAST_WEIGHT * Arrays.stream(weights).max().orElse(1);
    double[] factors = new double[shares.length];
    Arrays.fill(factors, 1);
    double[] corrected = new double[shares.length];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] means = new double[shares.length];
      double sum = 0;
      for (int row = 0; row < weights.length; row++) {
        if (weights[row] >= least) {
          sum += weights[row];
          addTo(means, measured.probabilities(row), factors, corrected, weights[row]);
        }
      }
      double off = 0;
      for (int label = 0; label < shares.length; label++) {
        means[label] /= sum;
        off = Math.max(off, Math.abs(means[label] - shares[label]));
        factors[label] *= shares[label] / Math.max(Double.MIN_NORMAL, means[label]);
      }
      if (off < CLOSE) {
        break;
      }
    }
    return factors;
  }

  /** Adds the probabilities, multiplied and made to add up to 1 again. */
  private static void addTo(
      double[] sums, double[] row, double[] factors, double[] corrected, double weight) {
    double sum = 0;
    for (int label = 0; label < row.length; label++) {
      corrected[label] = row[label] * factors[label];
      sum += corrected[label];
    }
    if (sum > 0) {
      for (int label = 0; label < row.length; label++) {
        sums[label] += weight * corrected[label] / sum;
      }
    }
  }

  /** The same, which believes the documents alone. */
  ExpectationMaximization withoutAnchor() {
    return new ExpectationMaximization(factors, anchor, 0);
  }

  @Override
  public double[] shares(double[][] probabilities) {
    return means(probabilities, multipliers(probabilities));
  }

  /** What probabilities must be multiplied by to be right among these documents. */
  double[] multipliers(double[][] probabilities) {
    Require.that(probabilities.length > 0, "no document, no share");
    double[] shares = anchor.clone();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = means(probabilities, multipliers(shares));
      for (int label = 0; label < next.length; label++) {
        next[label] = (next[label] + weight * anchor[label]) / (1 + weight);
      }
      double moved = farthest(next, shares);
      shares = next;
      if (moved < CLOSE) {
        break;
      }
    }
    return multipliers(shares);
  }

  private double[] multipliers(double... shares) {
    double[] multipliers = new double[shares.length];
    for (int label = 0; label < shares.length; label++) {
      multipliers[label] = factors[label] * shares[label] / anchor[label];
    }
    return multipliers;
  }

  /** The means of probabilities that were multiplied and made to add up to 1 again. */
  static double[] means(double[][] probabilities, double... multipliers) {
    double[] means = new double[multipliers.length];
    double[] corrected = new double[multipliers.length];
    for (double[] row : probabilities) {
      addTo(means, row, multipliers, corrected, 1.0 / probabilities.length);
    }
    return means;
  }

  /** The mean of what chance adds to each label's variance, {@code p (1 - p)}, of the same. */
  static double[] variances(double[][] probabilities, double... multipliers) {
    double[] variances = new double[multipliers.length];
    double[] corrected = new double[multipliers.length];
    for (double[] row : probabilities) {
      Arrays.fill(corrected, 0);
      addTo(corrected, row, multipliers, new double[multipliers.length], 1);
      for (int label = 0; label < variances.length; label++) {
        variances[label] += corrected[label] * (1 - corrected[label]) / probabilities.length;
      }
    }
    return variances;
  }

  double[] factors() {
    return factors.clone();
  }

  private static double farthest(double[] a, double[] b) {
    double most = 0;
    for (int i = 0; i < a.length; i++) {
      most = Math.max(most, Math.abs(a[i] - b[i]));
    }
    return most;
  }

  double[] anchor() {
    return anchor.clone();
  }
}
