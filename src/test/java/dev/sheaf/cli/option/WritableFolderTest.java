package dev.sheaf.cli.option;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.sheaf.error.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritableFolderTest {
  @TempDir private Path folder;

  private static void require(Path place, String remedy) {
    WritableFolder.require(place, "--out", "pictures", remedy);
  }

  @Test
  void aFolderThatCannotBeWrittenNamesTheOptionThatHelps() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeFalse(!locked.toFile().setWritable(false) || Files.isWritable(locked), "a root user");

    assertThatThrownBy(() -> require(locked.resolve("new/charts"), "--pictures none draws none"))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "cannot write pictures into %s: --out takes another folder, --pictures none draws none",
            locked);
    assertThatThrownBy(() -> require(locked, ""))
        .hasMessage("cannot write pictures into %s: --out takes another folder", locked);
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> require(file.resolve("charts"), ""))
        .isInstanceOf(BadInputException.class)
        .hasMessage("--out: expected a folder for pictures, found the file %s", file);
  }
}
