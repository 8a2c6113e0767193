package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts that stand in the repository. */
class SeedChartsTest {
  private static final Path CHARTS = Path.of("charts");

  @TempDir private Path folder;

  /**
   * Where this fails after a change that is meant, {@code ./sheaf trends} and {@code ./sheaf
   * cluster --together} draw them anew.
   */
  @Test
  void theChartsOfTheSeedsAreTheSameByteForByteWhenDrawnAgain() throws IOException {
    Run.of("trends", "-q", "--model", Models.trained(), "--out", folder);
    Run.of("cluster", "-q", "--together", "--dry-run", "--out", folder);

    assertThat(names(folder)).hasSize(16).isEqualTo(names(CHARTS));
    for (String name : names(folder)) {
      assertThat(folder.resolve(name)).hasSameBinaryContentAs(CHARTS.resolve(name));
    }
  }

  /** Without those of the clusters inside topics, which are drawn by a plain cluster. */
  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".md") && !name.matches("clusters-.+-(map|terms).*"))
          .sorted()
          .toList();
    }
  }
}
