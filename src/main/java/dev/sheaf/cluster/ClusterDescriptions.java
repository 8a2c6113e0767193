package dev.sheaf.cluster;

import dev.sheaf.corpus.Language;
import dev.sheaf.evaluate.clustering.Lift;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is said of each cluster: its name, its key terms in each language, how they cohere. */
final class ClusterDescriptions {
  private final List<ShownTerms> languages;
  private final ClusterNames names;
  private final double chance;

  private ClusterDescriptions(
      List<ShownTerms> languages, double chance, Collection<String> avoided) {
    this.languages = languages;
    this.chance = chance;
    this.names = ClusterNames.of(languages, avoided);
  }

  /**
   * Describes clusters.
   *
   * @param languages the key terms of the same clusters in each language
   * @param most how many of them are shown
   * @param chance the lift that key terms of clusters have in papers where nothing belongs together
   * @param avoided what no cluster may be called
   */
  static ClusterDescriptions of(
      List<KeyTerms> languages, int most, double chance, Collection<String> avoided) {
    return new ClusterDescriptions(
        languages.stream().map(terms -> ShownTerms.of(terms, most)).toList(), chance, avoided);
  }

  /** The name of each cluster. */
  List<ClusterName> names() {
    return names.all();
  }

  /** The key terms of a cluster, its name among the first. */
  Map<Language, List<KeyTerm>> terms(int cluster) {
    Map<Language, List<KeyTerm>> terms = new EnumMap<>(Language.class);
    for (ShownTerms shown : languages) {
      terms.put(shown.language(), shown.read(cluster, names.rank(cluster, shown.language())));
    }
    return terms;
  }

  /**
   * How many times as often the key terms of a cluster stand in the same papers as those of a
   * cluster by chance, over all languages; 1 if there are no two.
   */
  double coherence(int cluster) {
    Lift all = languages.stream().map(one -> one.lift(cluster)).reduce(Lift.NONE, Lift::plus);
    return all.equals(Lift.NONE) ? 1 : all.value() / chance;
  }
}
