package dev.sheaf.trend.quantify;

import dev.sheaf.error.Require;

/** What classifiers say of many documents, as shares. */
final class AnswerShares {
  private AnswerShares() {}

  /** The share of documents that each label is the likeliest of; of equal ones the first. */
  static double[] ofLikeliest(double[][] probabilities) {
    double[] shares = new double[labels(probabilities)];
    for (double[] row : probabilities) {
      shares[likeliest(row)] += 1.0 / probabilities.length;
    }
    return shares;
  }

  /** The mean probability of each label. */
  static double[] averages(double[][] probabilities) {
    double[] means = new double[labels(probabilities)];
    for (double[] row : probabilities) {
      for (int label = 0; label < means.length; label++) {
        means[label] += row[label];
      }
    }
    for (int label = 0; label < means.length; label++) {
      means[label] /= probabilities.length;
    }
    return means;
  }

  static int likeliest(double[] probabilities) {
    int best = 0;
    for (int label = 1; label < probabilities.length; label++) {
      best = probabilities[label] > probabilities[best] ? label : best;
    }
    return best;
  }

  private static int labels(double[][] probabilities) {
    Require.that(probabilities.length > 0, "no document, no share");
    return probabilities[0].length;
  }
}
