package dev.sheaf.train;

import dev.sheaf.classify.calibrate.OutOfFold;
import dev.sheaf.corpus.Document;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.feature.Vectorizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts papers short: the first words of their titles and abstracts, language by language. For any
 * number of threads.
 */
final class Beginnings implements OutOfFold.Shortening {
  /** Numbers of terms: of about three words, of a title, and of three sentences. */
  private static final int[] SIZES = {4, 16, 64};

  private final FacetExamples examples;
  private final ThreadLocal<Vectorizer> vectorizers;

  Beginnings(FacetExamples examples, TfIdf features) {
    this.examples = examples;
    this.vectorizers = ThreadLocal.withInitial(features::vectorizer);
  }

  /** Of papers with equal rows the one with the first id, so that their order does not matter. */
  @Override
  public List<SparseVector> rows(int... equal) {
    Document paper =
        IntStream.of(equal)
            .mapToObj(examples::paper)
            .min(Comparator.comparing(Document::id))
            .orElseThrow();
    return vectorizers.get().beginnings(paper, SIZES);
  }
}
