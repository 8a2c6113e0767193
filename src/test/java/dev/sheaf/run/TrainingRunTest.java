package dev.sheaf.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.cli.GivenPapers;
import dev.sheaf.corpus.Facet;
import dev.sheaf.error.BadInputException;
import dev.sheaf.store.ModelStore;
import dev.sheaf.train.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {
  @TempDir private Path folder;

  @Test
  void aModelIsOnDiskOnlyAfterItWasSaved() throws IOException {
    ModelStore store = ModelStore.in(folder.resolve("models"));
    TrainingRun run = TrainingRun.run(request(labelled(), false), RunListener.NONE);

    assertThat(store.isEmpty()).isTrue();
    assertThat(run.save(store, RunListener.NONE)).isEqualTo(store.folder().resolve("0001"));
    assertThat(store.load().model().classifier(Facet.TOPIC)).isPresent();
  }

  @Test
  void aRunThatIsNotMeasuredLearnsTheSameModelWithoutScores() throws IOException {
    TrainingRun measured = TrainingRun.run(request(labelled(), true), RunListener.NONE);
    TrainingRun quick = TrainingRun.run(request(labelled(), false), RunListener.NONE);

    assertThat(measured.evaluation()).isPresent();
    assertThat(quick.evaluation()).isEmpty();
    assertThat(bytes(quick)).isEqualTo(bytes(measured));
  }

  @Test
  void theListenerIsToldHowManyPapersWereRead() throws IOException {
    RecordedRemarks listener = new RecordedRemarks();

    TrainingRun.run(request(labelled(), false), listener);

    assertThat(listener.remarks()).containsExactly("read 90 entries, 0 merged: 90 documents");
  }

  @Test
  void papersWithoutALabelAreRefused() throws IOException {
    Path papers = GivenPapers.english(folder.resolve("papers.jsonl"), GivenPapers::nothing);

    assertThatThrownBy(() -> TrainingRun.run(request(papers, false), RunListener.NONE))
        .isInstanceOf(BadInputException.class)
        .hasMessage(papers + ": expected labelled papers to learn from, found none with a label");
  }

  private static TrainingRun.Request request(Path papers, boolean isMeasured) {
    PaperFiles files = new PaperFiles(List.of(papers), PaperFiles.Options.defaults());
    return new TrainingRun.Request(files, List.of(), Settings.defaults(), isMeasured);
  }

  private byte[] bytes(TrainingRun run) throws IOException {
    Path models = Files.createTempDirectory(folder, "models");
    Path version = run.save(ModelStore.in(models), RunListener.NONE);
    return Files.readAllBytes(version.resolve("topic.bin"));
  }

  private Path labelled() throws IOException {
    return GivenPapers.english(folder.resolve("papers.jsonl"), GivenPapers::kind);
  }
}
