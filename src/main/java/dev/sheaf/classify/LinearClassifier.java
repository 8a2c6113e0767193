package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A linear classifier: a weight for each label and column, and a bias for each label. The margin of
 * a label is its bias plus the sum of a row's values times their weights. Immutable and
 * thread-safe.
 *
 * <p>A probability is the sigmoid of {@code scale x margin}; for {@link
 * LabelsPerDocument#EXACTLY_ONE} a {@link Calibration} makes probabilities of all margins together.
 * If that is a matrix, its scores take the place of the margins, and biases and weights are those
 * of the scores. A row without values gets the training priors, and one of few values is drawn
 * towards them by a {@link Shrinkage}. The most probable label is not always the one that is given:
 * see {@link #given}.
 *
 * <p>{@linkplain #toBytes Its bytes} hold the numbers as they are used. So the numbers of a mapped
 * file are copied, not parsed; see {@link ClassifierLayout}.
 */
public final class LinearClassifier {
  private final LabelsPerDocument answers;
  private final List<Label> labels;
  private final Prior prior;
  private final ChoiceRule rule;
  private final LinearScores scores;

  LinearClassifier(
      LabelsPerDocument answers,
      List<Label> labels,
      Prior prior,
      ChoiceRule rule,
      LinearScores scores) {
    Require.that(!labels.isEmpty(), "a classifier needs at least one label");
    this.answers = answers;
    this.labels = List.copyOf(labels);
    this.prior = prior;
    this.rule = rule;
    this.scores = scores;
  }

  /**
   * A classifier of labels that were fitted one by one, with thresholds of 0.5.
   *
   * @param scale what margins are multiplied by before they become probabilities; above 0
   * @param fitted in label order, each label once
   * @param columns how many columns rows may have
   */
  public static LinearClassifier of(
      LabelsPerDocument answers, double scale, List<FittedLabel> fitted, int columns) {
    List<Label> labels = fitted.stream().map(FittedLabel::label).toList();
    return new LinearClassifier(
        answers,
        labels,
        new Prior(answers, perLabel(fitted, FittedLabel::prior), Shrinkage.NONE),
        new ChoiceRule(labels, perLabel(fitted, label -> 0.5), perLabel(fitted, label -> 0)),
        new LinearScores(
            scale,
            perLabel(fitted, FittedLabel::bias),
            Calibration.none(labels.size()),
            ColumnWeights.of(fitted.stream().map(FittedLabel::weights).toList(), columns)));
  }

  private static PerLabel perLabel(List<FittedLabel> all, ToDoubleFunction<FittedLabel> fact) {
    return PerLabel.of(all.stream().mapToDouble(fact).toArray());
  }

  /**
   * The classifier that {@link #toBytes} wrote, from the buffer's position to its limit.
   *
   * @throws IllegalArgumentException if the bytes are no classifier, are of another version, cut
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
    return with(new ChoiceRule(labels, PerLabel.of(probabilities), rule.preferences()));
  }

  /**
   * This classifier with another calibration.
   *
   * @throws IllegalArgumentException if it is one of another number of labels, or documents bear
   *     any number of labels
   */
  public LinearClassifier with(Calibration other) {
    Require.that(
        answers == LabelsPerDocument.EXACTLY_ONE,
        "labels that stand for themselves have no calibration");
    Require.that(
        other.labels() == labels.size(),
        "a calibration of %d labels for %d",
        other.labels(),
        labels.size());
    return new LinearClassifier(answers, labels, prior, rule, scores.with(other));
  }

  /**
   * This classifier for documents among which labels have other shares: each probability is
   * multiplied by a factor, and all are made to add up to 1 again.
   *
   * @param factors one for each label, above 0
   * @throws IllegalArgumentException if documents bear any number of labels
   */
  public LinearClassifier shifted(double... factors) {
    Prior moved = prior.shifted(factors);
    double[] logarithms = factors.clone();
    Arrays.setAll(logarithms, label -> StrictMath.log(factors[label]));
    LinearScores shifted = with(calibration().plus(logarithms)).scores;
    return new LinearClassifier(answers, labels, moved, rule, shifted);
  }

  /** What is added to the logarithm of a label's probability before the highest is chosen. */
  public double preference(int label) {
    return rule.preferences().get(label);
  }

  /**
   * This classifier with other preferences.
   *
   * @param logarithms what is added to the logarithm of each label's probability before the highest
   *     is chosen
   * @throws IllegalArgumentException if documents bear any number of labels
   */
  public LinearClassifier withPreferences(double... logarithms) {
    Require.that(
        answers == LabelsPerDocument.EXACTLY_ONE && logarithms.length == labels.size(),
        "%d preferences for %d labels",
        logarithms.length,
        labels.size());
    return with(new ChoiceRule(labels, rule.thresholds(), PerLabel.of(logarithms)));
  }

  private LinearClassifier with(ChoiceRule other) {
    return new LinearClassifier(answers, labels, prior, other, scores);
  }

  /** This classifier with another shrinkage. */
  public LinearClassifier with(Shrinkage other) {
    return new LinearClassifier(answers, labels, prior.with(other), rule, scores);
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
  public LabelsPerDocument answers() {
    return answers;
  }

  /** What margins are multiplied by before they become probabilities. */
  public double scale() {
    return scores.scale();
  }

  /** What margins mean as probabilities, where exactly one label is right. */
  public Calibration calibration() {
    return scores.calibration();
  }

  /** How much of the evidence of rows of few terms counts. */
  public Shrinkage shrinkage() {
    return prior.shrinkage();
  }

  /** How many columns rows may have. */
  public int columns() {
    return scores.weights().columns();
  }

  /** The share of a label among the training examples. */
  public double prior(int label) {
    return prior.shares().get(label);
  }

  /** The probability from which on a label is given where any number may be. */
  public double threshold(int label) {
    return rule.thresholds().get(label);
  }

  /** The part of a label's margin that no column adds to. */
  public double bias(int label) {
    return scores.bias(label);
  }

  /** What a value of 1 in a column adds to a label's margin. */
  public double weight(int label, int column) {
    return scores.weight(label, column);
  }

  /** What each value of a row adds to a label's margin, in the order of the row's columns. */
  public double[] contributions(int label, SparseVector row) {
    return scores.contributions(label, row);
  }

  /** The weights of each label by column, in label order, zeros left out; costs a pass over all. */
  public List<SparseVector> weightsByLabel() {
    return scores.weightsByLabel();
  }

  /**
   * The margin of each label, in label order.
   *
   * @throws IllegalArgumentException if the row has a column beyond {@link #columns}
   */
  public double[] margins(SparseVector row) {
    return scores.margins(row);
  }

  /** The margins before any calibration, times the scale: what a {@link Calibration} takes. */
  public double[] scaledMargins(SparseVector row) {
    return scores.scaledMargins(row);
  }

  /** The probability of each label, in label order, if the terms of the row are all there are. */
  public double[] probabilities(SparseVector row) {
    return probabilities(row, 1);
  }

  /**
   * The probability of each label, in label order.
   *
   * @param knownShare the share of the terms of the text that the row has, from 0 to 1
   */
  public double[] probabilities(SparseVector row, double knownShare) {
    return row.isEmpty()
        ? prior.shares().copy()
        : prior.mixed(probabilities(scores.scaledMargins(row), row.size()), knownShare);
  }

  /**
   * The probability of each label, in label order.
   *
   * @param scaledMargins those {@linkplain #scaledMargins of a row}
   * @param terms how many terms the row has, above 0
   */
  public double[] probabilities(double[] scaledMargins, int terms) {
    if (answers == LabelsPerDocument.EXACTLY_ONE) {
      return prior.drawnProbabilities(calibration().probabilities(scaledMargins), terms);
    }
    double[] drawn = prior.drawn(scaledMargins.clone(), terms);
    Arrays.setAll(drawn, label -> LabelsPerDocument.sigmoid(drawn[label]));
    return drawn;
  }

  /** Ranks all labels of a row by probability. */
  public Prediction predict(SparseVector row) {
    return rank(probabilities(row));
  }

  /** Ranks all labels by these probabilities, which are given in label order. */
  public Prediction rank(double... probabilities) {
    return Prediction.of(labels, probabilities);
  }

  /** The labels that a document with this row is given; see {@link #given}. */
  public List<Label> choose(SparseVector row) {
    return given(row, 1).stream().map(Score::label).toList();
  }

  /**
   * The labels that are given at these probabilities, which are in label order. Where there is
   * exactly one, the likeliest, unless {@linkplain #withPreferences preferences} say otherwise.
   * Else all that reach their threshold, the likeliest first.
   */
  public List<Score> given(double... probabilities) {
    return answers == LabelsPerDocument.EXACTLY_ONE
        ? List.of(rule.chosen(probabilities))
        : rule.reaching(probabilities);
  }

  /** The same at {@link #probabilities(SparseVector, double)}; much cheaper. */
  public List<Score> given(SparseVector row, double knownShare) {
    return answers == LabelsPerDocument.EXACTLY_ONE
            || row.isEmpty()
            || Shrinkage.trust(knownShare) < 1
        ? given(probabilities(row, knownShare))
        : rule.reachingByMargins(prior.drawn(scores.scaledMargins(row), row.size()));
  }

  Prior prior() {
    return prior;
  }

  ChoiceRule rule() {
    return rule;
  }

  LinearScores scores() {
    return scores;
  }
}
