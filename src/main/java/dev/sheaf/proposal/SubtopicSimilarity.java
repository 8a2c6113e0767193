package dev.sheaf.proposal;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.KeyTerm;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.text.Script;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike a subtopic of the ledger and a cluster are: by the papers that they share, and by their
 * key terms where few papers of the subtopic were clustered.
 *
 * <p>Both likenesses are cosines of sets (Ochiai): what both have, by the geometric mean of what
 * each has. Unlike Jaccard similarity this forgives a cluster that grew because papers are new.
 *
 * @param papers of the subtopic that were clustered, or of the cluster
 * @param terms folded, so that spelling does not matter
 */
record SubtopicSimilarity(Set<String> papers, Set<String> terms) {
  /** Terms weigh as much as so many papers. */
  private static final double TERMS_WEIGH = 10;

  /** What of a subtopic counts in a run: of its papers those that were clustered. */
  static SubtopicSimilarity of(Subtopic subtopic, Set<String> clustered) {
    Set<String> known = new HashSet<>(subtopic.papers().all());
    known.retainAll(clustered);
    return new SubtopicSimilarity(known, folded(subtopic.allTerms()));
  }

  /** What of a cluster counts. */
  static SubtopicSimilarity of(Cluster cluster) {
    List<String> terms =
        cluster.terms().values().stream().flatMap(List::stream).map(KeyTerm::term).toList();
    return new SubtopicSimilarity(Set.copyOf(cluster.papers()), folded(terms));
  }

  /** How alike this subtopic and a cluster are: from 0, nothing in common, to 1. */
  double to(SubtopicSimilarity cluster) {
    double byPapers = cosine(papers, cluster.papers);
    double byTerms = cosine(terms, cluster.terms);
    return (papers.size() * byPapers + TERMS_WEIGH * byTerms) / (papers.size() + TERMS_WEIGH);
  }

  private static double cosine(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared == 0 ? 0 : shared / Math.sqrt((double) one.size() * other.size());
  }

  private static Set<String> folded(Collection<String> terms) {
    return terms.stream().map(Script::fold).collect(Collectors.toSet());
  }
}
