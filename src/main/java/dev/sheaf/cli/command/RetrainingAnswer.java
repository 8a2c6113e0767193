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

  void print(Console talk) {
    if (outcome instanceof RetrainingOutcome.First first) {
      print(first, talk);
    } else if (outcome instanceof RetrainingOutcome.Unchanged unchanged) {
      print(unchanged, talk);
    } else if (outcome instanceof RetrainingOutcome.KnownWorse worse) {
      print(worse, talk);
    } else if (outcome instanceof RetrainingOutcome.Compared compared) {
      print(compared, talk);
    }
  }

  private static void print(RetrainingOutcome.First first, Console talk) {
    talk.print(
        out ->
            new TrainingReport(first.run().training(), first.run().evaluation(), true).write(out));
    talk.say("saved " + first.version());
  }

  private void print(RetrainingOutcome.Unchanged unchanged, Console talk) {
    if (json) {
      Map<String, Json> members = new LinkedHashMap<>();
      members.put("changed", Json.of(false));
      members.put("current", Json.of(unchanged.current()));
      print(members, talk);
    } else {
      talk.out().println("nothing changed: version " + unchanged.current() + " knows all of it");
    }
  }

  private void print(RetrainingOutcome.KnownWorse worse, Console talk) {
    if (json) {
      Map<String, Json> members = new LinkedHashMap<>();
      members.put("changed", Json.of(true));
      members.put("promoted", Json.of(worse.isTaken()));
      members.put("current", Json.of(worse.current()));
      members.put("candidate", Json.of(worse.candidate()));
      print(members, talk);
    } else {
      talk.out()
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

  private void print(RetrainingOutcome.Compared compared, Console talk) {
    if (json) {
      Map<String, Json> members = new LinkedHashMap<>();
      members.put("changed", Json.of(true));
      members.put("promoted", Json.of(!compared.isRefused()));
      members.putAll(RetrainJson.of(compared.report()).members());
      print(members, talk);
    } else {
      talk.print(compared.report()::writeText);
    }
    talk.say(compared.version().map(folder -> place(folder, compared)).orElse(DRY_RUN));
  }

  private static String place(Path folder, RetrainingOutcome.Compared compared) {
    return compared.isRefused()
        ? "kept as %s, not in use (sheaf models use %s takes it)"
            .formatted(folder, folder.getFileName())
        : "in use now: " + folder;
  }

  private static void print(Map<String, Json> members, Console talk) {
    talk.out().println(JsonPrinter.line(new Json.Dictionary(members)));
  }
}
