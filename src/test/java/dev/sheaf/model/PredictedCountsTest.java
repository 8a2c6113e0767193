package dev.sheaf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.trend.Calendar;
import dev.sheaf.trend.DatedAnswers;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Trends;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PredictedCountsTest {
  private static final TopicModel MODEL = Given.model(Given.papers(150));
  private static final PredictedCounts COUNTS =
      PredictedCounts.of(MODEL, Facet.TOPIC).orElseThrow();

  /** Forty papers in the first month, twenty in the third, without labels. */
  private static Corpus unlabelled() {
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = i % 4 == 0 ? "passages are retrieved" : "agents call tools and plan";
      papers.add(Given.paper("new" + i, text + " other" + i, Map.of(), i < 40 ? 1 : 65));
    }
    return Corpus.of(papers);
  }

  private static Trends counted(Corpus papers) {
    PredictedCounts.Answers said = COUNTS.answers(papers);
    List<DatedAnswers> answers =
        papers.stream().map(paper -> DatedAnswers.of(paper, Facet.TOPIC)).toList();
    LocalDate later = LocalDate.of(2024, 4, 1);
    Calendar calendar = Calendar.of(answers, Optional.of(Granularity.MONTH), later);
    return Trends.of(
        answers,
        calendar,
        Optional.of(
            by ->
                said.of(paper -> by.periodOf(DatedAnswers.of(paper, Facet.TOPIC)), by.timeline())));
  }

  private static double count(Trends trends, int period, String label) {
    return trends.of(new Label(label)).orElseThrow().points().get(period).predicted();
  }

  @Test
  void topicsOfAPeriodAddUpToItsPapers() {
    Trends trends = counted(unlabelled());

    for (int period = 0; period < 3; period++) {
      int at = period;
      assertThat(trends.trends().stream().mapToDouble(t -> t.points().get(at).predicted()).sum())
          .isCloseTo(List.of(40, 0, 20).get(period), within(1e-6));
    }
  }

  @Test
  void whatThePapersSpeakOfIsExpectedMost() {
    Trends counts = counted(unlabelled());

    assertThat(count(counts, 0, "Agent")).isGreaterThan(count(counts, 0, "RAG"));
    assertThat(count(counts, 0, "RAG")).isGreaterThan(count(counts, 0, "LLM理论"));
  }

  @Test
  void theOrderOfPapersDoesNotMatter() {
    List<Document> shuffled = new ArrayList<>(unlabelled().documents());
    Collections.shuffle(shuffled, new Random(2));

    assertThat(counted(Corpus.of(shuffled))).isEqualTo(counted(unlabelled()));
  }

  @Test
  void aModelWithoutThemesExpectsNone() {
    assertThat(PredictedCounts.of(MODEL, Facet.THEME)).isEmpty();
  }
}
