package dev.sheaf.read;

import static java.util.stream.Collectors.toSet;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Papers to learn from in addition to a corpus. Their labels are ignored.
 *
 * @param papers each paper once. A paper that is also in the corpus has the same id there; no other
 *     paper has an id of the corpus
 * @param known how many of them are also in the corpus
 */
public record Unlabelled(Corpus papers, int known) {
  /** None. */
  public static Unlabelled none() {
    return new Unlabelled(Corpus.of(List.of()), 0);
  }

  /** What was read, beside a corpus. */
  public static Unlabelled of(Corpus read, Corpus corpus) {
    List<Document> bare = read.stream().map(document -> document.withLabels(Map.of())).toList();
    Set<Document> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(corpus.documents());
    List<Document> both = Stream.concat(corpus.stream(), bare.stream()).toList();
    List<Document> shared = new ArrayList<>();
    List<Document> others = new ArrayList<>();
    for (List<Document> paper : DuplicateGroups.of(both)) {
      Document first = paper.get(0);
      if (!known.contains(first)) {
        others.add(first);
      } else {
        paper.stream()
            .filter(document -> !known.contains(document))
            .findFirst()
            .ifPresent(document -> shared.add(document.withId(first.id())));
      }
    }
    return new Unlabelled(join(corpus, shared, others), shared.size());
  }

  private static Corpus join(Corpus corpus, List<Document> shared, List<Document> others) {
    Set<String> taken = corpus.stream().map(Document::id).collect(toSet());
    List<Document> all = new ArrayList<>(shared);
    for (Document document : others) {
      String id = document.id();
      while (!taken.add(id)) {
        id += "'";
      }
      all.add(document.withId(id));
    }
    return Corpus.of(all);
  }
}
