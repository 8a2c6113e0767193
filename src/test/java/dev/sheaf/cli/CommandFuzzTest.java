package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.bench.CommandFuzz;
import dev.sheaf.bench.HostileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark hostile does the same with as many files as asked. */
class CommandFuzzTest {
  private static final int FILES = 200;
  private static final int LONGEST = 3000;

  @TempDir private Path folder;

  @Test
  void damagedFilesAreAnsweredOrRefused() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(Files::isRegularFile).sorted().toList()) {
        String text = Files.readString(seed);
        texts.add(text.substring(0, Math.min(LONGEST, text.length())));
      }
    }
    CommandFuzz fuzz = new CommandFuzz(texts, folder, Long.getLong("sheaf.seed", 1));

    List<HostileFault> faults = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      fuzz.next().ifPresent(faults::add);
    }

    assertThat(faults).isEmpty();
  }
}
