package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.JavaProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a start that labels one abstract does without, held by the classes that Java loads. */
class ColdStartTest {
  @TempDir private static Path folder;
  private static List<String> loaded;

  @BeforeAll
  static void classify() throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    Process start =
        JavaProcess.of(
                List.of("-Xlog:class+load:file=" + log + "::filecount=0"),
                Main.class,
                "classify",
                "examples/new-abstract.txt",
                "--model",
                Models.trained().toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(start.waitFor()).as(printed).isZero();
    loaded =
        Files.readAllLines(log).stream()
            .filter(line -> line.contains(" source: "))
            .map(line -> line.replaceFirst(" source: .*", "").replaceFirst(".* ", ""))
            .toList();
  }

  @Test
  void theClassesOfTheAnswerAreLoaded() {
    assertThat(loaded).contains("dev.sheaf.model.TopicModel", "java.lang.String");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.tribuo.",
        "com.oracle.labs.",
        "de.bwaldvogel.",
        "smile.",
        "org.ejml.",
        "dev.sheaf.cluster.",
        "com.hankcs.",
        "org.jfree.",
        "java.awt.",
        "javax.swing.",
        "java.util.logging.",
        "org.apache.commons.",
        "com.fasterxml.jackson.",
        "org.mozilla.",
        "me.tongfei.",
        "org.snakeyaml.",
        "dev.sheaf.read.record.",
        "dev.sheaf.read.reference.",
        "dev.sheaf.read.feed.",
        "dev.sheaf.read.paper.",
        "dev.sheaf.read.yaml.",
        "picocli."
      })
  void noClassIsLoadedOf(String library) {
    assertThat(loaded.stream().filter(name -> name.startsWith(library))).isEmpty();
  }
}
