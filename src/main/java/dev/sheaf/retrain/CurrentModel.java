package dev.sheaf.retrain;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.model.TopicModel;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.store.Manifest;
import dev.sheaf.train.Settings;
import java.util.List;
import java.util.Optional;

/**
 * The model in use, and what it remembers of how it was made.
 *
 * @param taxonomy that it was trained with
 */
public record CurrentModel(
    TopicModel model, Taxonomy taxonomy, KnownDocuments documents, Manifest manifest) {
  /** The settings that were asked for, which leave to a training what it chose by itself. */
  public Settings asked() {
    return manifest.asked();
  }

  /** The fingerprint of the papers it learned from without their labels; empty for none. */
  Optional<String> unlabelled() {
    return manifest.unlabelled();
  }

  /**
   * How it was made, as far as the papers are still there: those that it knew, under the labels
   * they had. Where a text changed, it is the one of now.
   */
  Recipe recipe(Recipe wanted) {
    Corpus known =
        Corpus.of(
            wanted.corpus().stream()
                .flatMap(d -> documents.find(d.id()).map(k -> d.withLabels(k.labels())).stream())
                .toList());
    Corpus beside = unlabelled().isPresent() ? wanted.unlabelled() : Corpus.of(List.of());
    return new Recipe(known, beside, taxonomy, asked());
  }
}
