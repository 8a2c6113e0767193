package dev.sheaf.report.cluster;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.evaluate.clustering.Agreement;
import dev.sheaf.evaluate.clustering.TopicDiversity;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How good the clusters of a grouping are, in figures: means over clusters, how far their key terms
 * differ, and how far they agree with topics that are known.
 *
 * @param papers the papers by their ids
 */
record ClusterFigures(Grouping grouping, Map<String, Document> papers) {
  void write(Appendable out) throws IOException {
    out.append(
        "mean stability %s, mean coherence %s, diversity of key terms %s\n"
            .formatted(
                Numbers.score(mean(Cluster::stability)),
                Numbers.score(mean(Cluster::coherence)),
                Numbers.score(diversity())));
    writeAgreement(out);
    out.append('\n');
  }

  private double mean(ToDoubleFunction<Cluster> figure) {
    return grouping.clusters().stream().mapToDouble(figure).average().orElse(Double.NaN);
  }

  private double diversity() {
    Map<String, Integer> numbers = new HashMap<>();
    List<int[]> lists = new ArrayList<>();
    for (Cluster cluster : grouping.clusters()) {
      for (Language language : Language.values()) {
        lists.add(
            cluster.terms().getOrDefault(language, List.of()).stream()
                .map(term -> language.code() + " " + term.term())
                .mapToInt(term -> numbers.computeIfAbsent(term, none -> numbers.size()))
                .toArray());
      }
    }
    return TopicDiversity.of(lists);
  }

  /** Only where papers of several topics were clustered together. */
  private void writeAgreement(Appendable out) throws IOException {
    int[] known =
        IntStream.range(0, grouping.ids().size()).filter(i -> topic(i).isPresent()).toArray();
    Map<Label, Integer> numbers = new HashMap<>();
    int[] truth =
        IntStream.of(known)
            .map(i -> numbers.computeIfAbsent(topic(i).orElseThrow(), none -> numbers.size()))
            .toArray();
    int[] found = IntStream.of(known).map(grouping.clustering()::clusterOf).toArray();
    if (numbers.size() > 1) {
      write(Agreement.of(truth, found), known.length, out);
    }
  }

  private Optional<Label> topic(int paper) {
    return papers.get(grouping.ids().get(paper)).topic();
  }

  private static void write(Agreement agreement, int papers, Appendable out) throws IOException {
    out.append(
        "agreement with the topics of %s: ARI %s, NMI %s, V-measure %s, purity %s\n"
            .formatted(
                Plural.counted(papers, "paper"),
                Numbers.score(agreement.adjustedRand()),
                Numbers.score(agreement.normalizedMutualInformation()),
                Numbers.score(agreement.vMeasure()),
                Numbers.score(agreement.purity())));
  }
}
