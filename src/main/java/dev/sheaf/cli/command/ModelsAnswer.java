package dev.sheaf.cli.command;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.inspect.ModelDifference;
import dev.sheaf.inspect.StoredVersion;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.model.ModelDifferenceReport;
import dev.sheaf.report.model.ModelsJson;
import dev.sheaf.report.model.ModelsReport;
import dev.sheaf.store.ModelStore;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What {@code models} prints of saved models.
 *
 * @param json whether as objects, one per line
 */
record ModelsAnswer(ModelStore store, Console console, boolean json) {
  private static final String REPORT = "report.md";

  /** A line for each version. */
  void list() {
    List<StoredVersion> versions = StoredVersion.all(store);
    if (versions.isEmpty()) {
      console.say("no model in " + store.folder() + " yet");
    } else if (json) {
      versions.forEach(version -> print(ModelsJson.of(version)));
    } else {
      console.print(out -> new ModelsReport(versions).writeTable(out));
    }
    store.damageOfCurrent().ifPresent(why -> console.warn(why + "; sheaf models use V mends it"));
  }

  /** All of a version, with its report if it has one. */
  void show(String name) {
    StoredVersion version = StoredVersion.of(name, store);
    if (json) {
      print(ModelsJson.of(version));
      return;
    }
    console.print(out -> new ModelsReport(List.of(version)).writeDetails(out));
    if (version.damage().isEmpty()) {
      store
          .load(version.name())
          .file(REPORT)
          .ifPresent(text -> console.out().print("\n" + StandardCharsets.UTF_8.decode(text)));
    }
  }

  /** What differs between two versions. */
  void difference(String first, String second) {
    StoredVersion before = StoredVersion.of(first, store);
    StoredVersion after = StoredVersion.of(second, store);
    ModelDifference difference =
        ModelDifference.between(store.load(before.name()), store.load(after.name()));
    if (json) {
      print(ModelsJson.of(before, after, difference));
    } else {
      console.print(out -> new ModelDifferenceReport(before, after, difference).write(out));
    }
  }

  private void print(Json line) {
    console.out().print(JsonPrinter.line(line) + "\n");
  }
}
