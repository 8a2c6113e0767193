package dev.sheaf.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Document;
import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Texts;
import dev.sheaf.read.format.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSourceTest {
  private static final String ROW = "{\"title\": \"How agents plan\", \"labels\": [\"Agent\"]}\n";
  private static final DocumentSource.Options OPTIONS = DocumentSource.Options.with(Texts.TAXONOMY);

  @TempDir Path folder;

  @Test
  void aFolderIsReadWithoutWhatIsHiddenOrNoDocument() {
    Texts.file(folder, "b/x.jsonl", ROW);
    Texts.file(folder, "a.jsonl", ROW);
    Texts.file(folder, ".git/x.jsonl", ROW);
    Texts.file(folder, ".x.jsonl", ROW);
    Texts.file(folder, "taxonomy.csv", "label,name\n");
    Texts.file(folder, "x.png", new byte[] {0, 1});
    Texts.file(folder, "README.md", "Notes on how these were collected.\n");

    assertThat(documents(folder))
        .extracting(document -> document.source().name())
        .containsExactly(
            folder.resolve("a.jsonl").toString(), folder.resolve("b/x.jsonl").toString());
  }

  @Test
  void aCircleOfLinksIsNotFollowedForEver() throws IOException {
    Texts.file(folder, "a/x.jsonl", ROW);
    Files.createSymbolicLink(folder.resolve("a/again"), folder);

    assertThat(documents(folder)).hasSize(1);
  }

  @Test
  void aFileThatTwoLinksLeadToIsReadOnceByItsOwnName() throws IOException {
    Path file = Texts.file(folder, "b/x.jsonl", ROW);
    Files.createSymbolicLink(folder.resolve("a.jsonl"), file);
    Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));

    assertThat(documents(folder))
        .singleElement()
        .extracting(document -> document.source().name())
        .isEqualTo(file.toString());
  }

  @Test
  void aLinkToAFolderAboveIsNotFollowed() throws IOException {
    Texts.file(folder, "beside/x.jsonl", ROW);
    Texts.file(folder, "mine/x.jsonl", ROW);
    Files.createSymbolicLink(folder.resolve("mine/up"), folder);

    assertThat(documents(folder.resolve("mine"))).hasSize(1);
  }

  @Test
  void theLibrariesOfOthersAreNotRead() {
    Texts.file(folder, "x.jsonl", ROW);
    Texts.file(folder, "node_modules/y/x.jsonl", ROW);

    assertThat(documents(folder)).hasSize(1);
  }

  @Test
  void aFolderIsReadWithoutTheFilesThatCannotBe() throws IOException {
    Texts.file(folder, "x.jsonl", ROW + ROW);
    Texts.file(folder, "nul.txt", "We\nstudy\0");
    Texts.file(folder, "x.csv", "a,b\n1,2\n");
    Texts.file(folder, "empty.md", " \n");
    Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("nowhere.md"));

    assertThat(Texts.read(folder).entries()).isEqualTo(2);
    assertThat(Texts.read(folder).notRead().files())
        .extracting(file -> file.asError().getMessage().replace(folder + "/", ""))
        .containsExactlyInAnyOrder(
            "link.md: expected a file, found a link to nowhere",
            "empty.md: expected documents, found nothing but white space",
            "nul.txt:2: expected text, found a NUL character, as binary files have",
            "x.csv:1: expected a column named title, abstract or text, found the header \"a,b\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"We\nstudy\0", " \n"})
  void aFileThatCannotBeReadEndsAStrictRun(String content) {
    Texts.file(folder, "x.jsonl", ROW);
    Texts.file(folder, "y.txt", content);

    assertThatThrownBy(() -> read(DocumentSource.of(List.of(folder), OPTIONS.strictly())))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("y.txt");
  }

  @Test
  void whatWasReadOfAFileBeforeItsFaultStands() {
    Texts.file(folder, "x.jsonl", ROW + ROW + "\0");

    assertThat(Texts.read(folder).entries()).isEqualTo(2);
    assertThat(Texts.read(folder).notRead().files()).hasSize(1);
  }

  @Test
  void filesOfOtherKindsAreCountedByKind() {
    Texts.file(folder, "x.jsonl", ROW);
    Texts.file(folder, "a.png", "");
    Texts.file(folder, "sub/b.PNG", "");
    Texts.file(folder, "c.tar.gz", "");
    Texts.file(folder, "LICENSE", "");
    Texts.file(folder, ".gitignore", "");

    assertThat(Texts.read(folder).notRead().inWords())
        .isEqualTo("4 files left out: 2 .png, 1 .tar.gz, 1 without an ending");
  }

  @Test
  void aFolderWithOtherKindsAloneSaysWhatItHolds() {
    Path pictures = Texts.file(folder, "pictures/a.png", "").getParent();

    refused("maybe with .gz), found only 1 .png", pictures);
  }

  @ParameterizedTest
  @CsvSource({
    "x.zip, 504b0304, a zip archive; unpack it first",
    "x.xlsx, 504b0304, a document of an office program; save it as CSV or as text first",
    "x.tar.gz, 1f8b0800, a tar archive; unpack it first: tar xf",
    "x.md.xz, fd377a58, xz data; decompress them first: xz -d"
  })
  void whoNamesAnArchiveIsToldWhatToDo(String name, String head, String found) {
    Path file = Texts.file(folder, name, HexFormat.of().parseHex(head));

    refused(name + ": expected text, found " + found, file);
  }

  @Test
  void proseThatTheUserNamesIsAText() {
    Path file = Texts.file(folder, "abstract.md", "We study how agents plan.\n");

    assertThat(documents(file)).hasSize(1);
  }

  @Test
  void gzipIsKnownByItsContent() throws IOException {
    Path file = Texts.file(folder, "papers.jsonl", gzip(ROW + ROW));

    assertThat(documents(file)).hasSize(2);
  }

  @Test
  void aHyphenIsStandardInput() {
    var options = OPTIONS.withStandardInput(new ByteArrayInputStream(ROW.getBytes(UTF_8)));

    Document document =
        DocumentSource.of(List.of(Path.of("-")), options).documents(broken -> {}).findFirst().get();

    assertThat(document.source()).hasToString("standard input:1");
  }

  @Test
  void theFormatCanBeGiven() {
    Path file = Texts.file(folder, "x.jsonl", ROW);

    var documents = DocumentSource.of(List.of(file), OPTIONS.inFormat(Format.TEXT));

    assertThat(documents.documents(broken -> {}).findFirst().get().abstracts().toString())
        .contains("{");
  }

  @Test
  void aByteOrderMarkIsLeftOut() {
    assertThat(documents(Texts.file(folder, "x.jsonl", "\uFEFF" + ROW))).hasSize(1);
  }

  @Test
  void whatIsWrongWithAFileIsSaidInOneLineWithThePlace() throws IOException {
    byte[] cut = Arrays.copyOf(gzip(ROW.repeat(100)), 60);
    refused("none.txt: expected a file or folder, found none", folder.resolve("none.txt"));
    refused("empty: expected documents (", Files.createDirectory(folder.resolve("empty")));
    refused("x.txt: expected documents, found nothing but", Texts.file(folder, "x.txt", " \n"));
    refused("cut.gz: expected a whole gzip file", Texts.file(folder, "cut.gz", cut));
    refused(
        "bad.gz: expected gzip data", Texts.file(folder, "bad.gz", new byte[] {31, -117, 9, 9}));
    refused("nul.txt:2: expected text, found a NUL", Texts.file(folder, "nul.txt", "We\nstudy\0"));
    refused("x.csv:1: expected a column named", Texts.file(folder, "x.csv", "a,b\n1,2\n"));
    refused("x.md: expected documents, found none", Texts.file(folder, "x.md", "- [a](b.md)\n"));
  }

  @Test
  void bytesThatAreNotUtf8AreReportedWithTheirLine() {
    byte[] cut = "我们研究\nhow agents plan\n我们\n".getBytes(UTF_8);
    cut[cut.length - 2] = 'x';

    refused("cut.txt:3: expected UTF-8 text", Texts.file(folder, "cut.txt", cut));
  }

  @Test
  void bytesThatAreNotUtf8FarBehindTheStartAreReportedWithTheirLine() {
    byte[] text = (ROW.repeat(5000) + "\u00e9").getBytes(UTF_8);

    refused(
        ":5001: expected UTF-8",
        Texts.file(folder, "x.jsonl", Arrays.copyOf(text, text.length - 1)));
  }

  @Test
  void aBrokenEntryIsSetAsideAndEndsAStrictRun() {
    Path file = Texts.file(folder, "x.jsonl", ROW + ROW + "{\n" + ROW);
    List<SetAside> setAside = new ArrayList<>();

    long documents = DocumentSource.of(List.of(file), OPTIONS).documents(setAside::add).count();

    assertThat(documents).isEqualTo(3);
    assertThat(setAside).extracting(broken -> broken.where().line()).containsExactly(3);
    assertThatThrownBy(() -> read(DocumentSource.of(List.of(file), OPTIONS.strictly())))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("x.jsonl:3: expected JSON");
  }

  @Test
  void progressEndsAtTheTotalNumberOfBytes() {
    Path file = Texts.file(folder, "x.jsonl", ROW.repeat(5000));
    List<Long> read = new ArrayList<>();

    read(DocumentSource.of(List.of(file), OPTIONS).reporting((bytes, total) -> read.add(bytes)));

    assertThat(read).isSorted().last().isEqualTo(ROW.length() * 5000L);
  }

  @Test
  void documentsAreReadAsTheyAreAskedFor() {
    Path file = Texts.file(folder, "x.jsonl", ROW.repeat(20_000) + "\0");

    try (Stream<Document> documents =
        DocumentSource.of(List.of(file), OPTIONS).documents(broken -> {})) {
      assertThat(documents.limit(3)).hasSize(3);
    }
  }

  private static List<Document> documents(Path path) {
    return read(DocumentSource.of(List.of(path), OPTIONS));
  }

  private static List<Document> read(DocumentSource source) {
    try (Stream<Document> documents = source.documents(broken -> {})) {
      return documents.toList();
    }
  }

  private static void refused(String message, Path path) {
    assertThatThrownBy(() -> documents(path))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
