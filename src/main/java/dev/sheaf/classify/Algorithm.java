package dev.sheaf.classify;

import dev.sheaf.error.Require;

/**
 * An algorithm to learn a classifier, with all its settings. So a saved model can say how it was
 * made.
 */
public sealed interface Algorithm {
  /** What a newcomer gets: logistic regression, its settings chosen on digests of 2024. */
  static Algorithm standard() {
    return new LogisticRegression(4, 0.5, 1);
  }

  /**
   * Logistic regression, one label against the rest; its margins are log odds.
   *
   * @param cost what an error weighs against the squared length of the weights; above 0. Larger
   *     values follow the examples more closely
   * @param balance from 0 to 1, how far rare labels are lifted: the examples of a label that has
   *     {@code c} of {@code n} answers to {@code k} labels weigh {@code (n / (k c)) ^ balance}
   * @param seed of the order in which the solver visits the examples
   */
  record LogisticRegression(double cost, double balance, long seed) implements Algorithm {
    public LogisticRegression {
      requireCostAndBalance(cost, balance);
    }
  }

  /**
   * A linear support vector machine with squared hinge loss, one label against the rest. Its
   * margins are distances; what they say of probability is an estimate that held on past digests.
   *
   * @param cost what an error weighs against the squared length of the weights; above 0. Larger
   *     values follow the examples more closely
   * @param balance from 0 to 1, how far rare labels are lifted; as for logistic regression
   * @param seed of the order in which the solver visits the examples
   */
  record LinearSvm(double cost, double balance, long seed) implements Algorithm {
    public LinearSvm {
      requireCostAndBalance(cost, balance);
    }
  }

  /**
   * Multinomial naive Bayes: each label's terms against those of all examples. The fastest, with no
   * randomness, and far too sure of itself.
   *
   * @param smoothing what is added to every term's count under every label; above 0
   */
  record NaiveBayes(double smoothing) implements Algorithm {
    public NaiveBayes {
      Require.that(
          smoothing > 0 && Double.isFinite(smoothing),
          "smoothing must be above 0, not %s",
          smoothing);
    }
  }

  private static void requireCostAndBalance(double cost, double balance) {
    Require.that(cost > 0 && Double.isFinite(cost), "cost must be above 0, not %s", cost);
    Require.that(balance >= 0 && balance <= 1, "balance must be from 0 to 1, not %s", balance);
  }
}
