package dev.sheaf.feature;

import dev.sheaf.corpus.Document;
import dev.sheaf.text.Terms;

/**
 * Turns one document after the other into TF-IDF vectors, with buffers of its own that are used
 * again: nothing is allocated per term. Not thread-safe; {@link TfIdf#vectorizer} makes one for
 * each thread.
 */
public final class Vectorizer {
  private final TfIdf tfIdf;
  private final DocumentTerms documentTerms;
  private final HalfRow chinese;
  private final HalfRow english;

  Vectorizer(TfIdf tfIdf) {
    this.tfIdf = tfIdf;
    this.documentTerms = new DocumentTerms(tfIdf.analyzer());
    ColumnCounts counts = new ColumnCounts(tfIdf.size());
    this.chinese = new HalfRow(tfIdf, counts);
    this.english = new HalfRow(tfIdf, counts);
  }

  /** The vector of a document. */
  public SparseVector transform(Document document) {
    weigh(document);
    return HalfRow.sum(chinese, english);
  }

  /** The vector of a document, language by language. */
  public HalfVectors halves(Document document) {
    weigh(document);
    return new HalfVectors(chinese.vector(), english.vector(), tfIdf.settings());
  }

  private void weigh(Document document) {
    Terms terms = documentTerms.read(document);
    double inChinese = weigh(chinese, terms, DocumentTerms.CHINESE);
    double inEnglish = weigh(english, terms, DocumentTerms.ENGLISH);
    chinese.scale(Halves.factor(inChinese, inEnglish, tfIdf.settings()));
    english.scale(Halves.factor(inEnglish, inChinese, tfIdf.settings()));
  }

  private double weigh(HalfRow row, Terms terms, int half) {
    return row.weigh(
        terms, documentTerms.start(half), documentTerms.titleEnd(half), documentTerms.end(half));
  }
}
