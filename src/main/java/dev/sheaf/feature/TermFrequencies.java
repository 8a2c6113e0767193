package dev.sheaf.feature;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.text.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The frequency of each term in each document, as 1 + ln count: TF-IDF without the IDF and without
 * a common length. For code that weighs terms in another way.
 */
public final class TermFrequencies {
  private static final int BLOCK = 64;

  private final Vocabulary vocabulary;
  private final DocumentTerms documentTerms;
  private final int titleWeight;

  private TermFrequencies(TfIdf terms) {
    this.vocabulary = terms.vocabulary();
    this.documentTerms = new DocumentTerms(terms.analyzer());
    this.titleWeight = terms.settings().titleWeight();
  }

  /**
   * A row for each document, in order, the same on any number of threads.
   *
   * @param terms says which terms have a column, and how much more those of a title count
   */
  public static SparseMatrix of(Corpus corpus, TfIdf terms) {
    int blocks = (corpus.size() + BLOCK - 1) / BLOCK;
    List<SparseMatrix> parts =
        IntStream.range(0, blocks)
            .parallel()
            .mapToObj(block -> new TermFrequencies(terms).block(corpus, block))
            .toList();
    SparseMatrix.Builder rows = new SparseMatrix.Builder(terms.size());
    parts.forEach(rows::addAll);
    return rows.build();
  }

  private SparseMatrix block(Corpus corpus, int block) {
    SparseMatrix.Builder rows = new SparseMatrix.Builder(vocabulary.size());
    int end = Math.min(corpus.size(), (block + 1) * BLOCK);
    for (int i = block * BLOCK; i < end; i++) {
      rows.add(row(corpus.get(i)));
    }
    return rows.build();
  }

  private SparseVector row(Document document) {
    Terms terms = documentTerms.read(document);
    int[] columns = new int[terms.size()];
    long[] counted = new long[terms.size()];
    int known = 0;
    for (int half : new int[] {DocumentTerms.CHINESE, DocumentTerms.ENGLISH}) {
      int titleEnd = documentTerms.titleEnd(half);
      int inTitle = vocabulary.columns(terms, documentTerms.start(half), titleEnd, columns);
      known = put(columns, inTitle, titleWeight, counted, known);
      int inAbstract = vocabulary.columns(terms, titleEnd, documentTerms.end(half), columns);
      known = put(columns, inAbstract, 1, counted, known);
    }
    Arrays.sort(counted, 0, known);
    return row(counted, known);
  }

  private static int put(int[] columns, int size, int times, long[] counted, int known) {
    for (int i = 0; i < size; i++) {
      counted[known + i] = (long) columns[i] << 32 | times;
    }
    return known + size;
  }

  /** From pairs of column and count, in ascending order. */
  private static SparseVector row(long[] counted, int known) {
    int[] columns = new int[known];
    float[] values = new float[known];
    int size = 0;
    for (int i = 0; i < known; size++) {
      columns[size] = (int) (counted[i] >> 32);
      long count = 0;
      for (; i < known && counted[i] >> 32 == columns[size]; i++) {
        count += (int) counted[i];
      }
      values[size] = (float) (1 + StrictMath.log((double) count));
    }
    return SparseVector.owning(Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
  }
}
