package dev.sheaf.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.cli.GivenPapers;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.subtopic.SubtopicLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusteringRunTest {
  @TempDir private Path folder;

  @Test
  void papersTogetherAreOneGroupInAsManyClustersAsAreAskedFor() throws IOException {
    ClusteringRun run = run(settings(Optional.empty(), true, 3));

    assertThat(run.groups()).extracting(PaperGroup::within).containsExactly(Optional.empty());
    assertThat(run.found().groupings().get(0).clusters()).hasSize(3);
    assertThat(run.map(0)).hasValueSatisfying(map -> assertThat(map.size()).isEqualTo(90));
  }

  @Test
  void papersAreGroupedByTheirTopicsInTheOrderOfLabels() throws IOException {
    ClusteringRun run = run(settings(Optional.empty(), false, 1));

    assertThat(run.groups())
        .extracting(group -> group.within().map(Label::name).orElse("none"))
        .containsExactly("kind 0", "kind 1", "kind 2");
    assertThat(run.map(0)).isEmpty();
  }

  @Test
  void theLedgerChangesWhereASubtopicIsNew() throws IOException {
    ClusteringRun run = run(settings(Optional.empty(), true, 3));

    assertThat(run.before().subtopics()).isEmpty();
    assertThat(run.after().subtopics()).isNotEmpty();
    assertThat(run.changesLedger()).isTrue();
  }

  @Test
  void moreClustersThanPapersAreRefused() {
    assertThatThrownBy(() -> run(settings(Optional.of("kind 0"), false, 31)))
        .isInstanceOf(BadInputException.class)
        .hasMessage("--k: expected at most 30, the number of papers of kind 0; found 31");
  }

  @Test
  void oneLabelAndAllTogetherExcludeEachOther() {
    assertThatThrownBy(() -> settings(Optional.of("kind 0"), true, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private ClusteringRun run(ClusteringRun.Settings settings) throws IOException {
    Path papers = GivenPapers.english(folder.resolve("papers.jsonl"), GivenPapers::kind);
    Corpus corpus =
        new PaperFiles(List.of(papers), PaperFiles.Options.defaults())
            .read(RunListener.NONE)
            .corpus();
    return ClusteringRun.of(
        corpus,
        Taxonomy.empty(),
        settings,
        ClusteringRunTest::noModel,
        SubtopicLedger::empty,
        RunListener.NONE);
  }

  private static ClusteringRun.Settings settings(
      Optional<String> within, boolean together, int clusters) {
    return new ClusteringRun.Settings(
        within, together, OptionalInt.of(clusters), ClusterMethod.KMEANS, 1);
  }

  private static Optional<ClusteringRun.Model> noModel() {
    throw new AssertionError("no model is needed");
  }
}
