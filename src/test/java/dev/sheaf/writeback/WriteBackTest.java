package dev.sheaf.writeback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WriteBackTest {
  private static final String ABSTRACT = "Abstract: We study agents.\n";
  private static final String LABELLED = ABSTRACT + "Topic: Agent\n";

  @TempDir private Path folder;

  private Path file(String name) {
    return Texts.file(folder, name, ABSTRACT);
  }

  /** The files that these paths name, each to get a label behind its abstract. */
  private static List<FilledDigest> filled(Path... paths) {
    return DigestFiles.read(List.of(paths), Optional.empty()).files().stream()
        .map(
            file ->
                new FilledDigest(file, List.of(new Insertion(ABSTRACT.length(), "Topic: Agent\n"))))
        .toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void filesAreReplacedAndNothingIsLeftBesideThem() throws IOException {
    Path first = file("a.txt");
    Path second = file("b/" + "智".repeat(80) + ".txt");

    WriteBack.inPlace(filled(first, second));

    assertThat(first).hasContent(LABELLED);
    assertThat(second).hasContent(LABELLED);
    assertThat(names()).hasSize(2);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such permissions")
  void permissionsStay() throws IOException {
    Path file = file("a.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx-w-r--"));

    WriteBack.inPlace(filled(file));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwx-w-r--");
  }

  @Test
  void whatALinkLeadsToIsReplaced() throws IOException {
    Path file = file("a.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));

    WriteBack.inPlace(filled(link));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(LABELLED);
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    Path file = file("a.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

    assertThat(DigestFiles.read(List.of(file, folder, link), Optional.empty()).files()).hasSize(1);
  }

  @Test
  void whereOneIsReadOnlyNoneIsWritten() {
    Path first = file("a.txt");
    Path second = file("b.txt");
    List<FilledDigest> filled = filled(first, second);
    assertThat(second.toFile().setReadOnly()).isTrue();

    assertThatThrownBy(() -> WriteBack.inPlace(filled))
        .isInstanceOf(BadInputException.class)
        .hasMessage(second + ": expected a file that may be written, found a read-only one");
    assertThat(first).hasContent(ABSTRACT);
  }

  @Test
  void aFileThatWasChangedMeanwhileIsNotOverwritten() throws IOException {
    Path file = file("a.txt");
    List<FilledDigest> filled = filled(file);
    Files.writeString(file, "Abstract: We changed our mind.\n");

    assertThatThrownBy(() -> WriteBack.inPlace(filled))
        .hasMessageContaining("a.txt: was changed while labels were found; nothing was written");
    assertThat(file).hasContent("Abstract: We changed our mind.\n");
  }

  @Test
  void copiesKeepTheirPathsInsideTheFolder() throws IOException {
    file("in/a.txt");
    file("in/b/a.txt");
    List<FilledDigest> filled = filled(folder.resolve("in"));

    WriteBack.copies(filled, folder.resolve("out"));
    WriteBack.copies(filled, folder.resolve("out"));

    assertThat(names()).containsExactly("in/a.txt", "in/b/a.txt", "out/a.txt", "out/b/a.txt");
    assertThat(folder.resolve("out/b/a.txt")).hasContent(LABELLED);
    assertThat(folder.resolve("in/b/a.txt")).hasContent(ABSTRACT);
  }

  @Test
  void noOtherFileIsOverwritten() throws IOException {
    Path file = file("in/a.txt");
    Path there = Files.writeString(folder.resolve("a.txt"), "mine");

    assertThatThrownBy(() -> WriteBack.copies(filled(file), folder))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("a.txt: is there already");
    assertThat(there).hasContent("mine");
  }

  @Test
  void twoFilesOfOneNameAreRefused() throws IOException {
    List<FilledDigest> filled = filled(file("1/a.txt"), file("2/a.txt"));

    assertThatThrownBy(() -> WriteBack.copies(filled, folder.resolve("out")))
        .isInstanceOf(BadInputException.class);
    assertThat(names()).containsExactly("1/a.txt", "2/a.txt");
  }

  @Test
  void formatsWithoutAPlaceForLabelsAreRefusedByName() {
    Path json = Texts.file(folder, "a.jsonl", "{\"title\":\"Agents\"}\n");

    assertThatThrownBy(() -> filled(json))
        .hasMessage(
            json
                + ": cannot write labels into format jsonl, expected one of digest, table, pairs,"
                + " abstracts, page");
  }

  @Test
  void inAFolderTheyAreLeftOut() {
    Texts.file(folder, "a.jsonl", "{\"title\":\"Agents\"}\n");
    file("b.txt");

    DigestFiles files = DigestFiles.read(List.of(folder), Optional.empty());

    assertThat(files.files()).hasSize(1);
    assertThat(files.leftOut()).hasSize(1);
  }

  @Test
  void compressedFilesAndOtherEncodingsAreRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(ABSTRACT.getBytes(UTF_8));
    }
    Path gzip = Texts.file(folder, "a.txt.gz", bytes.toByteArray());
    Path other = Texts.file(folder, "b.txt", new byte[] {'A', '\n', (byte) 0xe9, '\n'});

    assertThatThrownBy(() -> filled(gzip)).hasMessageContaining("cannot write labels into gzip");
    assertThatThrownBy(() -> filled(other)).hasMessageContaining("b.txt:2: expected UTF-8 text");
    assertThatThrownBy(() -> filled(Path.of("-"))).hasMessageContaining("found standard input");
  }
}
