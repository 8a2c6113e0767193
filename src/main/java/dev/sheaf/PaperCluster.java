package dev.sheaf;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A group of similar papers.
 *
 * @param within the topic of the papers; empty if they have none
 * @param names a name in each language of the papers
 * @param terms the words and phrases that distinguish the cluster from others, by language, the
 *     strongest first
 * @param papers the papers of the cluster, the most central first
 * @param stability how much of the cluster is found again in random parts of the papers, from 0 to
 *     1
 * @param coherence how many times as often its terms stand in the same papers as those of a cluster
 *     by chance
 * @param isProposed whether the cluster is good enough to become a subtopic
 */
public record PaperCluster(
    Optional<Label> within,
    Map<Language, String> names,
    Map<Language, List<String>> terms,
    List<Document> papers,
    double stability,
    double coherence,
    boolean isProposed) {

  /** Copies the lists. */
  public PaperCluster {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    terms = Collections.unmodifiableMap(new TreeMap<>(terms));
    papers = List.copyOf(papers);
  }
}
