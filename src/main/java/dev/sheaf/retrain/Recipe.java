package dev.sheaf.retrain;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.model.TopicModel;
import dev.sheaf.store.Manifest;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Everything that a model is made from.
 *
 * @param unlabelled papers that are learned from without their labels
 * @param settings as they are asked for
 */
public record Recipe(Corpus corpus, Corpus unlabelled, Taxonomy taxonomy, Settings settings) {
  /** Trains on all of it. */
  public Training train(Training.Listener listener) {
    return Training.run(corpus, unlabelled, taxonomy, settings, listener);
  }

  /** The model of all of it. */
  TopicModel train() {
    return train(Training.Listener.NONE).model();
  }

  /** Whether there is a labelled document to learn from. */
  boolean isLearnable() {
    return corpus.stream().anyMatch(Document::hasLabels);
  }

  /** A copy with some of the documents only. */
  Recipe part(Predicate<Document> from) {
    return new Recipe(corpus.filter(from), unlabelled, taxonomy, settings);
  }

  /** The labels of each facet that enough of the documents bear to be learned. */
  Map<Facet, Set<Label>> learnable() {
    Map<Facet, Set<Label>> learnable = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<Label, Integer> papers = new TreeMap<>();
      int labelled = 0;
      for (Document document : corpus) {
        labelled += document.labels(facet).isEmpty() ? 0 : 1;
        Set.copyOf(document.labels(facet)).forEach(label -> papers.merge(label, 1, Integer::sum));
      }
      int least = settings.minPapers(facet, labelled);
      papers.values().removeIf(count -> count < least);
      learnable.put(facet, new HashSet<>(papers.keySet()));
    }
    return learnable;
  }

  /** Whether a taxonomy says the same as this one. */
  public boolean hasTaxonomy(Taxonomy other) {
    return TaxonomyChanges.between(other, taxonomy, Set.of()).isEmpty();
  }

  /** The fingerprint of the unlabelled papers that the corpus does not have; empty for none. */
  public Optional<String> fingerprintOfUnlabelled() {
    return Manifest.fingerprintOfUnlabelled(corpus, unlabelled);
  }
}
