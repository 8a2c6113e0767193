package dev.sheaf.train;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.feature.TermCounter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The topics that a taxonomy knows, with their defining terms. Empty if the corpus has topics, but
 * none that the taxonomy knows.
 */
final class TopicDefinitions {
  private final List<Taxonomy.Entry> topics;

  private TopicDefinitions(List<Taxonomy.Entry> topics) {
    this.topics = topics;
  }

  static TopicDefinitions of(Taxonomy taxonomy, Corpus corpus) {
    List<Taxonomy.Entry> topics =
        taxonomy.entries().stream().filter(entry -> entry.facet() == Facet.TOPIC).toList();
    Set<Label> met = new HashSet<>();
    corpus.forEach(document -> met.addAll(document.labels(Facet.TOPIC)));
    boolean foreign =
        !met.isEmpty() && topics.stream().noneMatch(entry -> met.contains(entry.label()));
    return new TopicDefinitions(foreign ? List.of() : topics);
  }

  /** The topics that the taxonomy knows. */
  List<Label> labels() {
    return topics.stream().map(Taxonomy.Entry::label).toList();
  }

  /** The defining terms of the topics that have some. */
  SortedMap<Label, List<String>> terms() {
    SortedMap<Label, List<String>> terms = new TreeMap<>();
    topics.stream()
        .filter(entry -> !entry.terms().isEmpty())
        .forEach(entry -> terms.put(entry.label(), entry.terms()));
    return terms;
  }

  /** Counts each definition as so many documents, which gives all its terms a column. */
  void countInto(TermCounter counts, int times) {
    for (Taxonomy.Entry entry : topics) {
      if (!entry.terms().isEmpty()) {
        Document definition =
            new Document(
                entry.label().name(),
                entry.where(),
                Optional.empty(),
                Map.of(),
                Map.of(Language.EN, String.join("; ", entry.terms())),
                Map.of());
        for (int i = 0; i < times; i++) {
          counts.add(definition);
        }
      }
    }
  }
}
