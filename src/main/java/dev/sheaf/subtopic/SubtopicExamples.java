package dev.sheaf.subtopic;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives papers the labels of the accepted subtopics that they are examples of. These labels are
 * themes. Topics stay as the digest has them, so a model never learns topics that a model found.
 *
 * <p>Some papers count as known to have no theme: their topic has accepted subtopics, they are
 * neither examples nor candidates of any of them, and they have no other theme. Without such
 * papers, a digest without other themes would have nothing to compare its subtopics with.
 */
public final class SubtopicExamples {
  private final Map<String, List<Label>> labels;
  private final Set<Optional<Label>> topics = new HashSet<>();
  private final Set<String> candidates = new HashSet<>();
  private final Taxonomy taxonomy;

  public SubtopicExamples(SubtopicLedger ledger, Taxonomy taxonomy) {
    this.labels = ledger.labelsByPaper();
    this.taxonomy = taxonomy;
    for (Subtopic subtopic : ledger.subtopics()) {
      if (subtopic.label().isPresent()) {
        topics.add(subtopic.within().map(this::spelled));
        candidates.addAll(subtopic.papers().candidates());
      }
    }
  }

  public Document label(Document document) {
    List<Label> found = labels.getOrDefault(document.id(), List.of());
    if (found.isEmpty()) {
      return hasNone(document) ? document.withLabels(Facet.THEME, List.of()) : document;
    }
    Set<Label> themes = new LinkedHashSet<>(document.labels(Facet.THEME));
    found.forEach(label -> themes.add(spelled(label)));
    return document.withLabels(Facet.THEME, taxonomy.withBroader(themes));
  }

  private boolean hasNone(Document document) {
    boolean isOfTheirs =
        topics.contains(Optional.<Label>empty())
            || (document.topic().isPresent() && topics.contains(document.topic()));
    return isOfTheirs
        && document.labels(Facet.THEME).isEmpty()
        && !candidates.contains(document.id());
  }

  /** The label as the taxonomy spells it today. */
  private Label spelled(Label label) {
    return taxonomy.find(label.name()).map(Taxonomy.Entry::label).orElse(label);
  }
}
