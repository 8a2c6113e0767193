package dev.sheaf.feature;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.error.Require;
import dev.sheaf.text.Analyzer;
import dev.sheaf.text.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Counts in how many documents each term occurs, in any of their texts. Counters of two parts of a
 * corpus {@linkplain #addAll add up} to that of the whole, so threads or machines may each count a
 * part.
 *
 * <p>Terms are told apart by their {@linkplain Terms 64-bit hash}. Counts do not depend on the
 * order of the documents; should two terms share a hash, they are counted as one, under the text of
 * the one that came first.
 *
 * <p>Takes about 45 bytes a term. Not thread-safe.
 */
public final class TermCounter {
  private final Analyzer analyzer;
  private final DocumentTerms documentTerms;
  private final TermTable table = new TermTable();
  private final LongSet seen = new LongSet();
  private int[] places = new int[1 << 11];
  private int documents;

  /** A counter that has seen no document. */
  public TermCounter(Analyzer analyzer) {
    this.analyzer = analyzer;
    this.documentTerms = new DocumentTerms(analyzer);
  }

  /** Counts a whole corpus, on as many threads as the pool of the caller has. */
  public static TermCounter of(Corpus corpus, Analyzer analyzer) {
    int parts = Math.max(1, Math.min(parallelism(), corpus.size() / 64));
    List<TermCounter> counters =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(part -> ofPart(corpus, part, parts, analyzer))
            .toList();
    counters.subList(1, parts).forEach(counters.get(0)::addAll);
    return counters.get(0);
  }

  /** Counts the terms of one more document. */
  public void add(Document document) {
    Require.that(documents < TermTable.LARGEST_COUNT, "more than %d documents", documents);
    documents++;
    seen.clear();
    Terms terms = documentTerms.read(document);
    if (places.length < terms.size()) {
      places = new int[2 * terms.size()];
    }
    int different = 0;
    for (int i = 0; i < terms.size(); i++) {
      if (seen.add(terms.hash(i))) {
        places[different++] = i;
      }
    }
    table.addAll(terms, places, different);
  }

  /**
   * Counts all that another counter has counted.
   *
   * @throws IllegalArgumentException if the other one has other terms, or is this one
   */
  public void addAll(TermCounter other) {
    Require.that(other != this, "a counter does not add up with itself");
    Require.that(
        analyzer.settings().equals(other.analyzer.settings()),
        "counters of different terms: %s and %s",
        analyzer.settings(),
        other.analyzer.settings());
    Require.that(
        documents <= TermTable.LARGEST_COUNT - other.documents,
        "more than %d documents",
        documents);
    documents += other.documents;
    table.addAll(other.table);
  }

  /** How many documents were counted. */
  public int documents() {
    return documents;
  }

  /** How many different terms they have. */
  public int terms() {
    return table.size();
  }

  /** In how many documents a term occurs, written as the analyzer writes it. */
  public int documentsWith(String term) {
    return table.count(table.slotOf(Terms.hashOf(term)));
  }

  /** What makes the terms. */
  public Analyzer analyzer() {
    return analyzer;
  }

  /** The hashes of the terms that TF-IDF keeps, in ascending order. */
  long[] hashes(TfIdf.Settings settings) {
    int most = (int) Math.floor(settings.maxDocumentShare() * documents);
    int least = settings.minDocuments();
    int[] termsByCount = new int[Math.max(most, least) + 1];
    for (int slot = 0; slot < table.capacity(); slot++) {
      if (table.count(slot) >= least && table.count(slot) <= most) {
        termsByCount[table.count(slot)]++;
      }
    }
    int kept = 0;
    int rarest = most + 1;
    while (rarest > least && kept + termsByCount[rarest - 1] <= settings.maxTerms()) {
      kept += termsByCount[--rarest];
    }
    long[] hashes = hashes(rarest, most, kept);
    if (rarest > least && kept < settings.maxTerms()) {
      long[] more = hashes(rarest - 1, rarest - 1, termsByCount[rarest - 1]);
      int room = settings.maxTerms() - kept;
      hashes = Arrays.copyOf(hashes, settings.maxTerms());
      System.arraycopy(more, 0, hashes, kept, room);
      Arrays.sort(hashes);
    }
    return hashes;
  }

  private long[] hashes(int least, int most, int size) {
    long[] hashes = new long[size];
    int found = 0;
    for (int slot = 0; slot < table.capacity() && found < size; slot++) {
      int count = table.count(slot);
      if (table.hash(slot) != 0 && count >= least && count <= most) {
        hashes[found++] = table.hash(slot);
      }
    }
    Arrays.parallelSort(hashes);
    return hashes;
  }

  TermTable table() {
    return table;
  }

  private static TermCounter ofPart(Corpus corpus, int part, int parts, Analyzer analyzer) {
    TermCounter counter = new TermCounter(analyzer);
    int end = (int) ((long) corpus.size() * (part + 1) / parts);
    for (int i = (int) ((long) corpus.size() * part / parts); i < end; i++) {
      counter.add(corpus.get(i));
    }
    return counter;
  }

  private static int parallelism() {
    ForkJoinPool own = java.util.concurrent.ForkJoinTask.getPool();
    return own == null ? ForkJoinPool.getCommonPoolParallelism() + 1 : own.getParallelism();
  }
}
