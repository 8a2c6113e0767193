package dev.sheaf.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.JavaProcess;
import dev.sheaf.cli.Main;
import dev.sheaf.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureOptionsTest {
  private static final String PAPER =
      "{\"id\":\"p%d\",\"abstract\":\"%s number%d\",\"labels\":[\"%s\",\"%s\"]}\n";

  @TempDir private Path folder;

  @Test
  void bothPicturesAreWrittenWithTheirNumbers() {
    Path curve = folder.resolve("curve.svg");
    Path reliability = folder.resolve("reliability.png");

    Run run = Run.of("evaluate", "--folds", 2, "--curve", curve, "--reliability", reliability);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\nLearning curve of the topic");
    assertThat(curve).content().contains("Too few papers to be sure", "evaluate --folds 2");
    assertThat(reliability).isNotEmptyFile();
    assertThat(folder.resolve("curve.csv")).content().startsWith("papers,draws,accuracy,");
    assertThat(folder.resolve("reliability.csv")).content().contains("\nbin,", "\nbar,");
  }

  @Test
  void aPictureThatCannotBeWrittenIsToldBeforeAnythingIsLearned() throws IOException {
    Files.writeString(folder.resolve("mine.csv"), "my,own,table\n");

    assertThat(refused("--curve", folder.resolve("a.jpg")))
        .contains("expected a picture's name, ending in .png or .svg, found ");
    assertThat(refused("--reliability", folder.resolve("no/a.png")))
        .contains("a.png: expected a folder to write into, found none");
    assertThat(refused("--curve", folder.resolve("mine.png"))).contains("mine.csv would be over");
    assertThat(
            refused("--curve", folder.resolve("a.png"), "--reliability", folder.resolve("a.svg")))
        .contains("expected another name than that of --curve, found ");
    assertThat(folder.toFile().list()).containsExactly("mine.csv");
  }

  @Test
  void themesAloneHaveACurveButNoReliability() throws IOException {
    StringBuilder papers = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String text = i % 2 == 0 ? "ships sail harbours" : "farmers harvest wheat";
      papers.append(PAPER.formatted(i, text, i, i % 2 == 0 ? "ship" : "grain", "trade"));
    }
    Path themes = Files.writeString(folder.resolve("themes.jsonl"), papers);
    Path curve = folder.resolve("curve.png");

    Run drawn = Run.of("evaluate", "-q", themes, "--folds", 2, "--curve", curve);

    assertThat(drawn.code()).isZero();
    assertThat(folder.resolve("curve.csv")).content().startsWith("papers,draws,micro_f1,");
    assertThat(Run.of("evaluate", "-q", themes, "--reliability", curve).err())
        .startsWith("sheaf: ");
  }

  @Test
  void nothingThatDrawsIsLoadedUnlessAPictureIsAskedFor() throws Exception {
    Process process =
        JavaProcess.of(List.of("-verbose:class"), Main.class, "evaluate", "--folds", "2")
            .redirectErrorStream(true)
            .start();
    List<String> loaded =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();

    assertThat(process.waitFor()).isZero();
    assertThat(loaded)
        .anyMatch(line -> line.contains(" dev.sheaf.cli.option.PictureOptions "))
        .noneMatch(line -> line.contains(" java.awt.") || line.contains(" org.jfree."));
  }

  private static String refused(Object... words) {
    Object[] all = new Object[words.length + 2];
    all[0] = "evaluate";
    all[1] = "-q";
    System.arraycopy(words, 0, all, 2, words.length);
    Run run = Run.of(all);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    return run.err();
  }
}
