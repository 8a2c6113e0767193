package dev.sheaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.evaluate.Folds;
import dev.sheaf.evaluate.GivenSplit;
import dev.sheaf.evaluate.TimeSplit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreProtocolTest {
  @Test
  void fewPapersAreMeasuredByFiveFolds() {
    assertThat(ScoreProtocol.of(Given.papers(30), 1))
        .containsInstanceOf(Folds.class)
        .hasValueSatisfying(protocol -> assertThat(protocol.splits()).hasSize(5));
  }

  @Test
  void manyDatedPapersAreMeasuredByTheirNewestFifth() {
    assertThat(ScoreProtocol.of(Given.papers(2_500), 1))
        .hasValueSatisfying(
            protocol -> assertThat(((TimeSplit) protocol).split().test().size()).isEqualTo(500));
  }

  @Test
  void manyUndatedPapersAreMeasuredByOneFoldOfFive() {
    Corpus undated =
        Corpus.of(Given.papers(2_500).stream().map(ScoreProtocolTest::withoutDate).toList());

    assertThat(ScoreProtocol.of(undated, 1))
        .hasValueSatisfying(
            protocol -> assertThat(((GivenSplit) protocol).split().test().size()).isEqualTo(500));
  }

  @Test
  void aSinglePaperMeasuresNothing() {
    assertThat(ScoreProtocol.of(Given.papers(1), 1)).isEmpty();
  }

  private static Document withoutDate(Document paper) {
    return new Document(
        paper.id(),
        paper.source(),
        Optional.empty(),
        paper.titles(),
        paper.abstracts(),
        paper.labels());
  }
}
