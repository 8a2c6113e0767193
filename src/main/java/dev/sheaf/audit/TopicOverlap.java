package dev.sheaf.audit;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.read.WrittenLabel;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which papers stand in the digests several times, and under which topics. Where topics are
 * keywords, many papers bear several, and each of them is right.
 *
 * @param papers how many papers have a topic
 * @param repeated how many of them stand in several places
 * @param topics those of each paper that bears several, by its id
 */
public record TopicOverlap(int papers, int repeated, Map<String, Set<Label>> topics) {
  /** Curators seldom label a paper twice; topics overlap if so many papers bear several. */
  private static final double LEAST_SHARE = 0.02;

  private static final int LEAST_PAPERS = 10;

  public TopicOverlap {
    topics = Collections.unmodifiableMap(new TreeMap<>(topics));
  }

  /** Compares the topics of the places where each paper stands. */
  static TopicOverlap of(Corpus labelled, List<WrittenLabel> written, Taxonomy taxonomy) {
    Set<Label> topics =
        labelled.stream()
            .flatMap(document -> document.topic().stream())
            .collect(Collectors.toSet());
    Map<String, Map<Location, Label>> perPaper = new HashMap<>();
    Set<String> ids = labelled.stream().map(Document::id).collect(Collectors.toSet());
    for (WrittenLabel label : written) {
      if (ids.contains(label.id())) {
        topic(label, topics, taxonomy)
            .ifPresent(
                topic ->
                    perPaper
                        .computeIfAbsent(label.id(), first -> new HashMap<>())
                        .putIfAbsent(label.where(), topic));
      }
    }
    Map<String, Set<Label>> several = new HashMap<>();
    int repeated = 0;
    for (Map.Entry<String, Map<Location, Label>> paper : perPaper.entrySet()) {
      repeated += paper.getValue().size() > 1 ? 1 : 0;
      if (new HashSet<>(paper.getValue().values()).size() > 1) {
        several.put(paper.getKey(), new TreeSet<>(paper.getValue().values()));
      }
    }
    return new TopicOverlap(labelled.size(), repeated, several);
  }

  private static Optional<Label> topic(WrittenLabel label, Set<Label> topics, Taxonomy taxonomy) {
    return label.labels().stream()
        .map(
            name -> taxonomy.find(name).map(Taxonomy.Entry::label).orElseGet(() -> new Label(name)))
        .filter(topics::contains)
        .findFirst();
  }

  /** How many papers bear several topics. */
  public int several() {
    return topics.size();
  }

  /** Whether so many papers bear several topics that these overlap. */
  public boolean isUsual() {
    return several() >= Math.max(LEAST_PAPERS, LEAST_SHARE * papers);
  }

  /** Whether a paper bears a topic in some place. */
  boolean bears(String paper, Label topic) {
    return topics.getOrDefault(paper, Set.of()).contains(topic);
  }
}
