package dev.sheaf.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.cli.Models;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.error.BadInputException;
import dev.sheaf.store.ModelStore;
import dev.sheaf.store.SavedModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrendsRunTest {
  @Test
  void labelsGivenAreCountedWithoutAModel() {
    TrendsRun run = TrendsRun.of(seeds(), settings(true), TrendsRunTest::noModel, RunListener.NONE);

    assertThat(run.trends().trends()).isNotEmpty();
    assertThat(run.countedBy()).isEmpty();
  }

  @Test
  void papersWithoutALabelAreCountedByTheModel() {
    SavedModel saved = ModelStore.in(Models.trained()).load();
    RecordedRemarks listener = new RecordedRemarks();

    TrendsRun run =
        TrendsRun.of(seeds(), settings(false), () -> TrendsRun.Model.of(saved), listener);

    assertThat(run.countedBy()).isPresent().isEqualTo(saved.manifest().learnedFrom());
    assertThat(listener.remarks())
        .singleElement()
        .asString()
        .contains("without a topic, counted by the model");
  }

  @Test
  void papersWithoutAnyLabelAreRefused() {
    Corpus bare = seeds().filter(document -> document.labels(Facet.TOPIC).isEmpty());

    assertThatThrownBy(
            () -> TrendsRun.of(bare, settings(true), TrendsRunTest::noModel, RunListener.NONE))
        .isInstanceOf(BadInputException.class)
        .hasMessage("expected papers with a topic, found none");
  }

  @Test
  void themesAreCountedWhereNoPaperHasATopic() {
    Corpus themes = papers(Facet.THEME);

    assertThat(TrendsRun.facet(Optional.empty(), themes)).isEqualTo(Facet.THEME);
    assertThat(TrendsRun.facet(Optional.of(Facet.TOPIC), themes)).isEqualTo(Facet.TOPIC);
    assertThat(TrendsRun.facet(Optional.empty(), seeds())).isEqualTo(Facet.TOPIC);
    assertThat(TrendsRun.facet(Optional.empty(), Corpus.of(List.of()))).isEqualTo(Facet.TOPIC);
  }

  /** The seeds with labels of this facet alone. */
  private static Corpus papers(Facet facet) {
    return Corpus.of(
        seeds().stream()
            .map(document -> document.withLabels(Map.of(facet, document.labels(facet))))
            .toList());
  }

  private static TrendsRun.Settings settings(boolean givenOnly) {
    return new TrendsRun.Settings(
        Facet.TOPIC, Optional.empty(), LocalDate.of(2026, 1, 1), givenOnly);
  }

  private static Corpus seeds() {
    return new PaperFiles(List.of(Path.of("seeds")), PaperFiles.Options.defaults())
        .read(RunListener.NONE)
        .corpus();
  }

  private static TrendsRun.Model noModel() {
    throw new AssertionError("no model is needed");
  }
}
