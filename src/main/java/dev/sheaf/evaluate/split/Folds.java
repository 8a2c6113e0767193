package dev.sheaf.evaluate.split;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Split;
import dev.sheaf.error.Require;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Cross-validation: every document is in the test part of exactly one split and in the training
 * part of all others.
 *
 * <p>The folds are stratified: those of a label's papers are dealt out in turn, so that any two
 * folds differ by at most one paper of a label, and by at most one in size. The label is the topic;
 * if there is none, the first theme. Which fold a document falls into depends on the seed and on
 * the ids and labels of the corpus, not on the order of the documents. {@link NearDuplicates} go
 * into the fold of the first of them, which then is larger by so many.
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
   * @throws IllegalArgumentException for fewer than two documents that do not nearly match
   */
  public static Folds of(Corpus corpus, int count, long seed) {
    Require.that(count >= 2, "there must be at least 2 folds, not %d", count);
    NearDuplicates repeated = NearDuplicates.among(corpus);
    int different = corpus.size() - repeated.repeated();
    Require.that(different >= 2, "folds need at least 2 documents, found %d", different);
    List<Document> dealt =
        corpus.stream()
            .filter(document -> repeated.first(document).equals(document))
            .sorted(
                comparing(Folds::stratum)
                    .thenComparing(
                        comparingLong(document -> SeededDraw.number(document.id(), seed)))
                    .thenComparing(Document::id))
            .toList();
    int folds = Math.min(count, different);
    Map<String, Integer> foldById = new HashMap<>();
    for (int i = 0; i < dealt.size(); i++) {
      foldById.put(dealt.get(i).id(), i % folds);
    }
    ToIntFunction<Document> foldOf = document -> foldById.get(repeated.first(document).id());
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < folds; i++) {
      int fold = i;
      splits.add(
          new Split(
              part(corpus, document -> foldOf.applyAsInt(document) != fold),
              part(corpus, document -> foldOf.applyAsInt(document) == fold)));
    }
    return new Folds(seed, splits);
  }

  @Override
  public String name(int split) {
    return "fold " + (split + 1);
  }

  private static Corpus part(Corpus corpus, Predicate<Document> belongs) {
    return Corpus.of(corpus.stream().filter(belongs).sorted(comparing(Document::id)).toList());
  }

  private static String stratum(Document document) {
    return Stream.of(Facet.TOPIC, Facet.THEME)
        .flatMap(facet -> document.labels(facet).stream().limit(1).map(Label::name))
        .findFirst()
        .orElse("");
  }
}
