package dev.sheaf.report.trend;

import static dev.sheaf.trend.Given.all;
import static dev.sheaf.trend.Given.calendar;
import static dev.sheaf.trend.Given.documents;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Label;
import dev.sheaf.trend.DatedAnswers;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Trends;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrendSentenceTest {
  private static String sentence(List<DatedAnswers> papers) {
    Trends trends = Trends.of(papers, calendar(Granularity.MONTH, papers), Optional.empty());
    return new TrendSentence(trends.timeline(), trends.of(new Label("a")).orElseThrow()).text();
  }

  @Test
  void aSentenceSaysWhatChangedAndHowSure() {
    var papers =
        all(
            documents(30, "2024-01-15", "a"),
            documents(170, "2024-01-15", "b"),
            documents(50, "2024-02-15", "a"),
            documents(150, "2024-02-15", "b"),
            documents(80, "2024-03-15", "a"),
            documents(120, "2024-03-15", "b"),
            documents(110, "2024-04-15", "a"),
            documents(90, "2024-04-15", "b"));

    assertThat(sentence(papers))
        .startsWith("rising: from ")
        .contains("points (95 %: +")
        .contains(", since 2024-0");
  }

  @Test
  void aSentenceSaysWhyThereIsNothingToSay() {
    var papers = documents(30, "2024-01-15", "a");

    assertThat(sentence(papers))
        .isEqualTo("too few to tell: the papers lie too close together in time");
  }
}
