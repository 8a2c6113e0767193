package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.model.TopicModel;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelStoreTest {
  private static final List<String> FILES =
      List.of(
          "manifest.json",
          "header.bin",
          "taxonomy.csv",
          "features.bin",
          "topic.bin",
          "theme.bin",
          "papers.bin",
          "../current");

  private static final Taxonomy TAXONOMY = TaxonomyCsv.read(Path.of("seeds", "taxonomy.csv"));
  private static final Corpus CORPUS =
      CorpusReader.read(
              DocumentSource.of(List.of(Path.of("seeds")), DocumentSource.Options.with(TAXONOMY)))
          .corpus();
  private static final Training TRAINED = train(CORPUS);

  @TempDir private Path folder;
  private ModelStore store;
  private Path version;

  @TempDir private static Path original;

  @BeforeAll
  static void save() {
    saved(ModelStore.in(original), TRAINED, CORPUS);
  }

  @BeforeEach
  void copy() throws IOException {
    store = ModelStore.in(folder);
    version = Files.createDirectory(folder.resolve("0001"));
    for (String name : FILES) {
      Files.copy(original.resolve("0001").resolve(name), version.resolve(name));
    }
  }

  @Test
  void aModelThatWasSavedLabelsAsBefore() {
    TopicModel loaded = store.load().model();

    for (Document document : CORPUS) {
      assertThat(loaded.classify(document)).isEqualTo(TRAINED.model().classify(document));
    }
  }

  @Seeds
  void aChangedByteIsRefusedOrMakesNoDifference(Random random) throws IOException {
    Path file = anyFile(random);
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));

    Files.write(file, bytes);

    labelsAsBeforeOrIsRefused();
  }

  @Seeds
  void aCutFileIsRefusedOrMakesNoDifference(Random random) throws IOException {
    Path file = anyFile(random);
    byte[] bytes = Files.readAllBytes(file);

    Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));

    labelsAsBeforeOrIsRefused();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "manifest.json",
        "header.bin",
        "taxonomy.csv",
        "features.bin",
        "topic.bin",
        "theme.bin",
        "papers.bin"
      })
  void aFileThatIsMissingOrAFolderIsRefused(String name) throws IOException {
    Path file = version.resolve(name);
    Files.delete(file);

    assertThatThrownBy(() -> readAll(store.load())).isInstanceOf(BadInputException.class);
    Files.createDirectory(file);
    assertThatThrownBy(() -> readAll(store.load()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(file.getFileName().toString());
  }

  @Test
  void withoutAFileThatNamesOneTheNewestVersionIsInUse() throws IOException {
    Files.delete(folder.resolve("current"));
    Files.createDirectory(folder.resolve("2024"));

    assertThat(store.current()).contains("0001");
    assertThat(store.load().version()).isEqualTo(version);
    store.lock("testing", nobody -> {}).close();
    assertThat(folder.resolve("current")).hasContent("0001");
  }

  @Test
  void currentMustBeAFile() throws IOException {
    Files.delete(folder.resolve("current"));
    Files.createDirectory(folder.resolve("current"));

    assertThatThrownBy(() -> store.load())
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith(folder.resolve("current").toString());
  }

  @Test
  void aFileThatIsNotOfTheModelMakesNoDifference() throws IOException {
    Files.writeString(version.resolve("notes.txt"), "mine");
    Files.writeString(folder.resolve("README.md"), "mine");

    labelsAsBeforeOrIsRefused();
    assertThat(store.load().version()).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "\"3\", '\"3\"'", "null, null"})
  void aModelFromBeforeTheHeaderIsRefusedByItsNumber(String format, String found)
      throws IOException {
    Path manifest = version.resolve("manifest.json");
    String text = Files.readString(manifest);

    Files.delete(version.resolve("header.bin"));
    Files.writeString(manifest, text.replaceFirst("\"format\" : 7", "\"format\" : " + format));

    assertThatThrownBy(() -> store.load())
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "%s: expected a model of format 7, found format %s: train it anew", manifest, found);
  }

  @Test
  void aModelOfAFormatToComeIsRefusedByItsNumber() throws IOException {
    Path header = version.resolve("header.bin");
    byte[] bytes = Files.readAllBytes(header);
    bytes[8]++;

    Files.write(header, bytes);

    assertThatThrownBy(() -> store.load())
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            header + ": expected a model of format 7, found format 8: a newer Sheaf made it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.json", "taxonomy.csv", "papers.bin"})
  void whatLabellingDoesWithoutIsCheckedWhenItIsRead(String name) throws IOException {
    Path file = version.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    SavedModel saved = store.load();

    assertThatThrownBy(() -> readAll(saved))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(name + ": expected the checksum ");
  }

  private static void readAll(SavedModel saved) {
    saved.manifest();
    saved.model().taxonomy();
    saved.papers();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "0002", "../..", "0001/../0001", "/", "nonsense", "0001\n0002"})
  void currentMustNameAVersion(String name) throws IOException {
    Files.writeString(folder.resolve("current"), name);

    assertThatThrownBy(() -> store.load())
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith(folder.resolve("current").toString());
  }

  @Test
  void aFileMuchLargerThanPromisedIsNotRead() throws IOException {
    try (var file = new java.io.RandomAccessFile(version.resolve("features.bin").toFile(), "rw")) {
      file.setLength(1L << 40);
    }

    assertThatThrownBy(() -> store.load())
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("features.bin: expected ");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theOrderOfTheDocumentsMakesNoDifferenceToAByte(int seed) throws IOException {
    List<Document> documents = new ArrayList<>(CORPUS.stream().toList());
    Collections.shuffle(documents, new Random(seed));
    Corpus shuffled = Corpus.of(documents);

    Path again = saved(store, train(shuffled), shuffled);

    for (String name : FILES.subList(0, 7)) {
      assertThat(again.resolve(name)).hasSameBinaryContentAs(version.resolve(name));
    }
  }

  @Test
  void aNewVersionIsPutToUseAndTheOldOneKept() {
    Path second = saved(store, TRAINED, CORPUS);

    assertThat(second.getFileName()).hasToString("0002");
    assertThat(store.load().version()).isEqualTo(second);
    assertThat(version.resolve("manifest.json")).exists();
  }

  @Test
  void whatAnInterruptedSaveLeftIsClearedByTheNext() throws IOException {
    Files.createDirectories(folder.resolve(".unfinished").resolve("inner"));
    Files.writeString(folder.resolve(".unfinished").resolve("features.bin"), "half");
    Files.createDirectories(folder.resolve("0007"));
    Files.writeString(folder.resolve(".current"), "half");

    Path next = saved(store, TRAINED, CORPUS);

    assertThat(next.getFileName()).hasToString("0008");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(".lock", "0001", "0007", "0008", "current");
    }
  }

  private void labelsAsBeforeOrIsRefused() {
    Document document = CORPUS.get(0);
    try {
      assertThat(store.load().model().classify(document))
          .isEqualTo(TRAINED.model().classify(document));
    } catch (BadInputException refused) {
      assertThat(refused.getMessage()).startsWith(folder.toString()).doesNotContain("\n");
    }
  }

  private Path anyFile(Random random) {
    return version.resolve(FILES.get(random.nextInt(FILES.size()))).normalize();
  }

  private static Training train(Corpus corpus) {
    return Training.run(corpus, TAXONOMY, Settings.defaults(), Training.Listener.NONE);
  }

  private static Path saved(ModelStore store, Training training, Corpus corpus) {
    Manifest manifest = Manifest.of(corpus, training, Optional.empty());
    try {
      return store.save(training.model(), training.papers(), manifest);
    } catch (UncheckedIOException e) {
      throw new AssertionError(e);
    }
  }
}
