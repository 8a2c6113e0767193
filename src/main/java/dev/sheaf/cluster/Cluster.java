package dev.sheaf.cluster;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of similar papers, described for people.
 *
 * @param within the topic whose papers were grouped; empty if all papers were
 * @param papers the ids of its papers, the most central first
 * @param terms the key terms in each language of the papers, the strongest first; the name is one
 *     of the first three
 * @param stability how much of it is found again in resamples: the mean Jaccard similarity, from 0
 *     to 1
 * @param coherence how many times as often its key terms stand in the same papers as those of a
 *     cluster by chance; 1 where there are no two
 * @param dates when its papers were published; none if no date is known
 */
public record Cluster(
    Optional<Label> within,
    ClusterName name,
    List<String> papers,
    Map<Language, List<KeyTerm>> terms,
    double stability,
    double coherence,
    Optional<ClusterDates> dates) {

  public Cluster {
    Require.that(!papers.isEmpty(), "a cluster has papers");
    papers = List.copyOf(papers);
    terms = Map.copyOf(terms);
  }

  /** A cluster whose dates are not known. */
  public Cluster(
      Optional<Label> within,
      ClusterName name,
      List<String> papers,
      Map<Language, List<KeyTerm>> terms,
      double stability,
      double coherence) {
    this(within, name, papers, terms, stability, coherence, Optional.empty());
  }

  /** How many papers it has. */
  public int size() {
    return papers.size();
  }
}
