package dev.sheaf.report.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.model.Classification;
import dev.sheaf.model.Classification.Evidence;
import dev.sheaf.model.KnownText;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.report.Given;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ClassificationReportTest {
  private static final KnownText ENOUGH = new KnownText(80, 0.6, 1);
  private static final Document PAPER = Given.corpus("2024-05 -: -").get(0);
  private static final Prediction RANKING =
      new Prediction(List.of(score("Agent", 0.7), score("RAG", 0.2), score("LLM应用", 0.1)));
  private static final Classification FOUND =
      found(new TopicAnswer(score("Agent", 0.7), RANKING, 0.1));
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
            "{\"id\":\"d0\",\"source\":\"given:1\",\"date\":\"2024-05\",\"title\":{},\"topic\":"
                + "{\"label\":\"Agent\",\"probability\":0.7,\"ranking\":["
                + "{\"label\":\"Agent\",\"probability\":0.7},{\"label\":\"RAG\",\"probability\":0.2}]},"
                + "\"themes\":[{\"label\":\"规划\",\"probability\":0.5}],"
                + "\"evidence\":[{\"term\":\"agent\",\"weight\":1.25},{\"term\":\"tool\",\"weight\":0.5}],"
                + "\"known\":{\"terms\":80,\"share\":0.6,\"weight\":1}}");
  }

  @Test
  void withoutAKnownTermTheEvidenceSaysSo() {
    var nothing = new KnownText(0, 0, 0);
    var priors = new Classification(FOUND.topic(), List.of(), List.of(), nothing);

    assertThat(REPORT.line(PAPER, priors)).startsWith("Agent (guess)\t0.700\t");
    assertThat(REPORT.line(PAPER, priors)).contains("\t-\t(no known term)\td0");
    assertThat(REPORT.json(PAPER, priors))
        .endsWith("\"evidence\":[],\"known\":{\"terms\":0,\"share\":0,\"weight\":0}}");
  }

  @Test
  void withHardlyAnyKnownTermTheEvidenceSaysSoBeforeTheTerms() {
    var hardly = new KnownText(2, 0.05, 0.2);
    var foreign = new Classification(FOUND.topic(), List.of(), FOUND.evidence(), hardly);

    assertThat(REPORT.line(PAPER, foreign)).startsWith("Agent (guess)\t0.700\t");
    assertThat(REPORT.line(PAPER, foreign)).contains("\t(hardly any known term) agent, tool\td0");
  }

  @Test
  void aTopicThatMayBeWrongTooOftenIsUnsureAndTheLikeliestStandsNextToIt() {
    var strict = new ClassificationReport(2, OptionalDouble.of(0.09));

    assertThat(strict.line(PAPER, FOUND)).startsWith("unsure\t0.700\tAgent 0.700, RAG 0.200\t");
    assertThat(strict.json(PAPER, FOUND))
        .contains("\"label\":\"Agent\",\"probability\":0.7,\"unsure\":true,\"ranking\":[");
  }

  @Test
  void aTopicThatKeepsTheRateIsGiven() {
    var lenient = new ClassificationReport(2, OptionalDouble.of(0.1));

    assertThat(lenient.line(PAPER, FOUND)).isEqualTo(REPORT.line(PAPER, FOUND));
    assertThat(lenient.json(PAPER, FOUND)).contains("\"unsure\":false");
  }

  @Test
  void theTopicChosenStandsFirstAndTheRankingGoesByProbability() {
    var rare = found(new TopicAnswer(score("RAG", 0.2), RANKING, 1));

    assertThat(REPORT.line(PAPER, rare)).startsWith("RAG (guess)\t0.200\tAgent 0.700\t");
    assertThat(REPORT.json(PAPER, rare))
        .contains(
            "\"topic\":{\"label\":\"RAG\",\"probability\":0.2,\"ranking\":[{\"label\":\"Agent\"");
  }

  @Test
  void aModelWithoutTopicsGivesNone() {
    var none = new Classification(Optional.empty(), List.of(), List.of(), ENOUGH);

    assertThat(REPORT.line(PAPER, none)).startsWith("-\t-\t-\t-\t-\t");
    assertThat(REPORT.json(PAPER, none)).contains("\"topic\":null");
  }

  private static Classification found(TopicAnswer topic) {
    return new Classification(
        Optional.of(topic),
        List.of(score("规划", 0.5)),
        List.of(new Evidence("agent", 1.25), new Evidence("tool", 0.5)),
        ENOUGH);
  }

  private static Score score(String label, double probability) {
    return new Score(new Label(label), probability);
  }
}
