package dev.sheaf.trend.quantify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A quantification for documents with exactly one label. It uses {@link ExpectationMaximization},
 * anchored at the newest documents whose labels are known, with a band by {@link PrevalenceBand}.
 *
 * @param labels in order
 * @param estimators the estimator, and then the same fitted anew to resamples of the documents that
 *     errors were measured on; none if too few were
 * @param drift how far estimates went astray on months of the past: the standard deviation of their
 *     errors as a multiple of {@code sqrt(share x (1 - share))}
 */
public record ShareQuantification(List<Label> labels, List<Estimator> estimators, double drift)
    implements Quantification {
  private static final int RESAMPLES = 100;
  private static final long SEED = 1;

  /** With fewer documents, errors are not known well enough to be taken out. */
  private static final int LEAST_DOCUMENTS = 100;

  /**
   * What one {@link ExpectationMaximization} knows; numbers of single precision, as they are saved.
   *
   * @param factors what the probability of each label is multiplied by
   * @param shares the shares that it is anchored at
   */
  public record Estimator(List<Float> factors, List<Float> shares) {
    public Estimator {
      factors = List.copyOf(factors);
      shares = List.copyOf(shares);
      quantifier(factors, shares);
    }

    private static Estimator of(ExpectationMaximization fitted) {
      return new Estimator(floats(fitted.factors()), floats(fitted.anchor()));
    }

    private static List<Float> floats(double... values) {
      return Arrays.stream(values)
          .mapToObj(value -> Math.max(Float.MIN_NORMAL, (float) value))
          .toList();
    }

    ExpectationMaximization quantifier() {
      return quantifier(factors, shares);
    }

    private static ExpectationMaximization quantifier(List<Float> factors, List<Float> shares) {
      return new ExpectationMaximization(
          factors.stream().mapToDouble(Float::doubleValue).toArray(),
          shares.stream().mapToDouble(Float::doubleValue).toArray(),
          ExpectationMaximization.ANCHOR_WEIGHT);
    }
  }

  public ShareQuantification {
    labels = List.copyOf(labels);
    estimators = List.copyOf(estimators);
    Require.that(!labels.isEmpty(), "no label, no share");
    Require.that(drift >= 0 && drift <= 100, "drift must be from 0 to 100, not %s", drift);
    for (Estimator estimator : estimators) {
      Require.that(
          estimator.shares().size() == labels.size(),
          "an estimator of %d labels for %d",
          estimator.shares().size(),
          labels.size());
    }
  }

  /** One that believes the probabilities, with wide bands. */
  public static ShareQuantification uncorrected(List<Label> labels) {
    return new ShareQuantification(labels, List.of(), Drift.UNKNOWN);
  }

  /**
   * One that takes out the errors measured, or none if there are fewer than a hundred documents.
   */
  public static ShareQuantification fit(List<Label> labels, UnseenAnswers measured) {
    Require.that(
        measured.labels() == labels.size(),
        "answers of %d labels for %d",
        measured.labels(),
        labels.size());
    if (measured.size() < LEAST_DOCUMENTS) {
      return uncorrected(labels);
    }
    double[] weights = RecencyWeights.of(measured.ages());
    List<Estimator> fitted = new ArrayList<>();
    fitted.add(Estimator.of(ExpectationMaximization.anchored(measured, weights)));
    SplittableRandom random = new SplittableRandom(SEED);
    List<double[]> resamples = new ArrayList<>();
    for (int i = 0; i < RESAMPLES; i++) {
      resamples.add(resampled(weights, random));
    }
    resamples.parallelStream()
        .map(again -> Estimator.of(ExpectationMaximization.anchored(measured, again)))
        .forEachOrdered(fitted::add);
    return new ShareQuantification(labels, fitted, (float) Drift.of(measured));
  }

  /** The weights of documents drawn with replacement: their own, as often as they are drawn. */
  private static double[] resampled(double[] weights, SplittableRandom random) {
    double[] again = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int row = random.nextInt(weights.length);
      again[row] += weights[row];
    }
    return again;
  }

  @Override
  public boolean isCorrected() {
    return !estimators.isEmpty();
  }

  @Override
  public Batch batch() {
    return new Rows();
  }

  /**
   * What probabilities must be multiplied by to be right among some documents; above 0. It does not
   * depend on their order.
   *
   * @param probabilities for each document the probability of each label; at least one document
   * @param priors the shares for which probabilities are right, where errors were never measured
   */
  public double[] factors(double[][] probabilities, double... priors) {
    double[][] sorted = probabilities.clone();
    Arrays.sort(sorted, Arrays::compare);
    ExpectationMaximization estimator =
        isCorrected() ? estimators.get(0).quantifier() : ExpectationMaximization.anchored(priors);
    return Arrays.stream(estimator.multipliers(sorted))
        .map(factor -> Math.max(Double.MIN_NORMAL, factor))
        .toArray();
  }

  private Prevalence estimate(double[][] rows) {
    List<ExpectationMaximization> fitted = estimators.stream().map(Estimator::quantifier).toList();
    Quantifier quantifier = isCorrected() ? fitted.get(0) : Quantifier.averagedProbabilities();
    double[] shares = quantifier.shares(rows);
    double[][] bands = new PrevalenceBand(fitted, drift).of(rows, shares);
    int documents = rows.length;
    return new Prevalence(
        documents,
        isCorrected(),
        IntStream.range(0, labels.size())
            .mapToObj(
                label ->
                    new Prevalence.Expected(
                        labels.get(label),
                        documents * shares[label],
                        documents * bands[label][0],
                        documents * bands[label][1]))
            .toList());
  }

  /** All rows, since each is corrected by what is found of all. */
  private final class Rows implements Batch {
    private final List<double[]> rows = new ArrayList<>();

    @Override
    public void add(double... probabilities) {
      Require.that(
          probabilities.length == labels.size(),
          "%d probabilities for %d labels",
          probabilities.length,
          labels.size());
      rows.add(probabilities.clone());
    }

    @Override
    public Prevalence estimate() {
      if (rows.isEmpty()) {
        return new Prevalence(
            0,
            isCorrected(),
            labels.stream().map(label -> new Prevalence.Expected(label, 0, 0, 0)).toList());
      }
      double[][] sorted = rows.toArray(double[][]::new);
      Arrays.sort(sorted, Arrays::compare);
      return ShareQuantification.this.estimate(sorted);
    }
  }
}
