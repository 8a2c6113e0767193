package dev.sheaf.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlabelledOptionTest {
  private static final String PAPER =
      "{\"id\":\"p%d\",\"abstract\":\"Agents %s plan with tools for task%d\",\"labels\":[\"%s\"]}\n";

  @TempDir private Path folder;

  @Test
  void trainSaysHowManyPapersAreNewAndTheManifestToo() throws IOException {
    Path papers = papers("Agent");

    Run run =
        Run.of(
            "train",
            "--model",
            folder.resolve("m"),
            "--unlabelled",
            papers,
            "--unlabelled",
            "seeds");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains(
            "sheaf: unlabelled: 90 papers, labels not looked at; 89 among the 89 given as"
                + " labelled, not counted twice\n");
    assertThat(folder.resolve("m/0001/manifest.json"))
        .content()
        .containsPattern(
            "\"unlabelled\" : \\{\\s+\"fingerprint\" : \"sha256:\\w+\",\\s+\"documents\" : 1,");
  }

  @Test
  void whatLabelsUnlabelledPapersBearMakesNoDifference() throws IOException {
    Run.of("train", "-q", "--model", folder.resolve("a"), "--unlabelled", papers("Agent"));
    Run.of("train", "-q", "--model", folder.resolve("b"), "--unlabelled", papers("RAG"));

    for (String file : new String[] {"manifest.json", "features.bin", "topic.bin"}) {
      assertThat(folder.resolve("a/0001").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("b/0001").resolve(file));
    }
  }

  @Test
  void evaluateSaysThatTextsOfTestedPapersAreKnown() {
    Run run = Run.of("evaluate", "--folds", 2, "--unlabelled", "seeds");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("61 of the 61 papers tested are among them: their texts are known, never their");
  }

  private Path papers(String label) throws IOException {
    return Files.writeString(folder.resolve("papers.jsonl"), PAPER.formatted(1, "that", 1, label));
  }
}
