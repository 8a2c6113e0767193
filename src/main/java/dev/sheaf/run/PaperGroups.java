package dev.sheaf.run;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.model.Labeller;
import dev.sheaf.text.Plural;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Puts papers into groups that are clustered each by itself: those of each topic, of one label, or
 * all.
 *
 * @param model tells the topics of papers without one
 */
record PaperGroups(
    Corpus corpus,
    Taxonomy taxonomy,
    Supplier<Optional<ClusteringRun.Model>> model,
    RunListener listener) {

  /** The groups, those of topics in order, papers without a topic last. */
  List<PaperGroup> of(ClusteringRun.Settings settings) {
    if (corpus.size() == 0) {
      throw new BadInputException("expected papers to cluster, found none");
    }
    if (settings.within().isPresent()) {
      return List.of(ofLabel(settings.within().get()));
    }
    boolean anyTopic = corpus.stream().anyMatch(document -> document.topic().isPresent());
    return settings.together() || (!anyTopic && settings.clusters().isPresent())
        ? List.of(new PaperGroup(Optional.empty(), corpus))
        : byTopic();
  }

  private List<PaperGroup> byTopic() {
    Map<String, Label> predicted = predicted();
    Map<Label, List<Document>> known = new TreeMap<>();
    List<Document> unknown = new ArrayList<>();
    for (Document document : corpus) {
      Optional<Label> topic =
          document.topic().or(() -> Optional.ofNullable(predicted.get(document.id())));
      topic
          .map(t -> known.computeIfAbsent(t, none -> new ArrayList<>()))
          .orElse(unknown)
          .add(document);
    }
    List<PaperGroup> groups = new ArrayList<>();
    known.forEach(
        (topic, papers) -> groups.add(new PaperGroup(Optional.of(topic), Corpus.of(papers))));
    if (!unknown.isEmpty()) {
      groups.add(new PaperGroup(Optional.empty(), Corpus.of(unknown)));
    }
    return groups;
  }

  private PaperGroup ofLabel(String within) {
    Label label =
        taxonomy.find(within).map(Taxonomy.Entry::label).orElseGet(() -> new Label(within));
    boolean isTheme =
        corpus.stream().anyMatch(document -> document.labels(Facet.THEME).contains(label));
    Map<String, Label> predicted = isTheme ? Map.of() : predicted();
    List<Document> papers =
        corpus.stream()
            .filter(
                document ->
                    document.labels(Facet.THEME).contains(label)
                        || document.topic().equals(Optional.of(label))
                        || label.equals(predicted.get(document.id())))
            .toList();
    if (papers.isEmpty()) {
      throw new BadInputException(
          "--within: expected a label of these papers (%s), found %s"
              .formatted(labels(predicted), within));
    }
    return new PaperGroup(Optional.of(label), Corpus.of(papers));
  }

  private String labels(Map<String, Label> predicted) {
    Set<Label> topics = new TreeSet<>(predicted.values());
    corpus.forEach(document -> document.topic().ifPresent(topics::add));
    return topics.isEmpty()
        ? "none has a topic; train a model first, or leave --within out"
        : topics.stream().map(Label::name).collect(Collectors.joining(", "));
  }

  /** The topics of papers without one, by a model if there is any. */
  private Map<String, Label> predicted() {
    List<Document> open = corpus.stream().filter(document -> document.topic().isEmpty()).toList();
    return open.isEmpty()
        ? Map.of()
        : model.get().map(known -> predicted(open, known)).orElseGet(Map::of);
  }

  private Map<String, Label> predicted(List<Document> open, ClusteringRun.Model known) {
    Labeller labeller = known.model().labeller();
    Map<String, Label> topics = new HashMap<>();
    for (Document document : open) {
      labeller
          .classify(document)
          .topic()
          .ifPresent(topic -> topics.put(document.id(), topic.chosen().label()));
    }
    listener.remark(
        "%s without a topic, told by the model in %s"
            .formatted(Plural.counted(topics.size(), "paper"), known.place()));
    return topics;
  }
}
