package dev.sheaf.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Comparison;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.Experiment;
import dev.sheaf.evaluate.LearningCurve;
import dev.sheaf.evaluate.split.GivenSplit;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.Given;
import dev.sheaf.report.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExperimentReportTest {
  private static final Corpus TRAIN = Given.corpus("- RAG: -", "- Agent: -", "2024 RAG: -");
  private static final Corpus TEST =
      Given.corpus("- RAG: -", "2025-02 Agent: -", "2025-03 a\"b: -");

  private static final Protocol SPLIT = GivenSplit.of(TRAIN, TEST);

  @Test
  void theRivalsDifferencesComeWithAVerdictInWords() {
    assertThat(
            Given.written(out -> new ExperimentReport(experiment()).write(Table.Style.TEXT, out)))
        .startsWith(
            "Learned from one given set of papers, tested on another; 1 of the 3 tested (33.3 %)"
                + " stand in the set learned from as well.\n")
        .contains(
            """

            Compared on the same papers: ours minus theirs.

            facet  measure    ours  theirs  difference  95 % interval     P(worse)  verdict
            """)
        .contains("no difference beyond chance")
        .contains("\ntopic: 1 of 3 papers answered differently.\n");
  }

  @Test
  void theCurveComesWithItsBaseline() {
    assertThat(
            Given.written(out -> new ExperimentReport(experiment()).write(Table.Style.TEXT, out)))
        .endsWith(
            """

            Learning curve of the topic, on the same test papers:

            papers  draws  accuracy  interval        macro-F1  interval
                28      5     0.500  0.400 to 0.600     0.250  0.200 to 0.300

            Always the commonest: accuracy 0.333, macro-F1 0.167.
            """);
  }

  @Test
  void theJsonHoldsWhatWasAskedForBesideTheEvaluation() {
    assertThat(JsonPrinter.line(new ExperimentReport(experiment()).json()))
        .startsWith("{\"protocol\":\"given\",\"known\":1,\"topic\":{")
        .contains(
            "\"comparison\":{\"model\":\"ours\",\"against\":\"theirs\",\"topic\":{\"test\":3,")
        .contains("\"curve\":{\"topic\":{\"points\":[{\"papers\":28,\"draws\":5,\"accuracy\":0.5,")
        .doesNotContain("languages");
  }

  @Test
  void everyScoreIsALineOfTheTable() {
    String csv = Given.written(out -> ScoresCsv.write(experiment(), out));

    assertThat(csv)
        .startsWith("of,facet,label,measure,value,low,high,papers\nours,topic,,accuracy,1,")
        .contains("\nbaseline,topic,,accuracy,0.333333,")
        .contains("\nours,topic,\"a\"\"b\",recall,1,,,1\n")
        .contains("\ntest,topic,,learned from,3,,,3\n")
        .contains("\ntheirs,topic,,accuracy,0.666667,")
        .contains("\ndifference,topic,,accuracy,0.333333,")
        .contains("\nlearned from 28,topic,,accuracy,0.5,0.4,0.6,3\n");
  }

  @Test
  void everyAnswerIsALineOfTheOtherTable() {
    assertThat(Given.written(out -> AnswersCsv.write(experiment(), out)))
        .isEqualTo(
            """
            model,facet,split,id,truth,answer,probability
            ours,topic,test,d0,RAG,RAG,1
            ours,topic,test,d1,Agent,Agent,1
            ours,topic,test,d2,"a""b","a""b",1
            theirs,topic,test,d0,RAG,RAG,1
            theirs,topic,test,d1,Agent,Agent,1
            theirs,topic,test,d2,"a""b",RAG,1
            """);
  }

  private static Experiment experiment() {
    Evaluation ours = Given.evaluation(SPLIT, Given.rightUpTo(3, "RAG", "none"));
    Evaluation theirs = Given.evaluation(SPLIT, Given.rightUpTo(2, "RAG", "none"));
    var point =
        new LearningCurve.Point(28, 5, new Estimate(0.5, 0.4, 0.6), new Estimate(0.25, 0.2, 0.3));
    var curve = new LearningCurve(Facet.TOPIC, List.of(point), 3, 1 / 3.0, 1 / 6.0);
    var comparisons = Comparison.between(ours, theirs, new Bootstrap(100, 1));
    return new Experiment(
        "ours",
        ours,
        Optional.of(new Experiment.Rival("theirs", theirs, comparisons)),
        Optional.empty(),
        Map.of(Facet.TOPIC, curve));
  }
}
