package dev.sheaf.trend.quantify;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Documents whose probabilities follow from a number drawn by their label, and so are right. */
final class Drawn {
  private final double[][] probabilities;
  private final int[] truths;

  private Drawn(double[][] probabilities, int[] truths) {
    this.probabilities = probabilities;
    this.truths = truths;
  }

  /** Documents of three labels; the probabilities are right where a third bears each. */
  static Drawn of(Random random, int documents, double... shares) {
    int[] truths =
        IntStream.range(0, documents).map(i -> drawn(shares, random.nextDouble())).toArray();
    double[][] probabilities =
        Arrays.stream(truths).mapToObj(truth -> posterior(random, truth)).toArray(double[][]::new);
    return new Drawn(probabilities, truths);
  }

  private static int drawn(double[] shares, double at) {
    int label = 0;
    double rest = at;
    while (label < shares.length - 1 && rest >= shares[label]) {
      rest -= shares[label];
      label++;
    }
    return label;
  }

  /** Of three equally frequent normal distributions around the corners (2, 0, 0), (0, 2, 0)... */
  private static double[] posterior(Random random, int truth) {
    double[] odds = new double[3];
    double sum = 0;
    for (int label = 0; label < odds.length; label++) {
      double seen = random.nextGaussian() + (label == truth ? 2 : 0);
      odds[label] = Math.exp(2 * seen);
      sum += odds[label];
    }
    for (int label = 0; label < odds.length; label++) {
      odds[label] /= sum;
    }
    return odds;
  }

  /** The same, all equally new, as what errors are measured on. */
  UnseenAnswers unseen() {
    return UnseenAnswers.of(probabilities, truths, new int[truths.length]);
  }

  double[][] probabilities() {
    return probabilities;
  }

  /** How many bear a label. */
  long bearing(int label) {
    return Arrays.stream(truths).filter(truth -> truth == label).count();
  }
}
