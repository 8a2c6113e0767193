package dev.sheaf.evaluate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Split;
import dev.sheaf.error.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cross-validation: every document is in the test part of exactly one split and in the training
 * part of all others.
 *
 * <p>The folds are stratified: those of a label's papers are dealt out in turn, so that any two
 * folds differ by at most one paper of a label, and by at most one in size. The label is the topic;
 * where there is none, the first theme. Which fold a document falls into depends on the seed and on
 * the ids and labels of the corpus, not on the order of the documents.
 *
 * @param seed what the deal depends on
 */
public record Folds(long seed, List<Split> splits) implements Protocol {
  public Folds {
    splits = List.copyOf(splits);
  }

  /**
   * Deals a corpus out into folds; as many as there are documents where these are fewer. Both parts
   * of a split are in order of id.
   *
   * @param count at least 2
   * @throws IllegalArgumentException for fewer than two documents
   */
  public static Folds of(Corpus corpus, int count, long seed) {
    Require.that(count >= 2, "there must be at least 2 folds, not %d", count);
    Require.that(corpus.size() >= 2, "folds need at least 2 documents, found %d", corpus.size());
    List<Document> dealt =
        corpus.stream()
            .sorted(
                comparing(Folds::stratum)
                    .thenComparing(comparingLong(document -> hash(document.id(), seed)))
                    .thenComparing(Document::id))
            .toList();
    int folds = Math.min(count, corpus.size());
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < folds; i++) {
      int fold = i;
      splits.add(
          new Split(part(dealt, n -> n % folds != fold), part(dealt, n -> n % folds == fold)));
    }
    return new Folds(seed, splits);
  }

  private static Corpus part(List<Document> dealt, IntPredicate belongs) {
    return Corpus.of(
        IntStream.range(0, dealt.size())
            .filter(belongs)
            .mapToObj(dealt::get)
            .sorted(comparing(Document::id))
            .toList());
  }

  private static String stratum(Document document) {
    return Stream.of(Facet.TOPIC, Facet.THEME)
        .flatMap(facet -> document.labels(facet).stream().limit(1).map(Label::name))
        .findFirst()
        .orElse("");
  }

  /** FNV-1a over the characters, then the finalizer of SplitMix64 to spread the seed. */
  private static long hash(String id, long seed) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
