package dev.sheaf.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.adapt.AdaptedGroup;
import dev.sheaf.adapt.AdaptedGroup.Shift;
import dev.sheaf.cli.Models;
import dev.sheaf.corpus.Label;
import dev.sheaf.store.ModelStore;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdaptationSentenceTest {
  private static final Period MAY = Granularity.MONTH.of(LocalDate.of(2024, 5, 1));
  private static final Period JULY = Granularity.MONTH.of(LocalDate.of(2024, 7, 1));

  @Test
  void namesTheLargestChanges() {
    assertThat(
            sentence(
                List.of(MAY),
                shift("Agent", 0.1, 0.2),
                shift("RAG", 0.3, 0.28),
                shift("LLM应用", 0.6, 0.52)))
        .isEqualTo(
            "adapted to 1500 papers of 2024-05: Agent 20 % instead of 10 %, LLM应用 52 % instead of"
                + " 60 %, RAG 28 % instead of 30 %");
  }

  @Test
  void namesNoTopicThatIsAsFrequentAsExpected() {
    assertThat(sentence(List.of(MAY, JULY), shift("Agent", 0.5, 0.505), shift("RAG", 0.5, 0.495)))
        .isEqualTo(
            "adapted to 1500 papers of 2024-05 to 2024-07: topics are as frequent as expected");
  }

  @Test
  void papersMayHaveNoMonth() {
    assertThat(sentence(List.of(), shift("Agent", 0.5, 0.5)))
        .startsWith("adapted to 1500 papers without a month: ");
  }

  private static Shift shift(String label, double before, double after) {
    return new Shift(new Label(label), before, after);
  }

  private static String sentence(List<Period> months, Shift... shares) {
    var model = ModelStore.in(Models.trained()).load().model();
    return AdaptationSentence.of(new AdaptedGroup(months, 1500, model, List.of(shares)));
  }
}
