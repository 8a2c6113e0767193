package dev.sheaf.read.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.bench.ReaderFuzz;
import dev.sheaf.read.entry.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The benchmark fuzz does the same with as many texts as asked. */
class ReaderFuzzTest {
  private static final int INPUTS = 3000;
  private static final int LONGEST = 3000;

  @Test
  void damagedTextsOfAllLayoutsAreReadWithoutAFailureAndSoon() throws IOException {
    ReaderFuzz fuzz = new ReaderFuzz(texts(), Long.getLong("sheaf.seed", 1));

    List<ReaderFuzz.Fault> faults = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      faults.addAll(fuzz.next());
    }

    assertThat(faults).isEmpty();
  }

  private static List<String> texts() throws IOException {
    Random random = new Random(1);
    List<String> texts = new ArrayList<>();
    Arrays.stream(Layout.values())
        .map(layout -> layout.print(Paper.several(random), Decoration.any(random)))
        .forEach(texts::add);
    try (Stream<Path> seeds = Files.list(Texts.SEEDS)) {
      for (Path seed : seeds.filter(Files::isRegularFile).sorted().toList()) {
        String text = Files.readString(seed);
        texts.add(text.substring(0, Math.min(LONGEST, text.length())));
      }
    }
    return texts;
  }
}
