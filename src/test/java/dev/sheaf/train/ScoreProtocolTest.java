package dev.sheaf.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.evaluate.split.GivenSplit;
import dev.sheaf.evaluate.split.TimeSplit;
import dev.sheaf.model.Given;
import java.util.List;
import java.util.Map;
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
    assertThat(ScoreProtocol.of(different(2_500), 1))
        .hasValueSatisfying(
            protocol -> assertThat(((TimeSplit) protocol).split().test().size()).isEqualTo(500));
  }

  @Test
  void manyUndatedPapersAreMeasuredByOneFoldOfFive() {
    Corpus undated =
        Corpus.of(different(2_500).stream().map(ScoreProtocolTest::withoutDate).toList());

    assertThat(ScoreProtocol.of(undated, 1))
        .hasValueSatisfying(
            protocol -> assertThat(((GivenSplit) protocol).split().test().size()).isEqualTo(500));
  }

  @Test
  void aSinglePaperMeasuresNothing() {
    assertThat(ScoreProtocol.of(Given.papers(1), 1)).isEmpty();
  }

  @Test
  void papersThatNearlyRepeatOneAnotherMeasureNothing() {
    Corpus papers = Given.papers(2);
    Document again = with(papers.get(0).published(), "again", papers.get(0));

    assertThat(ScoreProtocol.of(Corpus.of(List.of(papers.get(0), again)), 1)).isEmpty();
  }

  /** Papers whose texts are too short to be nearly the same. */
  private static Corpus different(int count) {
    return Corpus.of(
        Given.papers(count).stream()
            .map(
                paper ->
                    new Document(
                        paper.id(),
                        paper.source(),
                        paper.published(),
                        Map.of(),
                        Map.of(Language.EN, "About " + paper.id()),
                        paper.labels()))
            .toList());
  }

  private static Document withoutDate(Document paper) {
    return with(Optional.empty(), paper.id(), paper);
  }

  private static Document with(Optional<PublicationDate> date, String id, Document paper) {
    return new Document(
        id, paper.source(), date, paper.titles(), paper.abstracts(), paper.labels());
  }
}
