package dev.sheaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputContentsTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "one");
    Files.writeString(folder.resolve("b.txt"), "two");
  }

  @Test
  void touchingAndRenamingChangeNothing() throws IOException {
    String before = hash();

    Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.fromMillis(0));
    Files.move(folder.resolve("a.txt"), folder.resolve("z.txt"));

    assertThat(hash()).isEqualTo(before);
  }

  @Test
  void oneByteChangesIt() throws IOException {
    String before = hash();

    Files.writeString(folder.resolve("b.txt"), "twO");

    assertThat(hash()).isNotEqualTo(before);
  }

  @Test
  void theRoleOfAFileMatters() {
    assertThat(hash())
        .isNotEqualTo(InputContents.none().with("unlabelled", List.of(folder)).get().hash());
  }

  @Test
  void standardInputHasNone() {
    assertThat(InputContents.none().with("papers", List.of(Path.of("-")))).isEmpty();
  }

  private String hash() {
    return InputContents.none().with("papers", List.of(folder)).get().hash();
  }
}
