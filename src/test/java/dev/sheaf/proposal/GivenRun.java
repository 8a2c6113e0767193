package dev.sheaf.proposal;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterName;
import dev.sheaf.cluster.KeyTerm;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Clusters with made-up papers and terms, and runs that find them. */
public final class GivenRun {
  private GivenRun() {}

  public static List<String> papers(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "p" + i).toList();
  }

  public static Cluster cluster(String topic, String term, Collection<String> papers) {
    List<KeyTerm> terms =
        IntStream.range(0, 5).mapToObj(i -> new KeyTerm(term + " " + i, 5 - i, 3)).toList();
    return new Cluster(
        Optional.of(new Label(topic)),
        new ClusterName(Optional.empty(), Optional.of(term)),
        List.copyOf(papers),
        Map.of(Language.EN, terms),
        0.9,
        3);
  }

  public static LedgerUpdate run(SubtopicLedger ledger, Cluster... clusters) {
    return LedgerUpdate.of(ledger, List.of(clusters), cluster -> true);
  }
}
