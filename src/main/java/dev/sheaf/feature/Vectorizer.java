package dev.sheaf.feature;

import dev.sheaf.corpus.Document;
import dev.sheaf.text.Terms;
import java.util.ArrayList;
import java.util.List;

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
  private double knownShare;

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

  /**
   * The share of the terms of the last document that have a column, from 0 to 1; 0 for a document
   * without terms. Repeated terms count each time.
   */
  public double knownShare() {
    return knownShare;
  }

  /**
   * The vectors of the beginnings of a document's titles and abstracts, each as if there were
   * nothing else of it. Left out are those without a known term.
   *
   * @param sizes of how many terms a beginning is; one that is longer than its text is left out
   */
  public List<SparseVector> beginnings(Document document, int... sizes) {
    Terms terms = documentTerms.read(document);
    List<SparseVector> beginnings = new ArrayList<>();
    for (int half : new int[] {DocumentTerms.CHINESE, DocumentTerms.ENGLISH}) {
      int title = documentTerms.start(half);
      int text = documentTerms.titleEnd(half);
      for (int size : sizes) {
        addBeginning(terms, title, Math.min(size, text - title), size, beginnings);
        addBeginning(terms, text, Math.min(size, documentTerms.end(half) - text), size, beginnings);
      }
    }
    return beginnings;
  }

  private void addBeginning(
      Terms terms, int from, int size, int wanted, List<SparseVector> beginnings) {
    double length = size < wanted ? 0 : english.weigh(terms, from, from, from + size);
    if (length > 0) {
      english.scale(Halves.factor(length, 0, tfIdf.settings()));
      beginnings.add(english.vector());
    }
  }

  private void weigh(Document document) {
    Terms terms = documentTerms.read(document);
    double inChinese = weigh(chinese, terms, DocumentTerms.CHINESE);
    double inEnglish = weigh(english, terms, DocumentTerms.ENGLISH);
    int known = chinese.known() + english.known();
    knownShare = known == 0 ? 0 : (double) known / terms.size();
    chinese.scale(Halves.factor(inChinese, inEnglish, tfIdf.settings()));
    english.scale(Halves.factor(inEnglish, inChinese, tfIdf.settings()));
  }

  private double weigh(HalfRow row, Terms terms, int half) {
    return row.weigh(
        terms, documentTerms.start(half), documentTerms.titleEnd(half), documentTerms.end(half));
  }
}
