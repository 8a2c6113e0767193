package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One fitted weight for each label and column; a label's margin is the sum of a row's values times
 * their weights, plus the label's bias. Immutable and thread-safe.
 *
 * <p>A probability is the sigmoid of {@code scale x margin}; for {@link Answers#EXACTLY_ONE} a
 * {@link Calibration} makes probabilities of all margins together. Where it is a matrix, the scores
 * that it makes take the place of the margins, and biases and weights are those of the scores. A
 * row without values gets the training priors. How probable labels are is one thing, which is given
 * another: the rule that chooses stands in {@link #choose}.
 *
 * <p>The classifier works on {@linkplain #toBytes its bytes} as they are, so a mapped file is ready
 * without being parsed; see {@link ClassifierLayout}.
 */
public final class LinearClassifier {
  private final Answers answers;
  private final double scale;
  private final List<Label> labels;
  private final double[] priors;
  private final double[] biases;
  private final double[] thresholds;
  private final double[] preferences;
  private final Calibration calibration;
  private final ColumnWeights weights;

  LinearClassifier(
      Answers answers,
      double scale,
      List<Label> labels,
      double[][] perLabel,
      Calibration calibration,
      ColumnWeights weights) {
    Require.that(!labels.isEmpty(), "a classifier needs at least one label");
    Require.that(scale > 0 && Double.isFinite(scale), "scale must be above 0, not %s", scale);
    this.answers = answers;
    this.scale = scale;
    this.labels = List.copyOf(labels);
    this.priors = perLabel[0];
    this.biases = perLabel[1];
    this.thresholds = perLabel[2];
    this.preferences = perLabel[3];
    this.calibration = calibration;
    this.weights = weights;
  }

  /**
   * A classifier of labels that were fitted one by one, with thresholds of 0.5.
   *
   * @param scale what margins are multiplied by before they become probabilities; above 0
   * @param fitted in label order, each label once
   * @param columns how many columns rows may have
   */
  public static LinearClassifier of(
      Answers answers, double scale, List<FittedLabel> fitted, int columns) {
    List<Label> labels = fitted.stream().map(FittedLabel::label).toList();
    for (int i = 1; i < labels.size(); i++) {
      Require.that(
          labels.get(i - 1).compareTo(labels.get(i)) < 0,
          "labels must be in order, each once: %s stands before %s",
          labels.get(i - 1),
          labels.get(i));
    }
    double[][] perLabel = {
      fitted.stream().mapToDouble(FittedLabel::prior).toArray(),
      fitted.stream().mapToDouble(FittedLabel::bias).toArray(),
      fitted.stream().mapToDouble(label -> 0.5).toArray(),
      new double[labels.size()]
    };
    ColumnWeights weights =
        ColumnWeights.of(fitted.stream().map(FittedLabel::weights).toList(), columns);
    return new LinearClassifier(
        answers, scale, labels, perLabel, Calibration.none(labels.size()), weights);
  }

  /**
   * The classifier that {@link #toBytes} wrote. The buffer is used from its position to its limit,
   * without a copy of the weights; it must not change afterwards.
   *
   * @throws IllegalArgumentException where the bytes are no classifier, are of another version, cut
   *     short or damaged
   */
  public static LinearClassifier fromBytes(ByteBuffer bytes) {
    return ClassifierLayout.read(bytes);
  }

  /** The classifier as bytes, the same for equal classifiers; from position 0 to the limit. */
  public ByteBuffer toBytes() {
    return ClassifierLayout.write(this);
  }

  /** This classifier with other thresholds, one for each label, from 0 to 1. */
  public LinearClassifier withThresholds(double... probabilities) {
    Require.that(
        probabilities.length == labels.size(),
        "%d thresholds for %d labels",
        probabilities.length,
        labels.size());
    for (double probability : probabilities) {
      Require.that(
          probability >= 0 && probability <= 1, "a threshold is from 0 to 1, not %s", probability);
    }
    double[][] perLabel = {priors, biases, probabilities.clone(), preferences};
    return new LinearClassifier(answers, scale, labels, perLabel, calibration, weights);
  }

  /**
   * This classifier with another calibration.
   *
   * @throws IllegalArgumentException where it is one of another number of labels, or documents bear
   *     any number of labels
   */
  public LinearClassifier with(Calibration other) {
    Require.that(
        answers == Answers.EXACTLY_ONE, "labels that stand for themselves have no calibration");
    Require.that(
        other.labels() == labels.size(),
        "a calibration of %d labels for %d",
        other.labels(),
        labels.size());
    return new LinearClassifier(answers, scale, labels, perLabel(), other, weights);
  }

  /**
   * This classifier with other preferences.
   *
   * @param logarithms what is added to the logarithm of each label's probability before the highest
   *     is chosen
   * @throws IllegalArgumentException where documents bear any number of labels
   */
  public LinearClassifier withPreferences(double... logarithms) {
    Require.that(
        answers == Answers.EXACTLY_ONE && logarithms.length == labels.size(),
        "%d preferences for %d labels",
        logarithms.length,
        labels.size());
    for (double preference : logarithms) {
      Require.that(Double.isFinite(preference), "a preference is no number: %s", preference);
    }
    double[][] perLabel = {priors, biases, thresholds, logarithms.clone()};
    return new LinearClassifier(answers, scale, labels, perLabel, calibration, weights);
  }

  /** The labels in order; a label's place is its number in all other methods. */
  public List<Label> labels() {
    return labels;
  }

  /** The number of a label, or a negative number where it was not learned. */
  public int number(Label label) {
    return Collections.binarySearch(labels, label);
  }

  /** How many labels a document bears. */
  public Answers answers() {
    return answers;
  }

  /** What margins are multiplied by before they become probabilities. */
  public double scale() {
    return scale;
  }

  /** What margins mean as probabilities, where exactly one label is right. */
  public Calibration calibration() {
    return calibration;
  }

  /** How many columns rows may have. */
  public int columns() {
    return weights.columns();
  }

  /** The share of a label among the training examples. */
  public double prior(int label) {
    return priors[label];
  }

  /** The part of a label's margin that no column adds to. */
  public double bias(int label) {
    return calibration.isMatrix() ? calibrated(biases)[label] : biases[label];
  }

  private double[] calibrated(double[] margins) {
    if (!calibration.isMatrix()) {
      return margins;
    }
    return calibration.scores(Arrays.stream(margins).map(m -> scale * m).toArray());
  }

  /** The probability from which on a label is given where any number may be. */
  public double threshold(int label) {
    return thresholds[label];
  }

  /** What a value of 1 in a column adds to a label's margin. */
  public double weight(int label, int column) {
    if (!calibration.isMatrix()) {
      return weights.get(label, column);
    }
    double sum = 0;
    for (int other = 0; other < labels.size(); other++) {
      double factor = calibration.factor(label, other);
      sum += factor == 0 ? 0 : factor * scale * weights.get(other, column);
    }
    return sum;
  }

  /** The weights of each label by column, in label order, zeros left out; costs a pass over all. */
  public List<SparseVector> weightsByLabel() {
    List<SparseVector> fitted = weights.perLabel(labels.size());
    return calibration.isMatrix() ? calibration.mixed(fitted, scale, columns()) : fitted;
  }

  /**
   * The margin of each label, in label order.
   *
   * @throws IllegalArgumentException where the row has a column beyond {@link #columns}
   */
  public double[] margins(SparseVector row) {
    double[] margins = biases.clone();
    weights.addTo(margins, row);
    return calibrated(margins);
  }

  /** The probability of each label, in label order. */
  public double[] probabilities(SparseVector row) {
    if (row.isEmpty()) {
      return priors.clone();
    }
    if (answers == Answers.EXACTLY_ONE) {
      return calibration.probabilities(scaledMargins(row));
    }
    return Arrays.stream(scaledMargins(row)).map(Answers::sigmoid).toArray();
  }

  /** The margins before any calibration, times the scale: what a {@link Calibration} takes. */
  public double[] scaledMargins(SparseVector row) {
    double[] margins = biases.clone();
    weights.addTo(margins, row);
    for (int i = 0; i < margins.length; i++) {
      margins[i] *= scale;
    }
    return margins;
  }

  /** All labels ranked by probability. */
  public Prediction predict(SparseVector row) {
    return rank(probabilities(row));
  }

  /**
   * The labels that a document with this row is given. Where there is exactly one, the likeliest,
   * unless {@linkplain #withPreferences preferences} say otherwise. Else all that reach their
   * threshold, the likeliest first.
   */
  public List<Label> choose(SparseVector row) {
    if (answers == Answers.EXACTLY_ONE) {
      return List.of(labels.get(chosen(probabilities(row))));
    }
    return predict(row).ranking().stream()
        .filter(score -> score.probability() >= thresholds[number(score.label())])
        .map(Score::label)
        .toList();
  }

  /** Where the highest value is; of equal ones the first. */
  static int highest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  /** The label chosen by margins that no calibration has seen, and its probability. */
  Score answer(double[] scaledMargins) {
    double[] probabilities = calibration.probabilities(scaledMargins);
    int chosen = chosen(probabilities);
    return new Score(labels.get(chosen), probabilities[chosen]);
  }

  private int chosen(double[] probabilities) {
    return Preferences.highest(
        Arrays.stream(probabilities).map(StrictMath::log).toArray(), preferences);
  }

  private Prediction rank(double[] probabilities) {
    return new Prediction(
        IntStream.range(0, probabilities.length)
            .mapToObj(i -> new Score(labels.get(i), probabilities[i]))
            .toList());
  }

  /** Priors, biases, thresholds and preferences, in the order in which they are written. */
  double[][] perLabel() {
    return Arrays.stream(new double[][] {priors, biases, thresholds, preferences})
        .map(double[]::clone)
        .toArray(double[][]::new);
  }

  ColumnWeights weights() {
    return weights;
  }
}
