package dev.sheaf.train;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import java.util.List;
import java.util.stream.IntStream;

/** The papers of a corpus that answer a facet, new ones repeated. */
final class FacetExamples {
  private final Corpus corpus;
  private final Facet facet;
  private final int[] answered;
  private final int[] repeated;

  private FacetExamples(Corpus corpus, Facet facet, Recency recency) {
    this.corpus = corpus;
    this.facet = facet;
    this.answered = IntStream.range(0, corpus.size()).filter(this::isAnswered).toArray();
    this.repeated = recency.repeat(corpus, answered);
  }

  static FacetExamples of(Corpus corpus, Facet facet, Recency recency) {
    return new FacetExamples(corpus, facet, recency);
  }

  /** How many papers answer, each counted once. */
  int papers() {
    return answered.length;
  }

  /** Of the rows of the corpus those of the examples. */
  SparseMatrix rows(SparseMatrix all) {
    return all.rows(repeated);
  }

  /** What each example answers. */
  List<List<Label>> answers() {
    return IntStream.of(repeated).mapToObj(i -> corpus.get(i).labels(facet)).toList();
  }

  /** Of the rows of the corpus those of the papers that do not answer. */
  SparseMatrix unanswered(SparseMatrix all) {
    return all.rows(
        IntStream.range(0, corpus.size()).filter(place -> !isAnswered(place)).toArray());
  }

  private boolean isAnswered(int place) {
    return corpus.get(place).isAnswered(facet);
  }
}
