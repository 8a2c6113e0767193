package dev.sheaf.classify.calibrate;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Shrinkage;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits a {@link Shrinkage} to beginnings of texts that were not learned from: the exponent with the
 * least log loss. It is drawn towards a usual one, by a normal prior with a deviation of {@link
 * #DEVIATION}; so few papers change little. However many parts a text has, they count as one.
 */
final class ShrinkageFit {
  /** Near the best of six models, of 33 to 8,600 papers. */
  static final double USUAL_EXPONENT = 0.25;

  private static final double DEVIATION = 0.1;
  private static final double LARGEST = 0.75;
  private static final double PRECISION = 1e-3;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final LinearClassifier classifier;
  private final int usual;
  private final List<Part> parts = new ArrayList<>();

  /** A part of a text: its label, and how much it counts. */
  private record Part(int truth, OutOfFold.Beginning said, double weight) {}

  private ShrinkageFit(LinearClassifier classifier, int usual, OutOfFold unseen) {
    this.classifier = classifier;
    this.usual = usual;
    List<OutOfFold.Beginning> all = unseen.beginnings();
    for (int from = 0; from < all.size(); ) {
      int row = all.get(from).row();
      int to = from;
      while (to < all.size() && all.get(to).row() == row) {
        to++;
      }
      for (OutOfFold.Beginning said : all.subList(from, to)) {
        parts.add(new Part(unseen.truth(row), said, 1.0 / (to - from)));
      }
      from = to;
    }
  }

  /**
   * The shrinkage of a classifier that is calibrated.
   *
   * @param usual from how many terms on all evidence counts
   * @param unseen of the labels of the classifier
   */
  static Shrinkage fit(LinearClassifier classifier, int usual, OutOfFold unseen) {
    return new ShrinkageFit(classifier, usual, unseen).best();
  }

  /** By golden sections. */
  private Shrinkage best() {
    double low = 0;
    double high = LARGEST;
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double lossLeft = loss(left);
    double lossRight = loss(right);
    while (high - low > PRECISION) {
      if (lossLeft <= lossRight) {
        high = right;
        right = left;
        lossRight = lossLeft;
        left = high - GOLDEN * (high - low);
        lossLeft = loss(left);
      } else {
        low = left;
        left = right;
        lossLeft = lossRight;
        right = low + GOLDEN * (high - low);
        lossRight = loss(right);
      }
    }
    return new Shrinkage(usual, (low + high) / 2);
  }

  private double loss(double exponent) {
    LinearClassifier shrunk = classifier.with(new Shrinkage(usual, exponent));
    double distance = (exponent - USUAL_EXPONENT) / DEVIATION;
    double loss = distance * distance / 2;
    for (Part part : parts) {
      double[] found = shrunk.probabilities(part.said().margins(), part.said().terms());
      loss -= part.weight() * StrictMath.log(Math.max(Double.MIN_NORMAL, found[part.truth()]));
    }
    return loss;
  }
}
