package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.bench.HostileFault;
import dev.sheaf.bench.ModelFuzz;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark hostile does the same with as many models as asked. */
class CraftedModelTest {
  private static final int MODELS = Integer.getInteger("crafted.models", 60);

  @TempDir private Path folder;

  @Test
  void aCraftedModelIsUsedOrRefusedInOneLine() throws IOException {
    ModelFuzz fuzz = new ModelFuzz(folder, Long.getLong("sheaf.seed", 1));

    List<HostileFault> faults = new ArrayList<>();
    for (int i = 0; i < MODELS; i++) {
      faults.addAll(fuzz.next());
    }

    assertThat(faults).isEmpty();
  }
}
