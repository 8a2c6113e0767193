package dev.sheaf.train;

import dev.sheaf.classify.Algorithm;
import java.util.Arrays;

/** The name of an algorithm, as options and manifests write it. */
public enum AlgorithmName {
  LOGISTIC_REGRESSION("logistic"),
  LINEAR_SVM("svm"),
  NAIVE_BAYES("naive-bayes");

  private final String word;

  AlgorithmName(String word) {
    this.word = word;
  }

  /** The word that options and manifests use. */
  public String word() {
    return word;
  }

  /** The algorithm with its default settings. */
  public Algorithm defaults() {
    return switch (this) {
      case LOGISTIC_REGRESSION -> Algorithm.standard();
      case LINEAR_SVM -> new Algorithm.LinearSvm(0.1, 1, 1);
      case NAIVE_BAYES -> new Algorithm.NaiveBayes(0.1);
    };
  }

  /** The name of an algorithm, whatever its settings. */
  public static AlgorithmName of(Algorithm algorithm) {
    if (algorithm instanceof Algorithm.LogisticRegression) {
      return LOGISTIC_REGRESSION;
    }
    return algorithm instanceof Algorithm.LinearSvm ? LINEAR_SVM : NAIVE_BAYES;
  }

  /**
   * The name with that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static AlgorithmName named(String word) {
    return Arrays.stream(values())
        .filter(name -> name.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no algorithm is called \"" + word + "\""));
  }

  @Override
  public String toString() {
    return word;
  }
}
