package dev.sheaf.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.report.Given;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingReportTest {
  private static final Corpus DIGEST =
      Given.corpus(
          "2024-05 RAG: 检索",
          "2024-05 RAG: 检索",
          "2024-06 RAG: 检索",
          "2024-06 Agent: 规划",
          "2025-01 Agent: -",
          "2025-01 LLM应用: -");

  @Test
  void tellsWhatWasLearnedAndWhatHadTooFewPapers() {
    assertThat(text(Optional.empty()))
        .contains(
            "topics learned: RAG (3), Agent (2)\n",
            "topics left out, too few papers: LLM应用 (1)\n",
            "themes learned: 检索 (3)\n",
            "themes left out, too few papers: 规划 (1)\n")
        .endsWith("too few labelled papers to measure how good this is\n");
  }

  @Test
  void tellsTheScoresBesideThoseOfAlwaysTheCommonest() {
    Evaluation evaluation =
        Given.evaluation(Folds.of(DIGEST, 2, 1), Given.rightUpTo(5, "RAG", "检索"));

    assertThat(text(Optional.of(evaluation)))
        .containsPattern("topics measured on \\d unseen papers: accuracy 0\\.\\d{3} \\(95 % ")
        .contains("; always the commonest: 0.");
  }

  private static String text(Optional<Evaluation> evaluation) {
    Training training =
        Training.run(DIGEST, Taxonomy.empty(), Settings.defaults(), Training.Listener.NONE);
    return Given.written(new TrainingReport(training, evaluation, true)::write);
  }
}
