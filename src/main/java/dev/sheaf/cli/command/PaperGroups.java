package dev.sheaf.cli.command;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Home;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.model.Labeller;
import dev.sheaf.store.ModelStore;
import dev.sheaf.text.Plural;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which papers are clustered together: those of each topic, of one label, or all. */
final class PaperGroups {
  @Option(
      names = "--within",
      paramLabel = "LABEL",
      description =
          "Cluster the papers of one topic or theme only. Default: inside each topic where topics are"
              + " known, or a model tells them; else, and where --k is given and no paper bears a topic,"
              + " all papers together.")
  private String within;

  @Option(names = "--together", description = "Cluster all papers together, whatever their topics.")
  private boolean together;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description =
          "Where the model is that tells the topics of papers without one; none is needed. Default:"
              + " models/ beside the launcher.")
  private Path folder;

  /** The groups, those of topics in order, papers without a topic last. */
  List<PaperGroup> of(Corpus corpus, Taxonomy taxonomy, boolean countIsGiven, Console talk) {
    if (within != null && together) {
      throw new BadInputException("--within: expected without --together, found both");
    }
    if (corpus.size() == 0) {
      throw new BadInputException("expected papers to cluster, found none");
    }
    boolean anyTopic = corpus.stream().anyMatch(document -> document.topic().isPresent());
    if (together || (within == null && !anyTopic && countIsGiven)) {
      return List.of(new PaperGroup(Optional.empty(), corpus));
    }
    return within == null ? byTopic(corpus, talk) : List.of(ofLabel(corpus, taxonomy, talk));
  }

  private List<PaperGroup> byTopic(Corpus corpus, Console talk) {
    Map<String, Label> predicted = predicted(corpus, talk);
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

  private PaperGroup ofLabel(Corpus corpus, Taxonomy taxonomy, Console talk) {
    Label label =
        taxonomy.find(within).map(Taxonomy.Entry::label).orElseGet(() -> new Label(within));
    boolean isTheme =
        corpus.stream().anyMatch(document -> document.labels(Facet.THEME).contains(label));
    Map<String, Label> predicted = isTheme ? Map.of() : predicted(corpus, talk);
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
              .formatted(labels(corpus, predicted), within));
    }
    return new PaperGroup(Optional.of(label), Corpus.of(papers));
  }

  private static String labels(Corpus corpus, Map<String, Label> predicted) {
    Set<Label> topics = new TreeSet<>(predicted.values());
    corpus.forEach(document -> document.topic().ifPresent(topics::add));
    return topics.isEmpty()
        ? "none has a topic; train a model first, or leave --within out"
        : topics.stream().map(Label::name).collect(Collectors.joining(", "));
  }

  /** The topics of papers without one, by a model if there is any. */
  private Map<String, Label> predicted(Corpus corpus, Console talk) {
    List<Document> open = corpus.stream().filter(document -> document.topic().isEmpty()).toList();
    ModelStore store = ModelStore.in(Optional.ofNullable(folder).orElseGet(Home::models));
    if (open.isEmpty() || (store.isEmpty() && folder == null)) {
      return Map.of();
    }
    Labeller labeller = store.load().model().labeller();
    Map<String, Label> topics = new HashMap<>();
    for (Document document : open) {
      labeller
          .classify(document)
          .topic()
          .ifPresent(topic -> topics.put(document.id(), topic.chosen().label()));
    }
    talk.say(
        "%s without a topic, told by the model in %s"
            .formatted(Plural.counted(topics.size(), "paper"), store.folder()));
    return topics;
  }
}
