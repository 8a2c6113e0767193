package dev.sheaf.retrain;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.store.KnownDocuments.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The changes since a model was trained. Documents are in order of id.
 *
 * @param fresh documents that the model does not know
 * @param changed documents whose text or date has changed
 * @param relabelled documents with other labels, also if only the taxonomy folds them differently;
 *     some may be among those changed
 * @param gone documents that are no longer there
 * @param isAskedOtherwise whether the settings have changed
 * @param isUnlabelledOther whether the unlabelled papers have changed
 */
public record Changes(
    List<Document> fresh,
    List<Document> changed,
    List<Relabelled> relabelled,
    List<Known> gone,
    TaxonomyChanges taxonomy,
    boolean isAskedOtherwise,
    boolean isUnlabelledOther) {

  /**
   * A document and the labels that it bore.
   *
   * @param before by facet; a facet whose answer was not known is missing
   */
  public record Relabelled(Document document, Map<Facet, List<Label>> before) {}

  public Changes {
    fresh = List.copyOf(fresh);
    changed = List.copyOf(changed);
    relabelled = List.copyOf(relabelled);
    gone = List.copyOf(gone);
  }

  /** What became of what the current model was trained with. */
  public static Changes between(CurrentModel current, Recipe wanted) {
    List<Document> fresh = new ArrayList<>();
    List<Document> changed = new ArrayList<>();
    List<Relabelled> relabelled = new ArrayList<>();
    Set<String> there = new HashSet<>();
    KnownDocuments documents = current.documents();
    for (Document document : sorted(wanted.corpus())) {
      there.add(document.id());
      Optional<Known> known = documents.find(document.id());
      if (known.isEmpty()) {
        fresh.add(document);
      }
      known.filter(k -> !k.hasContentOf(document)).ifPresent(k -> changed.add(document));
      known
          .filter(k -> !k.labels().equals(document.labels()))
          .ifPresent(k -> relabelled.add(new Relabelled(document, k.labels())));
    }
    return new Changes(
        fresh,
        changed,
        relabelled,
        documents.byId().values().stream().filter(k -> !there.contains(k.id())).toList(),
        TaxonomyChanges.between(current.taxonomy(), wanted.taxonomy(), labels(documents)),
        !current.asked().equals(wanted.settings()),
        !current.unlabelled().equals(wanted.fingerprintOfUnlabelled()));
  }

  private static List<Document> sorted(Corpus corpus) {
    return corpus.stream().sorted(comparing(Document::id)).toList();
  }

  private static Collection<Label> labels(KnownDocuments documents) {
    Set<Label> labels = new TreeSet<>();
    documents.byId().values().forEach(k -> k.labels().values().forEach(labels::addAll));
    return labels;
  }

  /** Whether a model trained now would be the current one. */
  public boolean isNothing() {
    return fresh.isEmpty() && onlyAddsDocuments();
  }

  /** Whether all that the current model was trained with is as it was. */
  public boolean onlyAddsDocuments() {
    return changed.isEmpty()
        && relabelled.isEmpty()
        && gone.isEmpty()
        && taxonomy.isEmpty()
        && !isAskedOtherwise
        && !isUnlabelledOther;
  }
}
