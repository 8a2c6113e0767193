package dev.sheaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.terminal.StandardOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user can mend gets one line that says what and where, and nothing is written. */
class WrongInputTest {
  private static final String HEADER = "label,facet,parent,name_en,name_zh,aliases,terms\n";
  private static final String LABELLED =
      "{\"id\":\"%s\",\"title\":\"Agents\",\"abstract\":\"On agents %s\",\"labels\":[\"%s\"]}\n";

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectory(folder.resolve("no-documents"));
    file("ok.txt", "Agents that plan\n\nWe study language agents that plan with tools.\n");
    file("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
    file("archive.zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
    file("nul.txt", "Agents\nplan\0\n");
    file("empty.txt", "");
    file("blank.txt", " \n\n");
    byte[] zipped = gzip("Agents that plan and act with tools.\n".repeat(500));
    byte[] wrongSum = zipped.clone();
    wrongSum[zipped.length - 8] ^= 1;
    file("no-gzip.txt.gz", new byte[] {0x1f, (byte) 0x8b, 7, 0, 0, 0, 0, 0, 0, 0});
    file("cut.txt.gz", Arrays.copyOf(zipped, zipped.length / 2));
    file("sum.txt.gz", wrongSum);
    file("no-text.csv", "id,colour\n1,red\n");
    file("broken.json", "[".repeat(5000));
    file("three.jsonl", "{\"title\":\"A b c\"}\n{\"title\":\"D e f\"}\n{\"title\":\n");
    file("two-words.jsonl", "{\"title\":\n{\"abstract\"\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nowhere.txt    | : expected a file or folder, found none
          no-documents   | : expected documents (.txt, .md, .json, .jsonl, .csv, .tsv, .html, maybe with .gz), found none
          picture.png    | :1: expected UTF-8 text, found bytes that are not UTF-8
          archive.zip    | : expected text, found a zip archive; unpack it first
          nul.txt        | :2: expected text, found a NUL character, as binary files have
          empty.txt      | : expected documents, found nothing but white space
          blank.txt      | : expected documents, found nothing but white space
          no-gzip.txt.gz | : expected gzip data, found them broken: Unsupported compression method
          cut.txt.gz     | : expected a whole gzip file, found a broken one: Unexpected end of ZLIB input stream
          sum.txt.gz     | : expected a whole gzip file, found a broken one: Corrupt GZIP trailer
          no-text.csv    | :1: expected a column named title, abstract or text, found the header "id,colour"
          """)
  void aFileThatCannotBeReadEndsEveryCommand(String name, String problem) throws IOException {
    Path file = folder.resolve(name);
    List<Path> before = all();

    for (String command : List.of("read", "train", "evaluate", "classify")) {
      Run run =
          command.equals("read") || command.equals("evaluate")
              ? Run.of(command, file)
              : Run.of(command, "--model", folder.resolve("new"), file);

      assertThat(run).isEqualTo(new Run(2, "", "sheaf: " + file + problem + "\n"));
    }
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aBrokenEntryIsSetAsideWithItsPlaceAndCounted() {
    Run run = Run.of("classify", "--model", Models.trained(), folder.resolve("three.jsonl"));

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(3);
    assertThat(run.err())
        .contains("sheaf: not read: " + folder.resolve("three.jsonl") + ":3: expected JSON, ")
        .endsWith("sheaf: 1 entry not read\n");
  }

  @Test
  void withStrictABrokenEntryEndsTheRun() {
    Run run = Run.of("read", "--strict", "--json", folder.resolve("three.jsonl"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains("three.jsonl:3: expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken.json", "two-words.jsonl"})
  void aFileWithNothingButBrokenEntriesEndsTheRun(String name) {
    Run run = Run.of("read", folder.resolve(name));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains(name + ": expected documents, found none; ", name + ":1: expected JSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A,topic,Nobody,,,,              | :2: expected a label of this file as the parent, found "Nobody"
          A,theme,B,,,,/B,theme,A,,,,     | :2: expected parents without a circle, found A in [A, B]
          A,topic,,,,x,/B,topic,,,,x,     | :3: expected each spelling once, found "x" for B and, in line 2, for A
          A,colour,,,,,                   | :2: expected the facet topic or theme, found "colour"
          A,topic                         | :2: expected 7 columns, found 2
          """)
  void aWrongTaxonomyIsRefusedWithItsLine(String rows, String problem) {
    Path taxonomy = file("taxonomy.csv", HEADER + rows.replace('/', '\n') + "\n");

    Run run = Run.of("read", "--taxonomy", taxonomy, folder.resolve("ok.txt"));

    assertThat(run).isEqualTo(new Run(2, "", "sheaf: " + taxonomy + problem + "\n"));
  }

  @ParameterizedTest
  @CsvSource({"a,a", "a,b"})
  void tooFewLabelledPapersAreNoModel(String first, String second) throws IOException {
    String topics = LABELLED.formatted("1", "x", first);
    Path file = file("few.jsonl", topics + "{\"title\":\"No label\",\"id\":\"" + second + "\"}\n");

    Run run = Run.of("train", "--quiet", "--model", folder.resolve("new"), file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .endsWith("expected a topic with 2 papers or a theme with 3, found only labels with fewer");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aModelFolderThatIsAFileIsToldBeforeAnythingIsRead() {
    Path file = folder.resolve("ok.txt");

    Run run = Run.of("train", "--model", file, folder.resolve("nowhere"));

    assertThat(run.err())
        .isEqualTo(
            "sheaf: --model: expected a folder for models, found the file %s\n".formatted(file));
  }

  @Test
  void standardInputCanBeReadOnce() {
    assertThat(Run.of("read", "-", "-"))
        .isEqualTo(
            new Run(2, "", "sheaf: standard input: expected - once, found it several times\n"));
  }

  @Test
  void resultsThatCannotBeWrittenMakeTheRunFail() {
    var full = new StandardOutput(failing("No space left on device"));
    var err = new java.io.StringWriter();

    int code = Main.run(full, new java.io.PrintWriter(err), "--help");

    assertThat(code).isEqualTo(2);
    assertThat(err).hasToString("sheaf: cannot write standard output (No space left on device)\n");
  }

  @Test
  void aReaderThatHadEnoughIsNoFailure() {
    var closed = new StandardOutput(failing("Broken pipe"));
    var err = new java.io.StringWriter();

    assertThat(Main.run(closed, new java.io.PrintWriter(err), "--help")).isZero();
    assertThat(err).hasToString("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.txt", "x.md", "x.json", "x.jsonl", "x.csv", "x.tsv", "x.html"})
  void aVeryLongLineNeitherCrashesNorHangs(String name) {
    String start = name.endsWith("sv") ? "title" + (name.endsWith("c") ? "," : "\t") + "id\n" : "";
    byte[] bytes = new byte[20 << 20];
    Arrays.fill(bytes, (byte) 'x');
    System.arraycopy(start.getBytes(UTF_8), 0, bytes, 0, start.length());

    Run run = Run.of("read", file(name, bytes));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains(name);
  }

  private Path file(String name, String content) {
    return file(name, content.getBytes(UTF_8));
  }

  private Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
