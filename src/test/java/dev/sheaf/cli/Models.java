package dev.sheaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model trained on the seeds by {@code train}, once for all tests. */
public final class Models {
  private Models() {}

  public static Path trained() {
    return Trained.FOLDER;
  }

  private static final class Trained {
    static final Path FOLDER = train();

    private static Path train() {
      try {
        Path folder = Files.createTempDirectory("sheaf-models");
        Run run = Run.of("train", "--quiet", "--model", folder);
        if (run.code() != 0) {
          throw new AssertionError(run.err());
        }
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
