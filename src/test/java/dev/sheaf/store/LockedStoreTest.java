package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.error.BadInputException;
import dev.sheaf.model.Given;
import dev.sheaf.train.Training;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockedStoreTest {
  private static final Corpus PAPERS = Given.papers(30);
  private static final Training TRAINED = Given.training(PAPERS);
  private static final Manifest MANIFEST = Manifest.of(PAPERS, TRAINED, Optional.empty());

  @TempDir private Path folder;
  private ModelStore store;
  private LockedStore locked;

  @BeforeEach
  void lock() {
    store = ModelStore.in(folder);
    locked = store.lock("testing", nobody -> {});
  }

  @AfterEach
  void unlock() {
    locked.close();
  }

  private String added() {
    return added(Map.of());
  }

  private String added(Map<String, ByteBuffer> further) {
    return locked.add(TRAINED.model(), TRAINED.papers(), MANIFEST, further);
  }

  private static ByteBuffer bytes(String text) {
    return StandardCharsets.UTF_8.encode(text);
  }

  private void damage(String version) throws IOException {
    Path file = folder.resolve(version).resolve("papers.bin");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  @Test
  void aVersionThatIsAddedIsNotInUse() {
    locked.use(added());

    String second = added();

    assertThat(second).isEqualTo("0002");
    assertThat(store.current()).contains("0001");
    assertThat(store.versions()).containsExactly("0001", "0002");
    assertThat(store.load(second).name()).isEqualTo(second);
  }

  @Test
  void aNewVersionHasAHigherNumberThanAllThatEverWere() throws IOException {
    locked.use(added());
    locked.use(added());
    locked.use("0001");
    assertThat(added()).isEqualTo("0003");

    Files.writeString(folder.resolve("current"), "0099\n");

    assertThat(added()).isEqualTo("0100");
  }

  @Test
  void versionsAreInOrderOfTheirNumbers() throws IOException {
    Files.move(folder.resolve(added()), folder.resolve("9999"));

    String next = added();

    assertThat(next).isEqualTo("10000");
    assertThat(store.versions()).containsExactly("9999", "10000");
  }

  @Test
  void furtherFilesAreGivenBackAndCheckedLikeAllOthers() throws IOException {
    locked.use(added(Map.of("report.md", bytes("better"))));

    Optional<ByteBuffer> report = store.load().file("report.md");
    assertThat(report).contains(bytes("better"));
    assertThat(store.load().file("documents.bin")).isEmpty();
    Files.writeString(folder.resolve("0001").resolve("report.md"), "worse!");
    assertThatThrownBy(() -> store.load().file("report.md"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("report.md: expected the checksum ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../current", "a/b.md", "header.bin", "papers.bin", ".hidden.md"})
  void aFurtherFileNeedsAPlainNameOfItsOwn(String name) {
    assertThatThrownBy(() -> added(Map.of(name, bytes("x"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.versions()).isEmpty();
    assertThat(folder.resolve(".unfinished")).doesNotExist();
  }

  @Test
  void aDamagedVersionIsNotPutToUse() throws IOException {
    locked.use(added());
    damage(added());

    assertThatThrownBy(() -> locked.use("0002"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("papers.bin: expected the checksum ");
    assertThat(store.current()).contains("0001");
  }

  @Test
  void aVersionThatIsNotThereIsNotPutToUse() {
    locked.use(added());

    assertThatThrownBy(() -> locked.use("0002"))
        .isInstanceOf(BadInputException.class)
        .hasMessage(folder + ": expected a version (0001), found \"0002\"");
  }

  @Test
  void pruningKeepsTheNewestAndTheOneInUse() {
    locked.use(added());
    for (int i = 0; i < 4; i++) {
      added();
    }

    assertThat(locked.prune(2)).containsExactly("0002", "0003");
    assertThat(store.versions()).containsExactly("0001", "0004", "0005");
    assertThat(store.current()).contains("0001");
  }

  @Test
  void damagedVersionsArePrunedBeforeWholeOnes() throws IOException {
    locked.use(added());
    added();
    damage(added());
    added();

    assertThat(locked.prune(3)).containsExactly("0003");
  }

  @Test
  void theNewestStaysEvenDamagedSoThatItsNumberIsNotGivenAgain() throws IOException {
    locked.use(added());
    added();
    damage(added());

    assertThat(locked.prune(1)).isEmpty();
    assertThat(added()).isEqualTo("0004");
  }

  @Test
  void aFolderThatIsNoModelIsNeitherAVersionNorRemoved() throws IOException {
    Path papers = Files.createDirectories(folder.resolve("2024").resolve("papers"));

    locked.use(added());
    added();
    locked.prune(1);

    assertThat(store.versions()).containsExactly("2025", "2026");
    assertThat(papers).exists();
  }

  @Test
  void whereCurrentNamesNothingNothingIsPruned() throws IOException {
    added();
    added();
    Files.writeString(folder.resolve("current"), "0009");

    assertThatThrownBy(() -> locked.prune(1)).isInstanceOf(BadInputException.class);
    assertThat(store.versions()).hasSize(2);
  }

  @Test
  void whereCurrentIsNoTextANewModelMendsIt() throws IOException {
    Files.write(folder.resolve("current"), new byte[] {(byte) 0xff, 0});

    locked.use(added());

    assertThat(store.current()).contains("0001");
  }

  @Test
  void aLockThatCannotBeTakenIsToldBeforeAnythingIsTrained() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other").resolve(".lock"));

    assertThatThrownBy(() -> ModelStore.in(other.getParent()).requireWritable())
        .isInstanceOf(BadInputException.class)
        .hasMessage(other + ": expected a file, found a folder");
  }

  @Test
  void aFolderThatDoesNotExistYetIsAnEmptyStore() {
    ModelStore none = ModelStore.in(folder.resolve("none"));

    none.requireWritable();

    assertThat(none.isEmpty()).isTrue();
    assertThat(folder.resolve("none")).doesNotExist();
    assertThatThrownBy(none::load).isInstanceOf(BadInputException.class);
  }

  @Test
  void aFileInTheWayIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    assertThatThrownBy(() -> ModelStore.in(file.resolve("models")).requireWritable())
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("found the file " + file);
  }
}
