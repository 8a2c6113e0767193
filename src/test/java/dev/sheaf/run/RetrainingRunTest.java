package dev.sheaf.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.cli.GivenPapers;
import dev.sheaf.error.BadInputException;
import dev.sheaf.store.ModelStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrainingRunTest {
  @TempDir private Path folder;

  @Test
  void theFirstModelIsInUseAndKnowsItsPapersTheNextTime() throws IOException {
    Path papers = GivenPapers.english(folder.resolve("papers.jsonl"), GivenPapers::kind);

    RetrainingOutcome first = run(papers, false);
    RetrainingOutcome second = run(papers, false);

    assertThat(first)
        .isInstanceOfSatisfying(
            RetrainingOutcome.First.class,
            made -> assertThat(made.version()).isEqualTo(store().folder().resolve("0001")));
    assertThat(second).isEqualTo(new RetrainingOutcome.Unchanged("0001"));
  }

  @Test
  void aDryRunLeavesAnEmptyStoreEmpty() throws IOException {
    Path papers = GivenPapers.english(folder.resolve("papers.jsonl"), GivenPapers::kind);

    assertThat(run(papers, true)).isEqualTo(new RetrainingOutcome.NoModel());
    assertThat(store().isEmpty()).isTrue();
  }

  @Test
  void standardInputIsRefusedSinceItCannotBeReadAgain() {
    assertThatThrownBy(() -> run(Path.of("-"), false))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith("standard input: expected files or folders");
  }

  private RetrainingOutcome run(Path papers, boolean dryRun) {
    PaperFiles files = new PaperFiles(List.of(papers), PaperFiles.Options.defaults());
    RetrainingRun.Request request =
        new RetrainingRun.Request(files, List.of(), SettingsChange.none(), false, dryRun);
    return RetrainingRun.run(request, store(), RunListener.NONE);
  }

  private ModelStore store() {
    return ModelStore.in(folder.resolve("models"));
  }
}
