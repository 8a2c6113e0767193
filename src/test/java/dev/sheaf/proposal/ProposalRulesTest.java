package dev.sheaf.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterName;
import dev.sheaf.cluster.Clustering;
import dev.sheaf.cluster.DocumentPoints;
import dev.sheaf.cluster.Given;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.TermMixture;
import dev.sheaf.corpus.Label;
import dev.sheaf.proposal.Proposal.Objection;
import dev.sheaf.proposal.ProposalRules.Thresholds;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProposalRulesTest {
  private static final Label AGENT = new Label("Agent");
  private static final Label WEB = new Label("Web");
  private static final Label ROBOT = new Label("Robot");

  private static ProposalRules judgement(
      Map<String, List<Label>> labels, Map<String, Label> names) {
    return new ProposalRules(new Thresholds(3, 0.75, 1.5, 0.5), labels, names);
  }

  private static Cluster cluster(
      String name, int from, int to, double stability, double coherence) {
    return new Cluster(
        Optional.of(AGENT),
        new ClusterName(Optional.empty(), Optional.of(name)),
        ids(from, to),
        Map.of(),
        stability,
        coherence);
  }

  private static List<String> ids(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "p" + i).toList();
  }

  private static Grouping grouping(Cluster... clusters) {
    int[] assigned =
        IntStream.range(0, clusters.length)
            .flatMap(i -> IntStream.range(0, clusters[i].size()).map(paper -> i))
            .toArray();
    DocumentPoints points = Given.points(new double[assigned.length][1]);
    Clustering clustering = Clustering.of(assigned);
    return new Grouping(
        Optional.of(AGENT),
        ids(0, assigned.length),
        clustering,
        TermMixture.fit(points.frequencies(), clustering),
        points.space(),
        Optional.empty(),
        List.of(clusters));
  }

  private static final Grouping GROUPING =
      grouping(
          cluster("web search", 0, 4, 0.9, 3),
          cluster("robots", 4, 7, 0.75, 1.5),
          cluster("poems", 7, 9, 0.74, 1.49));

  @Test
  void aClusterWithoutObjectionsIsProposed() {
    List<Proposal> proposals = judgement(Map.of(), Map.of()).of(GROUPING);

    assertThat(proposals).map(Proposal::isProposed).containsExactly(true, true, false);
    assertThat(proposals.get(0).nearest()).isEmpty();
    assertThat(proposals.get(0).restated()).isEmpty();
  }

  @Test
  void everyObjectionIsNamed() {
    assertThat(judgement(Map.of(), Map.of()).of(GROUPING).get(2).objections())
        .containsExactly(Objection.SMALL, Objection.UNSTABLE, Objection.INCOHERENT);
  }

  @Test
  void theNearestLabelHasMostPapersInCommon() {
    Map<String, List<Label>> labels = new TreeMap<>();
    ids(0, 1).forEach(id -> labels.put(id, List.of(WEB)));
    ids(1, 3).forEach(id -> labels.put(id, List.of(WEB, ROBOT, AGENT)));
    ids(3, 9).forEach(id -> labels.put(id, List.of(ROBOT)));
    labels.put("elsewhere", List.of(WEB));

    Proposal proposal = judgement(labels, Map.of()).of(GROUPING).get(0);

    assertThat(proposal.nearest().orElseThrow().label()).isEqualTo(WEB);
    assertThat(proposal.nearest().orElseThrow().f1()).isCloseTo(2 * 3 / 7.0, within(1e-12));
    assertThat(proposal.restated()).contains(WEB);
    assertThat(proposal.objections()).containsExactly(Objection.RESTATES);
  }

  @Test
  void ofEquallyNearLabelsTheFirstByNameIsTaken() {
    Map<String, List<Label>> labels = Map.of("p0", List.of(WEB, ROBOT, AGENT));

    Proposal proposal = judgement(labels, Map.of()).of(GROUPING).get(0);

    assertThat(proposal.nearest().orElseThrow().label()).isEqualTo(ROBOT);
    assertThat(proposal.isProposed()).isTrue();
  }

  @Test
  void aLabelGivenTwiceCountsOnce() {
    Map<String, List<Label>> labels = Map.of("p0", List.of(WEB, WEB));

    Proposal proposal = judgement(labels, Map.of()).of(GROUPING).get(0);

    assertThat(proposal.nearest().orElseThrow().f1()).isCloseTo(2 / 5.0, within(1e-12));
  }

  @Test
  void theNameOfALabelInAnySpellingRestatesIt() {
    Proposal proposal =
        judgement(Map.of(), Map.of("Web-Search", WEB, "WEBSEARCH", ROBOT)).of(GROUPING).get(0);

    assertThat(proposal.restated()).contains(ROBOT);
    assertThat(proposal.objections()).containsExactly(Objection.RESTATES);
  }

  @Test
  void mostOfATopicRestatesTheTopic() {
    Grouping most = grouping(cluster("web", 0, 5, 1, 3), cluster("robots", 5, 10, 1, 3));
    Grouping less = grouping(cluster("web", 0, 5, 1, 3), cluster("robots", 5, 11, 1, 3));

    assertThat(judgement(Map.of(), Map.of()).of(most).get(0).restated()).contains(AGENT);
    assertThat(judgement(Map.of(), Map.of()).of(less).get(0).isProposed()).isTrue();
  }

  @Test
  void aRunNamesAClusterByItsSubtopicOrElseByItsNumber() {
    SubtopicRun run =
        SubtopicRun.of(List.of(GROUPING), judgement(Map.of(), Map.of()), SubtopicLedger.empty());

    assertThat(run.code(GROUPING, 0))
        .isEqualTo(run.subtopicOf(GROUPING.clusters().get(0)).orElseThrow().id().toString());
    assertThat(run.code(GROUPING, 2)).isEqualTo("Agent/3");
    assertThat(run.proposal(GROUPING.clusters().get(2)).isProposed()).isFalse();
    assertThat(run.update().ledger().subtopics()).hasSize(2);
  }

  @Test
  void aClusterOfAnotherRunIsNoSubtopic() {
    SubtopicRun run =
        SubtopicRun.of(List.of(GROUPING), judgement(Map.of(), Map.of()), SubtopicLedger.empty());

    assertThat(run.subtopicOf(cluster("web search", 0, 3, 0.9, 3))).isEmpty();
    assertThat(run.subtopicOf(cluster("web search", 20, 24, 0.9, 3))).isEmpty();
  }
}
