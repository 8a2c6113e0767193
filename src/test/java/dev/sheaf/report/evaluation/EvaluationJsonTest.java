package dev.sheaf.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.evaluate.split.TimeSplit;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvaluationJsonTest {
  private static final Corpus DIGEST =
      Given.corpus(
          "2024-05 RAG: -",
          "2024-06 RAG: 检索",
          "2025-01 RAG: 检索",
          "2025-02 LLM应用: 检索,规划",
          "- RAG: -");
  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

  @Test
  void oneObjectHoldsWhatAnAnalystScriptsAgainst() {
    var evaluation =
        Given.evaluation(TimeSplit.at(NEW_YEAR, DIGEST), Given.rightUpTo(3, "RAG", "检索"));

    assertThat(printed(evaluation))
        .isEqualTo(
            """
            {"protocol":"time","from":"2025-01-01","undated":1,"repeated":0,"topic":{"facet":"topic",\
            "train":2,"test":2,"accuracy":0.5,"accuracyLow":0.094531,"accuracyHigh":0.905469,\
            "macroF1":0.333333,"macroF1Low":0,"macroF1High":1,"balancedAccuracy":0.5,\
            "matthewsCorrelation":0,"logLoss":18.021827,"brier":1,"calibrationError":0.5,\
            "calibrationErrorByChance":0,"reliability":[{"probability":1,"right":0.5,\
            "rightLow":0.054621,"rightHigh":0.945379,"documents":1},{"probability":1,\
            "right":0.5,"rightLow":0.054621,"rightHigh":0.945379,"documents":1}],\
            "automatic":[{"maxError":0.05,"share":0,"error":null,"hindsight":0},\
            {"maxError":0.1,"share":0,"error":null,"hindsight":0},\
            {"maxError":0.2,"share":0,"error":null,"hindsight":0}],"baselineAccuracy":0.5,\
            "baselineMacroF1":0.333333,"splits":[{"name":"from 2025-01-01","train":2,"test":2,"accuracy":0.5,\
            "macroF1":0.333333}],"labels":[{"label":"LLM应用","precision":0,"recall":0,"f1":0,\
            "support":1,"predicted":0},{"label":"RAG","precision":0.5,"recall":1,\
            "f1":0.666667,"support":1,"predicted":2}],"confusions":[{"truth":"LLM应用",\
            "predicted":"RAG","documents":1},{"truth":"RAG","predicted":"RAG",\
            "documents":1}],"leastPapers":0,"rare":[],"unanswered":0},\
            "theme":{"facet":"theme","train":1,"test":2,"microF1":0.8,"microF1Low":0.223055,\
            "microF1High":1,"macroF1":0.5,"macroF1Low":0.094531,"macroF1High":1,\
            "subsetAccuracy":0.5,"precisionAt1":1,"precisionAt3":0.333333,\
            "baselineMicroF1":0.8,"baselineMacroF1":0.5,"baselinePrecisionAt1":1,"splits":[{"name":"from 2025-01-01","train":1,\
            "test":2,"microF1":0.8,"macroF1":0.5}],"labels":[{"label":"检索","precision":1,\
            "recall":1,"f1":1,"support":2,"predicted":2},{"label":"规划","precision":0,\
            "recall":0,"f1":0,"support":1,"predicted":0}],"leastPapers":0,"rare":[],"unanswered":0}}\
            """);
  }

  @Test
  void foldsSayHowManyAndWithWhichSeed() {
    var evaluation = Given.evaluation(Folds.of(DIGEST, 2, 7), Given.rightUpTo(3, "RAG", "检索"));

    assertThat(printed(evaluation)).startsWith("{\"protocol\":\"folds\",\"folds\":2,\"seed\":7,");
  }

  @Test
  void aFacetThatCouldNotBeJudgedIsMissing() {
    Corpus unlabelled = Given.corpus("2024 -: -", "2025 -: -");

    var evaluation =
        Given.evaluation(TimeSplit.at(NEW_YEAR, unlabelled), Given.rightUpTo(0, "a", "b"));

    assertThat(printed(evaluation))
        .isEqualTo("{\"protocol\":\"time\",\"from\":\"2025-01-01\",\"undated\":0,\"repeated\":0}");
  }

  private static String printed(Evaluation evaluation) {
    return JsonPrinter.line(EvaluationJson.of(evaluation));
  }
}
