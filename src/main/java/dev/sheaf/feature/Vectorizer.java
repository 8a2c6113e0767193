package dev.sheaf.feature;

import dev.sheaf.corpus.Document;
import dev.sheaf.text.Terms;
import java.util.Arrays;

/**
 * Turns one document after the other into TF-IDF vectors, with buffers of its own that are used
 * again: nothing is allocated per term. Not thread-safe; {@link TfIdf#vectorizer} makes one for
 * each thread.
 */
public final class Vectorizer {
  private static final float[] SUBLINEAR = new float[256];

  static {
    for (int count = 1; count < SUBLINEAR.length; count++) {
      SUBLINEAR[count] = (float) (1 + StrictMath.log(count));
    }
  }

  private final TfIdf tfIdf;
  private final DocumentTerms documentTerms;
  private final ColumnCounts counts = new ColumnCounts();
  private int[] found = new int[1 << 10];
  private int[] columns = new int[1 << 10];
  private float[] values = new float[1 << 10];
  private long[] sorted = new long[1 << 10];
  private int size;
  private int chineseSize;

  Vectorizer(TfIdf tfIdf) {
    this.tfIdf = tfIdf;
    this.documentTerms = new DocumentTerms(tfIdf.analyzer());
  }

  /** The vector of a document. */
  public SparseVector transform(Document document) {
    weigh(document);
    return vector(0, size);
  }

  /** The vector of a document, language by language. */
  public HalfVectors halves(Document document) {
    weigh(document);
    return new HalfVectors(vector(0, chineseSize), vector(chineseSize, size), tfIdf.settings());
  }

  /** Some of the values that {@link #weigh} left, by column; those of one column added up. */
  private SparseVector vector(int from, int to) {
    int length = to - from;
    for (int i = 0; i < length; i++) {
      sorted[i] = (long) columns[from + i] << 32 | i;
    }
    Arrays.sort(sorted, 0, length);
    int[] indices = new int[length];
    float[] sums = new float[length];
    int last = -1;
    for (int i = 0; i < length; i++) {
      int column = (int) (sorted[i] >>> 32);
      if (last < 0 || indices[last] != column) {
        indices[++last] = column;
      }
      sums[last] += values[from + (int) sorted[i]];
    }
    return SparseVector.of(Arrays.copyOf(indices, last + 1), Arrays.copyOf(sums, last + 1));
  }

  /**
   * Computes a document's vector and leaves it in {@link #column} and {@link #value}, for whoever
   * only adds up products. Columns come in no order; one may come twice, its value is the sum.
   */
  public void weigh(Document document) {
    Terms terms = documentTerms.read(document);
    size = 0;
    double chinese = weigh(terms, DocumentTerms.CHINESE);
    chineseSize = size;
    double english = weigh(terms, DocumentTerms.ENGLISH);
    scale(0, chineseSize, Halves.factor(chinese, english, tfIdf.settings()));
    scale(chineseSize, size, Halves.factor(english, chinese, tfIdf.settings()));
  }

  /** How many values {@link #weigh} left. */
  public int size() {
    return size;
  }

  /** The column of the i-th value. */
  public int column(int i) {
    return columns[i];
  }

  /** The i-th value. */
  public float value(int i) {
    return values[i];
  }

  /** Appends the weights of one half; their Euclidean length. */
  private double weigh(Terms terms, int half) {
    count(terms, half);
    reserve(size + counts.size());
    double squares = 0;
    for (int i = 0; i < counts.size(); i++) {
      int column = counts.column(i);
      float weight = sublinear(counts.count(i)) * tfIdf.idf(column);
      columns[size] = column;
      values[size++] = weight;
      squares += (double) weight * weight;
    }
    return Math.sqrt(squares);
  }

  private void count(Terms terms, int half) {
    counts.clear();
    int start = documentTerms.start(half);
    int end = documentTerms.end(half);
    if (end - start > found.length) {
      found = new int[2 * (end - start)];
    }
    tfIdf.vocabulary().columns(terms, start, end, found);
    int inTitle = documentTerms.titleEnd(half) - start;
    int titleWeight = tfIdf.settings().titleWeight();
    for (int i = 0; i < end - start; i++) {
      if (found[i] >= 0) {
        counts.add(found[i], i < inTitle ? titleWeight : 1);
      }
    }
  }

  private void scale(int from, int to, double factor) {
    for (int i = from; i < to; i++) {
      values[i] = (float) (values[i] * factor);
    }
  }

  private void reserve(int capacity) {
    if (capacity > columns.length) {
      columns = Arrays.copyOf(columns, capacity * 2);
      values = Arrays.copyOf(values, capacity * 2);
      sorted = new long[capacity * 2];
    }
  }

  private static float sublinear(int count) {
    return count < SUBLINEAR.length ? SUBLINEAR[count] : (float) (1 + StrictMath.log(count));
  }
}
