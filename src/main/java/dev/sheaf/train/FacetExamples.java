package dev.sheaf.train;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import java.util.List;
import java.util.stream.IntStream;

/** The papers of a corpus that have an answer to a facet. New papers are repeated. */
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

  /** The number of papers with an answer, each counted once. */
  int papers() {
    return answered.length;
  }

  /** The paper that an example repeats. */
  Document paper(int example) {
    return corpus.get(repeated[example]);
  }

  /** The rows of the examples, from the rows of the corpus. */
  SparseMatrix rows(SparseMatrix all) {
    return all.rows(repeated);
  }

  /** The labels of each example. */
  List<List<Label>> answers() {
    return IntStream.of(repeated).mapToObj(i -> corpus.get(i).labels(facet)).toList();
  }

  /** The rows of the papers without an answer, from the rows of the corpus. */
  SparseMatrix unanswered(SparseMatrix all) {
    return all.rows(
        IntStream.range(0, corpus.size()).filter(place -> !isAnswered(place)).toArray());
  }

  private boolean isAnswered(int place) {
    return corpus.get(place).isAnswered(facet);
  }
}
