package dev.sheaf.model;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.feature.Vectorizer;
import dev.sheaf.trend.ExpectedCounts;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.quantify.Prevalence;
import dev.sheaf.trend.quantify.Quantification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Counts how many papers without labels are expected to have each label, period by period.
 *
 * @param features what turns papers into rows
 * @param classifier what gives each row probabilities
 * @param quantification what turns probabilities into counts, corrected for the classifier's errors
 */
public record PredictedCounts(
    TfIdf features, LinearClassifier classifier, Quantification quantification) {
  private static final int BLOCK = 64;

  /** The counts of a facet that a model makes; empty if it has learned no label of the facet. */
  public static Optional<PredictedCounts> of(TopicModel model, Facet facet) {
    return model
        .classifier(facet)
        .flatMap(
            classifier ->
                model
                    .quantification(facet)
                    .map(q -> new PredictedCounts(model.features(), classifier, q)));
  }

  /**
   * Asks the classifier about papers, so that they can be counted by any periods. Their own labels
   * are not looked at.
   */
  public Answers answers(Corpus papers) {
    return new Answers(papers, probabilities(papers));
  }

  /** What the classifier says of papers. */
  public final class Answers {
    private final Corpus papers;
    private final double[][] probabilities;

    private Answers(Corpus papers, double[][] probabilities) {
      this.papers = papers;
      this.probabilities = probabilities;
    }

    /**
     * The counts expected of the papers.
     *
     * @param period each paper's position on the timeline; empty if it has none
     */
    public ExpectedCounts of(Function<Document, OptionalInt> period, Timeline timeline) {
      List<Quantification.Batch> batches =
          IntStream.range(0, timeline.size()).mapToObj(i -> quantification.batch()).toList();
      for (int i = 0; i < papers.size(); i++) {
        double[] answer = probabilities[i];
        period.apply(papers.get(i)).ifPresent(position -> batches.get(position).add(answer));
      }
      List<Prevalence> estimates =
          batches.parallelStream().map(Quantification.Batch::estimate).toList();
      return ExpectedCounts.of(
          quantification.labels(),
          table(estimates, Prevalence.Expected::count),
          table(estimates, Prevalence.Expected::low),
          table(estimates, Prevalence.Expected::high));
    }
  }

  private static double[][] table(
      List<Prevalence> estimates, ToDoubleFunction<Prevalence.Expected> fact) {
    return estimates.stream()
        .map(estimate -> estimate.labels().stream().mapToDouble(fact).toArray())
        .toArray(double[][]::new);
  }

  private double[][] probabilities(Corpus papers) {
    int blocks = (papers.size() + BLOCK - 1) / BLOCK;
    List<List<double[]>> parts =
        IntStream.range(0, blocks)
            .parallel()
            .mapToObj(block -> probabilities(papers, block * BLOCK))
            .toList();
    return parts.stream().flatMap(List::stream).toArray(double[][]::new);
  }

  private List<double[]> probabilities(Corpus papers, int from) {
    Vectorizer vectorizer = features.vectorizer();
    List<double[]> found = new ArrayList<>();
    for (int i = from; i < Math.min(papers.size(), from + BLOCK); i++) {
      SparseVector row = vectorizer.transform(papers.get(i));
      found.add(classifier.probabilities(row, vectorizer.knownShare()));
    }
    return found;
  }
}
