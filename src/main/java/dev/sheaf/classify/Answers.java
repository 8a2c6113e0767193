package dev.sheaf.classify;

import dev.sheaf.corpus.Facet;

/** How many labels a document bears; it decides what a classifier's probabilities mean. */
public enum Answers {
  /**
   * One label and no other. The labels' sigmoids are divided by their sum, so the probabilities add
   * up to 1.
   */
  EXACTLY_ONE,
  /** Any number of labels, also none. Each label's sigmoid stands for itself. */
  ANY_NUMBER;

  /** How many answers a facet's documents bear. */
  public static Answers to(Facet facet) {
    return facet == Facet.TOPIC ? EXACTLY_ONE : ANY_NUMBER;
  }

  /** Replaces each margin by its label's probability. */
  void toProbabilities(double[] margins) {
    if (this == EXACTLY_ONE) {
      normaliseSigmoids(margins);
    } else {
      for (int i = 0; i < margins.length; i++) {
        margins[i] = sigmoid(margins[i]);
      }
    }
  }

  /** By logarithms, so that the sum does not vanish where every label is most unlikely. */
  private static void normaliseSigmoids(double[] margins) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < margins.length; i++) {
      margins[i] = logSigmoid(margins[i]);
      highest = Math.max(highest, margins[i]);
    }
    double sum = 0;
    for (int i = 0; i < margins.length; i++) {
      margins[i] = Math.exp(margins[i] - highest);
      sum += margins[i];
    }
    for (int i = 0; i < margins.length; i++) {
      margins[i] /= sum;
    }
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  private static double logSigmoid(double x) {
    return x < 0 ? x - Math.log1p(Math.exp(x)) : -Math.log1p(Math.exp(-x));
  }
}
