package dev.sheaf.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;

/** Another process that saves a model again and again, or holds the lock, until it is killed. */
final class SavingProcess {
  private SavingProcess() {}

  /** Arguments: {@code save} or {@code hold}, a store to change, a store to take a model from. */
  public static void main(String[] words) throws IOException {
    ModelStore store = ModelStore.in(Path.of(words[1]));
    SavedModel saved = ModelStore.in(Path.of(words[2])).load();
    if (words[0].equals("hold")) {
      hold(store);
    }
    saveAndPrune(store, saved);
    System.out.println("started");
    while (true) {
      saveAndPrune(store, saved);
    }
  }

  private static void saveAndPrune(ModelStore store, SavedModel saved) {
    Map<String, ByteBuffer> further = Map.of("report.md", ByteBuffer.allocate(1000));
    try (LockedStore locked = store.lock("saving again and again", nobody -> {})) {
      locked.use(locked.add(saved.model(), saved.papers(), saved.manifest(), further));
      locked.prune(2);
    }
  }

  private static void hold(ModelStore store) throws IOException {
    LockedStore held = store.lock("holding the lock", nobody -> {});
    System.out.println("started");
    System.in.read();
    held.close();
  }

  static Process start(String doing, Path store, Path model) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                SavingProcess.class.getName(),
                doing,
                store.toString(),
                model.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return process;
  }

  /** Waits until it holds the lock, or has saved once. */
  static Process started(String doing, Path store, Path model) throws IOException {
    Process process = start(doing, store, model);
    if (process.getInputStream().read() < 0) {
      throw new AssertionError("the process ended by itself");
    }
    return process;
  }
}
