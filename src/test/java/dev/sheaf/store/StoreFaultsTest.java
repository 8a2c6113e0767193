package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.error.BadInputException;
import dev.sheaf.model.FaultyFiles;
import dev.sheaf.model.FaultyFiles.Fault;
import dev.sheaf.model.Given;
import dev.sheaf.train.Training;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong while a store changes, a model stays in use, whole. */
class StoreFaultsTest {
  private static final Corpus PAPERS = Given.papers(30);
  private static final Training TRAINED = Given.training(PAPERS);
  private static final Manifest MANIFEST = Manifest.of(PAPERS, TRAINED, Optional.empty());

  @TempDir private static Path original;
  @TempDir private Path folder;
  private ModelStore store;

  @BeforeAll
  static void save() {
    ModelStore.in(original).save(TRAINED.model(), TRAINED.papers(), MANIFEST);
    ModelStore.in(original).save(TRAINED.model(), TRAINED.papers(), MANIFEST);
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.skip(1).toList()) {
        Files.copy(file, folder.resolve(original.relativize(file)));
      }
    }
    store = ModelStore.in(folder);
  }

  /** Adds a third version, puts it to use and removes the first. */
  private static void change(Path folder) {
    try (LockedStore locked = ModelStore.in(folder).lock("testing", nobody -> {})) {
      Map<String, ByteBuffer> further = Map.of("report.md", ByteBuffer.allocate(10));
      locked.use(locked.add(TRAINED.model(), TRAINED.papers(), MANIFEST, further));
      locked.prune(2);
    }
  }

  /** The numbers of all changes that {@link #change} makes. */
  static IntStream changes() throws IOException {
    return IntStream.rangeClosed(1, allGoesWell().changes());
  }

  /** Those that write a file. */
  static List<Integer> writes() throws IOException {
    return allGoesWell().writes();
  }

  private static FaultyFiles allGoesWell() throws IOException {
    Path scratch = Files.createTempDirectory("sheaf-store");
    ModelStore.in(scratch).save(TRAINED.model(), TRAINED.papers(), MANIFEST);
    ModelStore.in(scratch).save(TRAINED.model(), TRAINED.papers(), MANIFEST);
    FaultyFiles files = new FaultyFiles(Fault.CRASH, Integer.MAX_VALUE);
    change(files.path(scratch));
    return files;
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aCrashAtAnyChangeLeavesTheOldModelOrTheNew(int at) {
    Throwable crash = catchThrowable(() -> change(new FaultyFiles(Fault.CRASH, at).path(folder)));

    assertThat(crash).isInstanceOf(UncheckedIOException.class);
    assertThat(store.current()).isIn(Optional.of("0002"), Optional.of("0003"));
    assertThat(store.versions()).isNotEmpty().allMatch(version -> store.damage(version).isEmpty());
    nothingUnfinishedIsLeftByTheNextRun();
  }

  private void nothingUnfinishedIsLeftByTheNextRun() {
    store.lock("testing", nobody -> {}).close();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.startsWith(".")))
          .containsExactly(".lock");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aReadOnlyFolderIsToldInALineThatNamesAFile(int at) {
    Throwable refused =
        catchThrowable(() -> change(new FaultyFiles(Fault.READ_ONLY, at).path(folder)));

    assertThat(refused)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageMatching("cannot (write|remove) .*; the model in use is what it was")
        .hasMessageContaining(folder.toString());
    store.requireWhole(store.current().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("writes")
  @EnabledOnOs(value = OS.LINUX, disabledReason = "the full disk is /dev/full")
  void aFullDiskLeavesTheOldModelAndNothingUnfinished(int at) {
    Throwable full =
        catchThrowable(() -> change(new FaultyFiles(Fault.FULL_DISK, at).path(folder)));

    assertThat(full).hasMessageMatching("cannot write .*; the model in use is what it was");
    assertThat(full.getCause()).hasMessageEndingWith(": No space left on device");
    assertThat(store.current()).contains("0002");
    assertThat(folder.resolve(".unfinished")).doesNotExist();
    store.requireWhole("0002");
  }

  @Test
  void aProcessKilledAtAnyMomentLeavesAWholeModel() throws Exception {
    Random random = new Random(7);
    for (int kill = 0; kill < 10; kill++) {
      Process process = SavingProcess.started("save", folder, original);
      process.getInputStream().readNBytes(random.nextInt(3 * SavingProcess.STEPS));
      assertThat(process.isAlive()).isTrue();
      process.destroyForcibly().waitFor();

      store.requireWhole(store.current().orElseThrow());
      assertThat(store.versions())
          .isNotEmpty()
          .allMatch(version -> store.damage(version).isEmpty());
      nothingUnfinishedIsLeftByTheNextRun();
    }
    assertThat(store.current()).isNotEqualTo(Optional.of("0002"));
  }

  @Test
  void whoWaitsIsToldForWhomAndGoesOnWhenThatProcessIsKilled() throws Exception {
    Process other = SavingProcess.started("hold", folder, original);
    List<String> told = new ArrayList<>();

    store
        .lock(
            "testing",
            who -> {
              told.add(who);
              other.destroyForcibly();
            })
        .close();

    assertThat(told).hasSize(1);
    assertThat(told.get(0))
        .matches(
            "another sheaf works on .* \\(process "
                + other.pid()
                + ", holding the lock since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\)"
                + "; waiting until it has ended");
  }

  @Test
  void twoThreadsOfAProcessChangeTheStoreOneAfterTheOther() {
    List<Thread> threads =
        IntStream.range(0, 8).mapToObj(i -> new Thread(() -> change(folder))).toList();

    threads.forEach(Thread::start);
    threads.forEach(StoreFaultsTest::join);

    assertThat(store.versions()).containsExactly("0009", "0010");
    assertThat(store.current()).contains("0010");
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoIsInterruptedWhileWaitingDoesNotTakeTheLockFromItsHolder() throws Exception {
    try (LockedStore holder = store.lock("testing", nobody -> {})) {
      Thread waiting = new Thread(() -> store.lock("in vain", nobody -> {}).close());
      waiting.setUncaughtExceptionHandler((thread, expected) -> {});
      waiting.start();
      waiting.interrupt();
      waiting.join();

      Process other = SavingProcess.start("save", folder, original);
      assertThat(other.getInputStream().read()).isEqualTo(SavingProcess.WAITS);
      assertThat(holder.store().current()).contains("0002");
      other.destroyForcibly();
    }
  }

  @Test
  void aFolderInPlaceOfTheLockFileIsRefused() throws IOException {
    Files.deleteIfExists(folder.resolve(".lock"));
    Files.createDirectory(folder.resolve(".lock"));

    assertThatThrownBy(() -> change(folder))
        .isInstanceOf(BadInputException.class)
        .hasMessage(folder.resolve(".lock") + ": expected a file, found a folder");
  }
}
