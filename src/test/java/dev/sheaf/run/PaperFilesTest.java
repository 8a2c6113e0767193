package dev.sheaf.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.BadInputException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFilesTest {
  private static final Path SEEDS = Path.of("seeds");

  @TempDir private Path folder;

  @Test
  void theTaxonomyIsFoundInAFolderThatIsRead() {
    PaperFiles files = new PaperFiles(List.of(folder, SEEDS), PaperFiles.Options.defaults());

    assertThat(files.taxonomyFile()).contains(SEEDS.resolve("taxonomy.csv"));
    assertThat(files.taxonomy().entries()).isNotEmpty();
  }

  @Test
  void whereNoFolderHasATaxonomyTheFallbackDoes() {
    assertThat(files(Optional.empty(), Optional.empty()).taxonomyFile()).isEmpty();
    assertThat(files(Optional.empty(), Optional.of(SEEDS)).taxonomyFile())
        .contains(SEEDS.resolve("taxonomy.csv"));
  }

  @Test
  void aTaxonomyThatIsNamedMustBeThere() {
    Path missing = folder.resolve("labels.csv");

    assertThatThrownBy(() -> files(Optional.of(missing), Optional.of(SEEDS)).taxonomy())
        .isInstanceOf(BadInputException.class)
        .hasMessage(missing + ": expected a taxonomy, found no such file");
  }

  @Test
  void standardInputHasNoHashSinceItCannotBeReadTwice() {
    PaperFiles files = new PaperFiles(List.of(SEEDS), PaperFiles.Options.defaults());

    assertThat(files.contents(List.of())).isPresent();
    assertThat(files.at(List.of(Path.of("-"))).contents(List.of())).isEmpty();
  }

  private PaperFiles files(Optional<Path> taxonomy, Optional<Path> fallback) {
    return new PaperFiles(
        List.of(folder),
        new PaperFiles.Options(
            Optional.empty(),
            Optional.empty(),
            false,
            taxonomy,
            fallback,
            InputStream.nullInputStream()));
  }
}
