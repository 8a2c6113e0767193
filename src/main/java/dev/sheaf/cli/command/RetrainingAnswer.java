package dev.sheaf.cli.command;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.model.TrainingReport;
import dev.sheaf.report.retrain.RetrainJson;
import dev.sheaf.run.RetrainingOutcome;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code retrain} prints.
 *
 * @param json whether as an object, on a line
 */
record RetrainingAnswer(RetrainingOutcome outcome, boolean json) {
  private static final String DRY_RUN = "dry run: nothing was written";

  /** Whether a candidate is worse than the model in use, and not to be used. */
  boolean isWorse() {
    return outcome instanceof RetrainingOutcome.KnownWorse
        || (outcome instanceof RetrainingOutcome.Compared compared && compared.isRefused());
  }

  void print(Console console) {
    if (outcome instanceof RetrainingOutcome.First first) {
      print(first, console);
    } else if (outcome instanceof RetrainingOutcome.Unchanged unchanged) {
      print(unchanged, console);
    } else if (outcome instanceof RetrainingOutcome.KnownWorse worse) {
      print(worse, console);
    } else if (outcome instanceof RetrainingOutcome.Compared compared) {
      print(compared, console);
    }
  }

  private static void print(RetrainingOutcome.First first, Console console) {
    console.print(
        out ->
            new TrainingReport(first.run().training(), first.run().evaluation(), true).write(out));
    console.say("saved " + first.version());
  }

  private void print(RetrainingOutcome.Unchanged unchanged, Console console) {
    if (json) {
      Map<String, Json> members = new LinkedHashMap<>();
      members.put("changed", Json.of(false));
      members.put("current", Json.of(unchanged.current()));
      print(members, console);
    } else {
      console.out().println("nothing changed: version " + unchanged.current() + " knows all of it");
    }
  }

  private void print(RetrainingOutcome.KnownWorse worse, Console console) {
    if (json) {
      Map<String, Json> members = new LinkedHashMap<>();
      members.put("changed", Json.of(true));
      members.put("promoted", Json.of(worse.isTaken()));
      members.put("current", Json.of(worse.current()));
      members.put("candidate", Json.of(worse.candidate()));
      print(members, console);
    } else {
      console
          .out()
          .println(
              "version %s was learned from these papers before and found worse than %s%s"
                  .formatted(
                      worse.candidate(),
                      worse.current(),
                      worse.isTaken()
                          ? ""
                          : "; sheaf models use " + worse.candidate() + " takes it"));
    }
  }

  private void print(RetrainingOutcome.Compared compared, Console console) {
    if (json) {
      Map<String, Json> members = new LinkedHashMap<>();
      members.put("changed", Json.of(true));
      members.put("promoted", Json.of(!compared.isRefused()));
      members.putAll(RetrainJson.of(compared.report()).members());
      print(members, console);
    } else {
      console.print(compared.report()::writeText);
    }
    String place = compared.version().map(folder -> place(folder, compared)).orElse(DRY_RUN);
    if (compared.isRefused()) {
      console.warn(place);
    } else {
      console.say(place);
    }
  }

  private static String place(Path folder, RetrainingOutcome.Compared compared) {
    return compared.isRefused()
        ? "kept as %s, not in use (sheaf models use %s takes it)"
            .formatted(folder, folder.getFileName())
        : "in use now: " + folder;
  }

  private static void print(Map<String, Json> members, Console console) {
    console.out().println(JsonPrinter.line(new Json.Dictionary(members)));
  }
}
