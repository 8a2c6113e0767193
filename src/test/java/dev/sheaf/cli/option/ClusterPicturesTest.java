package dev.sheaf.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.cluster.ClusterView;
import dev.sheaf.chart.cluster.MappedPaper;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.ShownWriter;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterName;
import dev.sheaf.cluster.map.PaperMap;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ClusterPicturesTest {
  @TempDir private Path folder;

  @Command(name = "cluster")
  static final class Drawing implements Runnable {
    private final Optional<Label> within;

    private final Console console =
        new Console(
            new ShownWriter(new PrintWriter(new StringWriter())),
            new ShownWriter(new PrintWriter(new StringWriter())));

    @Mixin private ClusterPictures pictures;

    Drawing(Optional<Label> within) {
      this.within = within;
    }

    @Override
    public void run() {
      List<Path> from = List.of(Path.of("papers.jsonl"));
      Cluster cluster =
          new Cluster(
              within,
              new ClusterName(Optional.of("名"), Optional.of("name")),
              List.of("a"),
              Map.of(),
              1,
              0);
      Corpus corpus = Corpus.of(List.of());
      PaperMap map = PaperMap.of(new double[][] {{1}}, new int[] {0});
      pictures.prepare(from);
      var papers = MappedPaper.of(List.of("a"), map, List.of(cluster), Set.of());
      var scope = pictures.scope(within, corpus, Taxonomy.empty(), from);
      if (pictures.areWanted()) {
        pictures.write(
            new ClusterView(scope, List.of(cluster), List.of(), papers, Set.of()),
            ClusterPictures.Rest.ALL,
            corpus,
            from,
            console);
      }
    }
  }

  @Test
  void everyChartHasItsNumbersBesideIt() throws IOException {
    assertThat(drawn(Optional.empty(), "--pictures", "both"))
        .containsExactly(
            "clusters-map.csv",
            "clusters-map.png",
            "clusters-map.svg",
            "clusters-terms.csv",
            "clusters-terms.png",
            "clusters-terms.svg");
  }

  @Test
  void filesAreNamedByTheTopic() throws IOException {
    assertThat(drawn(Optional.of(new Label("LLM应用")), "--pictures", "svg"))
        .contains("clusters-LLM应用-map.svg");
  }

  @Test
  void noTwoTopicsHaveTheSameFiles() throws IOException {
    drawn(Optional.of(new Label("a/b")), "--pictures", "svg");

    assertThat(drawn(Optional.of(new Label("a:b")), "--pictures", "svg"))
        .hasSize(8)
        .allMatch(name -> name.startsWith("clusters-a-b-"));
  }

  @Test
  void thePictureSpeaksTheLanguageAskedFor() throws IOException {
    drawn(Optional.empty(), "--pictures", "svg", "--lang", "zh");

    assertThat(Files.readString(folder.resolve("clusters-map.svg")))
        .contains("Settings: cluster --lang zh\n", "1 篇论文聚为 1 类：名");
  }

  @Test
  void noneAreDrawnWhereNoneAreAskedFor() throws IOException {
    assertThat(drawn(Optional.empty(), "--pictures", "none")).isEmpty();
  }

  private List<String> drawn(Optional<Label> within, String... words) throws IOException {
    String[] all =
        Stream.concat(Stream.of(words), Stream.of("--out", folder.toString()))
            .toArray(String[]::new);
    assertThat(new CommandLine(new Drawing(within)).execute(all)).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
