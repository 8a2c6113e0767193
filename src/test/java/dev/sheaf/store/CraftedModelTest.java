package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.Models;
import dev.sheaf.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sends a model can make its checksums right: each is opened as if it were hostile. */
class CraftedModelTest {
  private static final int MODELS = Integer.getInteger("crafted.models", 60);

  @TempDir Path folder;

  @Test
  void aCraftedModelIsUsedOrRefusedInOneLine() throws IOException {
    Path trained = Models.trained();
    Path paper = Files.writeString(folder.resolve("paper.txt"), "智能体用工具。\n\nAgents use tools.\n");
    List<String> faults = new ArrayList<>();
    for (int seed = 1; seed <= MODELS; seed++) {
      Path store = folder.resolve("models-" + seed);
      String changed = CraftedModel.make(trained.resolve("0001"), store.resolve("0001"), seed);
      Files.writeString(store.resolve("current"), "0001\n");
      for (Object[] words : commands(store, paper)) {
        Run run = Run.of(words);
        if (run.code() != 0 && (run.code() != 2 || run.err().lines().count() > 4)) {
          faults.add(changed + ": " + words[0] + "\n" + run.err().lines().limit(14).toList());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<Object[]> commands(Path store, Path paper) {
    return List.of(
        new Object[] {"classify", "--json", paper, "--model", store},
        new Object[] {"classify", "--explain", paper, "--model", store},
        new Object[] {"models", "show", "1", "--model", store},
        new Object[] {"models", "diff", "1", "1", "--model", store},
        new Object[] {"models", "use", "1", "--model", store},
        new Object[] {"labels", "--model", store},
        new Object[] {"labels", "Agent", "--model", store},
        new Object[] {"label", paper, "--model", store},
        new Object[] {"review", paper, "--model", store},
        new Object[] {"trends", paper, "--pictures", "none", "--model", store},
        new Object[] {"retrain", paper, "--dry-run", "--model", store});
  }
}
