package dev.sheaf.trend.quantify;

/**
 * Estimates the share of each label among documents that bear exactly one, from the probabilities
 * that a classifier gives. A good one is not misled by the classifier's errors.
 */
@FunctionalInterface
public interface Quantifier {
  /**
   * The share of each label, from 0 to 1; they add up to 1.
   *
   * @param probabilities for each document the probability of each label; at least one document
   */
  double[] shares(double[][] probabilities);

  /** Each document counts for its likeliest label, right or wrong (classify and count). */
  static Quantifier classifyAndCount() {
    return probabilities -> AnswerShares.ofLikeliest(probabilities);
  }

  /**
   * The mean of the probabilities (probabilistic classify and count: Bella et al., Quantification
   * via Probability Estimators, ICDM 2010). Right where they are calibrated for these documents.
   */
  static Quantifier averagedProbabilities() {
    return probabilities -> AnswerShares.averages(probabilities);
  }
}
