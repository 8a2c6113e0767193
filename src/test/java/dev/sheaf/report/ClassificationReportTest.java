package dev.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.model.Classification;
import dev.sheaf.model.Classification.Evidence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassificationReportTest {
  private static final Document PAPER = Given.corpus("2024-05 -: -").get(0);
  private static final Classification FOUND =
      new Classification(
          Optional.of(
              new Prediction(List.of(score("Agent", 0.7), score("RAG", 0.2), score("LLM应用", 0.1)))),
          List.of(score("规划", 0.5)),
          List.of(new Evidence("agent", 1.25), new Evidence("tool", 0.5)),
          true);
  private static final ClassificationReport REPORT = new ClassificationReport(2);

  @Test
  void aLineHasACellForEachColumn() {
    assertThat(REPORT.line(PAPER, FOUND))
        .isEqualTo("Agent\t0.700\tRAG 0.200\t规划 0.500\tagent, tool\td0\tgiven:1\t-");
    assertThat(REPORT.header().split("\t")).hasSize(8);
  }

  @Test
  void theJsonSaysTheSameInFull() {
    assertThat(REPORT.json(PAPER, FOUND))
        .isEqualTo(
            "{\"id\":\"d0\",\"source\":\"given:1\",\"date\":\"2024-05\",\"topic\":"
                + "{\"label\":\"Agent\",\"probability\":0.7,\"ranking\":["
                + "{\"label\":\"Agent\",\"probability\":0.7},{\"label\":\"RAG\",\"probability\":0.2}]},"
                + "\"themes\":[{\"label\":\"规划\",\"probability\":0.5}],"
                + "\"evidence\":[{\"term\":\"agent\",\"weight\":1.25},{\"term\":\"tool\",\"weight\":0.5}]}");
  }

  @Test
  void withoutAKnownTermTheEvidenceSaysSo() {
    var priors = new Classification(FOUND.topic(), List.of(), List.of(), false);

    assertThat(REPORT.line(PAPER, priors)).contains("\t-\t(no known term)\td0");
    assertThat(REPORT.json(PAPER, priors)).endsWith("\"themes\":[],\"evidence\":[]}");
  }

  @Test
  void aModelWithoutTopicsGivesNone() {
    var none = new Classification(Optional.empty(), List.of(), List.of(), true);

    assertThat(REPORT.line(PAPER, none)).startsWith("-\t-\t-\t-\t-\t");
    assertThat(REPORT.json(PAPER, none)).contains("\"topic\":null");
  }

  private static Score score(String label, double probability) {
    return new Score(new Label(label), probability);
  }
}
