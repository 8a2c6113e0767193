package dev.sheaf.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.Learner;
import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.evaluate.split.TimeSplit;
import dev.sheaf.report.Given;
import dev.sheaf.report.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {
  private static final Corpus DIGEST =
      Given.corpus(
          "2024-05 RAG: 检索",
          "2024-05 LLM应用: 医疗",
          "2024-06 LLM应用: 医疗,检索",
          "- RAG: -",
          "2025-01 LLM应用: 医疗",
          "2025-01 RAG: 检索",
          "2025-02 Agent: 规划",
          "2025-02 RAG: 医疗",
          "2025-03 LLM应用: -");
  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

  @Test
  void tellsHowItWasMeasuredAndWhatCameOut() {
    var evaluation =
        Given.evaluation(TimeSplit.at(NEW_YEAR, DIGEST), Given.rightUpTo(7, "LLM应用", "医疗"));

    assertThat(text(evaluation))
        .isEqualTo(
            """
            Learned from papers before 2025-01-01, tested on those from then on; 1 paper without a date left out.

            topic: 5 papers tested, learned from 3

            measure                  score  95 % interval   baseline
            accuracy                 0.800  0.376 to 0.964     0.400
            macro-F1                 0.822  0.375 to 1.000     0.190
            balanced accuracy        0.833                     0.333
            Matthews correlation     0.735                     0.000
            log loss (0 is best)     7.209                     7.810
            Brier score (0 is best)  0.400                     0.756

            The baseline always answers the commonest topic.
            Measured on 5 papers: the interval is wide, a smaller difference may be chance.

            label    precision  recall     F1  papers  answers
            LLM应用      0.667   1.000  0.800       2        3
            RAG          1.000   0.500  0.667       2        1
            Agent        1.000   1.000  1.000       1        1

            true \\ answered  LLM应用  RAG  Agent
            LLM应用                2    0      0
            RAG                    1    1      0
            Agent                  0    0      1

            Calibration error 0.200 (0 is best; perfect probabilities would have about 0.000 by chance):

            probability  right  95 % interval   papers
                  1.000  0.800  0.133 to 0.990       1
                  1.000  0.800  0.133 to 0.990       1
                  1.000  0.800  0.133 to 0.990       1
                  1.000  0.800  0.133 to 0.990       1
                  1.000  0.800  0.133 to 0.990       1

            Labelled automatically, as far as training promised the error allowed:

            error allowed  papers labelled  error made  95 % interval  by hindsight
                    0.050            0.000           -                        0.000
                    0.100            0.000           -                        0.000
                    0.200            0.000           -                        1.000

            theme: 4 papers tested, learned from 3

            measure                  score  95 % interval   baseline
            micro-F1                 1.000  0.510 to 1.000     0.500
            macro-F1                 1.000  0.510 to 1.000     0.222
            all themes right         1.000                     0.500
            likeliest theme right    1.000                     0.500
            of likeliest 3, correct  0.333                     0.250

            The baseline always answers the commonest themes.
            Measured on 4 papers: the interval is wide, a smaller difference may be chance.

            label  precision  recall     F1  papers  answers
            医疗       1.000   1.000  1.000       2        2
            检索       1.000   1.000  1.000       1        1
            规划       1.000   1.000  1.000       1        1
            """);
  }

  @Test
  void tellsWhatPreferringRareTopicsCosts() {
    Label rare = new Label("Agent");
    var ranking = new Prediction(List.of(new Score(new Label("LLM应用"), 0.6), new Score(rare, 0.4)));
    Learner preferring =
        train -> document -> Map.of(Facet.TOPIC, new Answer(List.of(rare), ranking));

    var evaluation = Given.evaluation(TimeSplit.at(NEW_YEAR, DIGEST), preferring);

    assertThat(text(evaluation))
        .containsSubsequence(
            "accuracy                  0.200 ",
            "The baseline always answers the commonest topic.\n"
                + "If the likeliest topic were always given (--optimize accuracy):"
                + " accuracy 0.400, macro-F1 0.190.\n");
    assertThat(EvaluationJson.of(evaluation).toString())
        .contains("likeliestAccuracy")
        .contains("likeliestMacroF1");
  }

  @Test
  void tellsHowTheScoresSpreadOverTheFolds() {
    var evaluation = Given.evaluation(Folds.of(DIGEST, 3, 1), Given.rightUpTo(5, "RAG", "医疗"));

    assertThat(text(evaluation))
        .startsWith("Cross-validation with 3 folds (seed 1): each paper is tested once, ")
        .contains("\ntopic: 9 papers tested, learned from 6 at a time\n")
        .contains("\nFrom fold to fold accuracy goes from 0.667 to 1.000.\n")
        .contains("\nFrom fold to fold macro-F1 goes from 0.556 to 1.000.\n");
  }

  @Test
  void manyLabelsAreShownAsTheirCommonestConfusions() {
    var documents =
        IntStream.range(0, 41).mapToObj(i -> i == 0 ? "2024 T0: -" : "2025 T" + i + ": -");
    var split = TimeSplit.at(NEW_YEAR, Given.corpus(documents.toArray(String[]::new)));

    var evaluation = Given.evaluation(split, Given.rightUpTo(39, "T0", "none"));

    assertThat(text(evaluation))
        .contains("\n11 rarer labels not shown.\n")
        .contains(
            """

            true  answered  papers
            T39   T0             1
            T40   T0             1

            Calibration error""");
  }

  @Test
  void labelsTooRareToJudgeAreNamed() {
    var split = TimeSplit.at(NEW_YEAR, DIGEST);

    var evaluation = Given.evaluation(split, Given.rightUpTo(7, "RAG", "医疗"), 2);

    assertThat(text(evaluation))
        .contains(
            "\nNot judged, with fewer than 2 papers to learn from: RAG (2 papers), Agent (1 paper).\n");
  }

  @Test
  void papersWithoutAnAnswerAreSaid() {
    Learner silentAboutD5 =
        train ->
            document ->
                document.id().equals("d5")
                    ? Map.of()
                    : Given.rightUpTo(9, "RAG", "医疗").learn(train).answers(document);

    var evaluation = Given.evaluation(TimeSplit.at(NEW_YEAR, DIGEST), silentAboutD5);

    assertThat(text(evaluation))
        .contains("\ntopic: 4 papers tested, learned from 3\n")
        .contains("\nNot judged, for want of an answer: 1 paper.\n");
  }

  @Test
  void tablesCanBeMarkdown() {
    var evaluation =
        Given.evaluation(TimeSplit.at(NEW_YEAR, DIGEST), Given.rightUpTo(7, "LLM应用", "医疗"));

    assertThat(Given.written(new EvaluationReport(evaluation, Table.Style.MARKDOWN)::write))
        .contains(
            """

            | measure | score | 95 % interval | baseline |
            |---|---:|---|---:|
            | accuracy | 0.800 | 0.376 to 0.964 | 0.400 |
            """);
  }

  @Test
  void nothingJudgedIsSaid() {
    Corpus unlabelled = Given.corpus("2024 -: -", "2025 -: -");

    var evaluation =
        Given.evaluation(TimeSplit.at(NEW_YEAR, unlabelled), Given.rightUpTo(0, "a", "b"));

    assertThat(text(evaluation))
        .isEqualTo(
            """
            Learned from papers before 2025-01-01, tested on those from then on.
            Nothing could be judged: no label of a test paper has enough papers to learn from.
            """);
  }

  private static String text(Evaluation evaluation) {
    return Given.written(new EvaluationReport(evaluation, Table.Style.TEXT)::write);
  }
}
