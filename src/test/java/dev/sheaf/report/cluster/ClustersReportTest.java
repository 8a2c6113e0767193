package dev.sheaf.report.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cluster.ClusterFinder;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.smile.KMeansClusterer;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import dev.sheaf.proposal.ProposalRules;
import dev.sheaf.proposal.SubtopicRun;
import dev.sheaf.report.Given;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersReportTest {
  private static final List<List<String>> KINDS =
      List.of(
          List.of("robot", "navigation", "grasp", "arm", "object"),
          List.of("clinical", "patient", "diagnosis", "disease", "radiology"),
          List.of("dialogue", "utterance", "response", "chatbot", "speech"));
  private static final ProposalRules USUAL = judgement(10, 0.75);

  private static ProposalRules judgement(int papers, double stability) {
    return new ProposalRules(
        new ProposalRules.Thresholds(papers, stability, 1.5, 0.5), Map.of(), Map.of());
  }

  private static Corpus papers(int count) {
    return Corpus.of(IntStream.range(0, count).mapToObj(ClustersReportTest::paper).toList());
  }

  private static Document paper(int number) {
    List<String> words = new ArrayList<>(KINDS.get(number % 3));
    Collections.shuffle(words, new Random(number));
    String text =
        number == 89
            ? "Bees like honey"
            : "We study " + String.join(" and the ", words.subList(0, 4));
    return new Document(
        "p" + number,
        new Location("given", 1),
        Optional.empty(),
        Map.of(Language.EN, "Paper " + number),
        Map.of(Language.EN, text),
        Map.of());
  }

  private static Grouping grouping(Corpus papers, OptionalInt clusters, Optional<Label> within) {
    Set<String> ids = papers.stream().map(Document::id).collect(Collectors.toSet());
    return new ClusterFinder(papers, new KMeansClusterer(), clusters, 1)
        .find(within, ids, Set.of());
  }

  private static SubtopicRun run(ProposalRules judgement, SubtopicLedger ledger) {
    Grouping found = grouping(papers(90), OptionalInt.of(3), Optional.empty());
    return SubtopicRun.of(List.of(found), judgement, ledger);
  }

  private static String report(SubtopicRun run) {
    Map<String, Document> papers =
        papers(90).stream().collect(Collectors.toMap(Document::id, Function.identity()));
    return Given.written(out -> new ClustersReport(run, papers).write(out));
  }

  @Test
  void aProposalIsShownWithItsFiguresAndPapers() {
    String text = report(run(USUAL, SubtopicLedger.empty()));

    assertThat(text)
        .startsWith("90 papers in 3 clusters\n\nS")
        .containsPattern("S1 {2}\\w+ {2}\\(proposed\\)\n {4}3[01] papers; stability 0.9\\d\\d, ")
        .containsPattern(
            "\n {4}p\\d+ {2}Paper \\d+\n {4}p\\d+ {2}Paper \\d+\n {4}p\\d+ {2}Paper \\d+\n\n")
        .contains("mean stability 0.9", "\nproposed are clusters of 10 papers or more with ");
  }

  @Test
  void whatIsFarFromEverythingIsShownByTitle() {
    assertThat(report(run(USUAL, SubtopicLedger.empty())))
        .contains("far from everything")
        .contains("\n\n    p89  Paper 89\n");
  }

  @Test
  void whatIsNotProposedIsListedWithTheReasons() {
    assertThat(report(run(judgement(1000, 0.75), SubtopicLedger.empty())))
        .containsPattern("cluster +Chinese +English +papers +stability +coherence +why not")
        .containsPattern("\n2 +- +\\w+ +30 +[01].\\d+ +\\d.\\d\\d +too few papers +\\w+, ")
        .doesNotContain("proposed)", "ledger");
  }

  @Test
  void whatWasRejectedIsNotProposedAgain() {
    SubtopicLedger ledger = run(USUAL, SubtopicLedger.empty()).update().ledger();

    SubtopicRun again = run(USUAL, ledger.reject(new SubtopicId(1)));

    assertThat(report(again))
        .containsPattern("\nS1 .* rejected before ")
        .endsWith("2 subtopics as before\n");
  }

  @Test
  void aSubtopicThatWouldNoLongerBeProposedSaysWhy() {
    SubtopicLedger ledger = run(USUAL, SubtopicLedger.empty()).update().ledger();

    assertThat(report(run(judgement(10, 1.1), ledger)))
        .contains("  (proposed)\n", "    proposed before; now unstable\n");
  }

  @Test
  void whyThereIsOneClusterIsSaid() {
    assertThat(sentence(1, OptionalInt.empty(), false))
        .isEqualTo("1 paper in one cluster: too few to look for more, which takes 40");
    assertThat(sentence(23, OptionalInt.empty(), true))
        .isEqualTo(
            "without a topic: 23 papers in one cluster: too few to look for more, which takes 40");
    assertThat(sentence(60, OptionalInt.of(1), false))
        .isEqualTo("60 papers in one cluster: no more were asked for, or found");
  }

  @Test
  void howTheNumberWasChosenIsSaid() {
    assertThat(sentence(40, OptionalInt.empty(), false))
        .isEqualTo("40 papers in 2 clusters, the only number tried for so few");
    assertThat(sentence(72, OptionalInt.empty(), false))
        .isEqualTo(
            "72 papers in 3 clusters (tried: 2 to 3; this number gives the finest groups that are found again in random parts of the papers); no more are tried for so many papers, so there may be more: --k N sets the number");
  }

  private static String sentence(int papers, OptionalInt clusters, boolean isOneOfMany) {
    Grouping grouping = grouping(papers(papers), clusters, Optional.empty());
    return new ClusterSentence(grouping, isOneOfMany).text();
  }
}
