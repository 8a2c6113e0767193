package dev.sheaf.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.trend.Trends;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TrendChoiceTest {
  private static final PaperFiles SEEDS =
      new PaperFiles(List.of(Path.of("seeds")), PaperFiles.Options.defaults());
  private static final Taxonomy TAXONOMY = SEEDS.taxonomy();
  private static final Trends TOPICS = topics();

  private static Trends topics() {
    var settings =
        new TrendsRun.Settings(Facet.TOPIC, Optional.empty(), LocalDate.of(2026, 1, 1), true);
    return TrendsRun.of(
            SEEDS.read(RunListener.NONE).corpus(),
            settings,
            () -> {
              throw new AssertionError("no model is needed");
            },
            RunListener.NONE)
        .trends();
  }

  private static TrendChoice named(String... names) {
    return new TrendChoice(false, List.of(names), OptionalInt.empty());
  }

  private static List<String> labels(Trends trends) {
    return trends.trends().stream().map(trend -> trend.label().name()).toList();
  }

  @Test
  void withoutNamesAllAreShown() {
    assertThat(named().of(TOPICS, TAXONOMY)).isEqualTo(TOPICS);
  }

  @Test
  void labelsAreNamedInAnySpelling() {
    assertThat(labels(named("智能体").of(TOPICS, TAXONOMY))).containsExactly("Agent");
  }

  @Test
  void theFirstFewHaveTheMostPapers() {
    TrendChoice two = new TrendChoice(false, List.of(), OptionalInt.of(2));

    assertThat(labels(two.of(TOPICS, TAXONOMY))).isEqualTo(labels(TOPICS).subList(0, 2));
  }

  @Test
  void aLabelThatNoPaperHasIsRefused() {
    assertThatThrownBy(() -> named("Cooking").of(TOPICS, TAXONOMY))
        .hasMessageStartingWith("--labels: expected labels of these papers, found \"Cooking\"");
    assertThatThrownBy(() -> named(" ").of(TOPICS, TAXONOMY))
        .hasMessage("--labels: expected labels, found an empty one");
  }

  @Test
  void topicsAreNoSubtopics() {
    TrendChoice subtopics = new TrendChoice(true, List.of(), OptionalInt.empty());

    assertThatThrownBy(() -> subtopics.of(TOPICS, TAXONOMY))
        .hasMessageStartingWith("expected papers with a subtopic");
  }
}
