package dev.sheaf.cluster;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.Require;
import java.util.List;
import java.util.Map;

/**
 * Some clusters that are alike, described for people.
 *
 * @param name a name that no cluster has
 * @param terms the key terms in each language of the papers, the strongest first
 * @param clusters their numbers, in ascending order; at least two
 * @param papers how many papers they have
 */
public record ClusterGroup(
    ClusterName name, Map<Language, List<KeyTerm>> terms, List<Integer> clusters, int papers) {
  public ClusterGroup {
    terms = Map.copyOf(terms);
    clusters = List.copyOf(clusters);
    Require.that(clusters.size() > 1, "a group has more clusters than %d", clusters.size());
  }
}
