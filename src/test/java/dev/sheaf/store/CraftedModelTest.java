package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.bench.HostileFault;
import dev.sheaf.bench.ModelFuzz;
import dev.sheaf.cli.Models;
import dev.sheaf.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmark hostile does the same with as many models as asked. */
class CraftedModelTest {
  private static final int MODELS = Integer.getInteger("crafted.models", 60);

  @TempDir private Path folder;

  @Test
  void aCraftedModelIsUsedOrRefusedInOneLine() throws IOException {
    ModelFuzz fuzz = new ModelFuzz(folder, Long.getLong("sheaf.seed", 1));

    List<HostileFault> faults = new ArrayList<>();
    for (int i = 0; i < MODELS; i++) {
      faults.addAll(fuzz.next());
    }

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"labels", "models diff 1 1"})
  void aManifestWithALabelWithoutANameIsRefused(String line) throws IOException {
    Path version = Models.trained().resolve("0001");
    CraftedModel.replace(
        version, folder.resolve("0001"), "manifest.json", "\"Agent\" : ", "\" \" : ");
    Files.writeString(folder.resolve("current"), "0001\n");

    Run run =
        Run.of(Stream.concat(Stream.of(line.split(" ")), Stream.of("--model", folder)).toArray());

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err())
        .contains("manifest.json")
        .contains("a label needs a name")
        .hasLineCount(1);
  }
}
