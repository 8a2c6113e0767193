package dev.sheaf.feature;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.error.Require;
import dev.sheaf.io.SealedBytes;
import dev.sheaf.text.Analyzer;
import dev.sheaf.text.Terms;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * Turns documents into TF-IDF vectors over a vocabulary learned once, by {@link #fit}. Immutable,
 * for any number of threads.
 *
 * <p>A term that occurs tf times in the texts of one language, in a title counted {@link
 * Settings#titleWeight} times, weighs (1 + ln tf) · idf there, with idf = ln((1 + n) / (1 + df)) +
 * 1 for a term found in df of the n documents it was learned from. Sublinear tf: Manning, Raghavan
 * and Schütze, Introduction to Information Retrieval, 2008, section 6.4.1. The idf is that of
 * Spärck Jones (1972), smoothed as if one more document had every term. {@link Halves} says how the
 * languages of a document become one vector.
 *
 * <p>Terms never seen in training are left out; a document of such terms only gives the empty
 * vector.
 */
public final class TfIdf {
  private static final String KIND = "sheaftfi";
  private static final int VERSION = 1;
  private static final int BLOCK = 64;

  /** Of a term that is in one of all the documents that an int can count. */
  private static final float LARGEST_IDF = 23;

  private final Analyzer analyzer;
  private final Settings settings;
  private final int documents;
  private final float[] idf;
  private final Vocabulary vocabulary;

  /**
   * Which terms are worth a column, and what they weigh.
   *
   * @param minDocuments a term must occur in at least so many documents
   * @param maxDocumentShare and in at most this share of them, above 0 up to 1
   * @param maxTerms of these, so many that occur in the most documents; of equal ones those with
   *     the smallest hashes
   * @param titleWeight a term in the title counts as often as this many in the abstract
   * @param loneHalf the length of the vector of a document in one language only; see {@link Halves}
   */
  public record Settings(
      int minDocuments, double maxDocumentShare, int maxTerms, int titleWeight, double loneHalf) {
    /** What does well on digests of thousands of papers. */
    public static final Settings DEFAULT = new Settings(2, 1, 50_000, 2, Math.sqrt(2));

    public Settings {
      Require.that(minDocuments > 0, "min documents must be positive, not %d", minDocuments);
      Require.that(
          maxDocumentShare > 0 && maxDocumentShare <= 1,
          "max document share must be above 0 and up to 1, not %s",
          maxDocumentShare);
      Require.that(maxTerms > 0, "max terms must be positive, not %d", maxTerms);
      Require.that(
          titleWeight > 0 && titleWeight <= 1000,
          "title weight must be from 1 to 1000, not %d",
          titleWeight);
      Require.that(
          loneHalf > 0 && loneHalf <= 10,
          "lone half must be above 0 and up to 10, not %s",
          loneHalf);
    }
  }

  private TfIdf(Analyzer analyzer, Settings settings, ByteBuffer content) {
    this.analyzer = analyzer;
    this.settings = settings;
    ByteBuffer rest = SealedBytes.view(content);
    ByteBuffer counts = SealedBytes.section(rest, 8);
    this.documents = counts.getInt(0);
    ByteBuffer weights = SealedBytes.section(rest, 4L * counts.getInt(4));
    this.idf = new float[counts.getInt(4)];
    weights.asFloatBuffer().get(idf);
    this.vocabulary = Vocabulary.of(rest);
    Require.that(
        vocabulary.size() == idf.length,
        "tf-idf: damaged, %d terms and %d weights",
        vocabulary.size(),
        idf.length);
    float largest = 0;
    for (float weight : idf) {
      // A NaN, too, stays the largest.
      largest = Math.max(largest, Math.abs(weight));
    }
    Require.that(
        documents > 0 && largest <= LARGEST_IDF, "tf-idf: damaged, a weight of %s", largest);
  }

  /**
   * Learns terms and their weights from counts.
   *
   * @throws IllegalArgumentException if no document was counted
   */
  public static TfIdf fit(TermCounter counts, Settings settings) {
    Require.that(counts.documents() > 0, "tf-idf needs at least one document");
    long[] hashes = counts.hashes(settings);
    ByteBuffer vocabulary = Vocabulary.of(hashes, counts.table()).bytes();
    long weights = SealedBytes.aligned(4L * hashes.length);
    Require.that(
        8 + weights + vocabulary.remaining() < 1L << 31, "%d terms are too many", hashes.length);
    ByteBuffer content = SealedBytes.allocate((int) (8 + weights + vocabulary.remaining()));
    content.putInt(counts.documents()).putInt(hashes.length);
    for (long hash : hashes) {
      int count = counts.table().count(counts.table().slotOf(hash));
      content.putFloat((float) (1 + StrictMath.log((1.0 + counts.documents()) / (1.0 + count))));
    }
    content.position((int) (8 + weights)).put(vocabulary).flip();
    return new TfIdf(counts.analyzer(), settings, content);
  }

  /**
   * What {@link #bytes} gave, working on these very bytes, which must not change; a mapped file is
   * not parsed.
   *
   * @param analyzer with the settings of the one it was fitted with
   * @throws IllegalArgumentException if they are something else, of another version, cut off or
   *     damaged
   */
  public static TfIdf of(ByteBuffer bytes, Analyzer analyzer, Settings settings) {
    return new TfIdf(analyzer, settings, SealedBytes.open(KIND, VERSION, bytes));
  }

  /** The bytes to save. Settings and analyzer are not in them. */
  public ByteBuffer bytes() {
    ByteBuffer terms = vocabulary.bytes();
    long weights = SealedBytes.aligned(4L * size());
    ByteBuffer content = SealedBytes.allocate((int) (8 + weights + terms.remaining()));
    content.putInt(documents).putInt(size());
    content.slice().order(content.order()).asFloatBuffer().put(idf);
    content.position((int) (8 + weights)).put(terms).flip();
    return SealedBytes.seal(KIND, VERSION, content);
  }

  /** How many columns the vectors have. */
  public int size() {
    return idf.length;
  }

  /** From how many documents it was learned. */
  public int documents() {
    return documents;
  }

  /** The terms of the columns. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What makes the terms. */
  public Analyzer analyzer() {
    return analyzer;
  }

  /** How it was made. */
  public Settings settings() {
    return settings;
  }

  /** The weight of a column's term for being rare. */
  public float idf(int column) {
    return idf[column];
  }

  /** In how many of the documents it was learned from a column's term was found. */
  public double documents(int column) {
    return Math.rint((1.0 + documents) / Math.exp(idf[column] - 1.0) - 1);
  }

  /** The vector of one document. For many, {@link #vectorizer} once is cheaper. */
  public SparseVector transform(Document document) {
    return vectorizer().transform(document);
  }

  /** The vector of one document, language by language. */
  public HalfVectors halves(Document document) {
    return vectorizer().halves(document);
  }

  /** The vectors of all documents, in order; the same on any number of threads. */
  public SparseMatrix transform(Corpus corpus) {
    return rows(corpus.size(), (vectorizer, place) -> vectorizer.transform(corpus.get(place)));
  }

  /**
   * The same.
   *
   * @param seen is shown each vector, language by language, and the place of its document, by
   *     several threads at once
   */
  public SparseMatrix transform(Corpus corpus, ObjIntConsumer<HalfVectors> seen) {
    return rows(
        corpus.size(),
        (vectorizer, place) -> {
          HalfVectors halves = vectorizer.halves(corpus.get(place));
          seen.accept(halves, place);
          return halves.sum();
        });
  }

  /** What a worker makes of the document at a place. */
  private interface RowMaker {
    SparseVector row(Vectorizer vectorizer, int place);
  }

  private SparseMatrix rows(int documents, RowMaker maker) {
    int blocks = (documents + BLOCK - 1) / BLOCK;
    List<SparseMatrix> parts =
        IntStream.range(0, blocks)
            .parallel()
            .mapToObj(b -> rows(b * BLOCK, Math.min(documents, (b + 1) * BLOCK), maker))
            .toList();
    return SparseMatrix.joined(size(), parts);
  }

  private SparseMatrix rows(int from, int to, RowMaker maker) {
    Vectorizer vectorizer = vectorizer();
    SparseMatrix.Builder rows = new SparseMatrix.Builder(size());
    for (int place = from; place < to; place++) {
      rows.add(maker.row(vectorizer, place));
    }
    return rows.build();
  }

  /** A new worker that turns one document after the other into vectors, for one thread. */
  public Vectorizer vectorizer() {
    return new Vectorizer(this);
  }

  /**
   * The share of a document's terms that have a column, from 0 to 1; 0 for a document without
   * terms. Repeated terms count each time.
   */
  public double knownShare(Document document) {
    Terms terms = new DocumentTerms(analyzer).read(document);
    int known = vocabulary.columns(terms, 0, terms.size(), new int[terms.size()]);
    return known == 0 ? 0 : (double) known / terms.size();
  }
}
