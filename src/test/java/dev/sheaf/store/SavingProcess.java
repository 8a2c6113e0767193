package dev.sheaf.store;

import dev.sheaf.JavaProcess;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Another process that saves a model again and again, or holds the lock, until it is killed. It
 * prints a character where it waits for the lock, and one behind each step it has taken.
 */
final class SavingProcess {
  /** Printed where somebody else holds the lock. */
  static final char WAITS = 'w';

  /** How many steps it takes to save a model: lock, add, use, prune. */
  static final int STEPS = 4;

  private static final char STEP = '.';

  private SavingProcess() {}

  /** Arguments: {@code save} or {@code hold}, a store to change, a store to take a model from. */
  public static void main(String[] words) throws IOException {
    ModelStore store = ModelStore.in(Path.of(words[1]));
    SavedModel saved = ModelStore.in(Path.of(words[2])).load();
    if (words[0].equals("hold")) {
      hold(store);
    }
    while (true) {
      saveAndPrune(store, saved);
    }
  }

  private static void saveAndPrune(ModelStore store, SavedModel saved) {
    Map<String, ByteBuffer> further = Map.of("report.md", ByteBuffer.allocate(1000));
    try (LockedStore locked = lock(store, "saving again and again")) {
      String added = locked.add(saved.model(), saved.papers(), saved.manifest(), further);
      print(STEP);
      locked.use(added);
      print(STEP);
      locked.prune(2);
      print(STEP);
    }
  }

  private static void hold(ModelStore store) throws IOException {
    LockedStore held = lock(store, "holding the lock");
    System.in.read();
    held.close();
  }

  private static LockedStore lock(ModelStore store, String doing) {
    LockedStore locked = store.lock(doing, holder -> print(WAITS));
    print(STEP);
    return locked;
  }

  private static void print(char what) {
    System.out.print(what);
    System.out.flush();
  }

  static Process start(String doing, Path store, Path model) throws IOException {
    return JavaProcess.of(
            List.of("-XX:TieredStopAtLevel=1"),
            SavingProcess.class,
            doing,
            store.toString(),
            model.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Waits until it holds the lock, or has saved once. */
  static Process started(String doing, Path store, Path model) throws IOException {
    Process process = start(doing, store, model);
    int steps = doing.equals("hold") ? 1 : STEPS;
    if (process.getInputStream().readNBytes(steps).length < steps) {
      throw new AssertionError("the process ended by itself");
    }
    return process;
  }
}
