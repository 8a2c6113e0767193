package dev.sheaf.cli.command;

import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.option.StoreOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.error.BadInputException;
import dev.sheaf.inspect.ModelDifference;
import dev.sheaf.inspect.StoredVersion;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.model.ModelDifferenceReport;
import dev.sheaf.report.model.ModelsJson;
import dev.sheaf.report.model.ModelsReport;
import dev.sheaf.store.LockedStore;
import dev.sheaf.store.ModelStore;
import dev.sheaf.text.Plural;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = "Shows the models that were trained, and chooses the one in use.",
    footer = {
      "",
      "  list            a line for each version; the default",
      "  show V          how a version was made, how good it was, and its report if it has one",
      "  use V           uses this version from now on, after checking all its files",
      "  diff V W        what differs: papers, scores, settings, labels and their strongest words",
      "  prune --keep N  removes all but the newest N; never the one in use",
      "",
      "Examples:",
      "  sheaf models",
      "  sheaf models diff 3 4",
      "  sheaf models use 3",
      "  sheaf models prune --keep 5"
    })
public final class ModelsCommand implements Runnable {
  private static final String REPORT = "report.md";
  private static final List<String> WANTED =
      List.of("no further word", "a version", "two versions");

  @Mixin private Console talk;
  @Mixin private StoreOption model;

  @Parameters(
      paramLabel = "ACTION",
      arity = "0..*",
      description = "list, show V, use V, diff V W or prune --keep N.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--keep",
      paramLabel = "N",
      converter = OptionValues.FromOne.class,
      description = "With prune: keep the newest N versions. Damaged ones do not count.")
  private Integer keep;

  @Option(
      names = "--json",
      description = "With list, show or diff: print JSON objects, one per line.")
  private boolean json;

  @Override
  public void run() {
    String action = words.isEmpty() ? "list" : words.get(0);
    requireOptions(action);
    switch (action) {
      case "list" -> list();
      case "show" -> show();
      case "use" -> use();
      case "diff" -> diff();
      case "prune" -> prune();
      default ->
          throw new BadInputException(
              "expected list, show, use, diff or prune, found \"%s\"".formatted(action));
    }
  }

  private void requireOptions(String action) {
    if (keep != null && !action.equals("prune")) {
      throw new BadInputException("--keep: expected with prune, found with " + action);
    }
    if (json && List.of("use", "prune").contains(action)) {
      throw new BadInputException("--json: expected with list, show or diff, found with " + action);
    }
  }

  private void list() {
    requireVersions("list", 0);
    ModelStore store = model.store();
    List<StoredVersion> versions = StoredVersion.all(store);
    if (versions.isEmpty()) {
      talk.say("no model in " + store.folder() + " yet");
    } else if (json) {
      versions.forEach(version -> print(ModelsJson.of(version)));
    } else {
      talk.print(out -> new ModelsReport(versions).writeTable(out));
    }
    store.damageOfCurrent().ifPresent(why -> talk.say(why + "; sheaf models use V mends it"));
  }

  private void show() {
    requireVersions("show", 1);
    ModelStore store = model.store();
    StoredVersion version = StoredVersion.of(version(1, store), store);
    if (json) {
      print(ModelsJson.of(version));
      return;
    }
    talk.print(out -> new ModelsReport(List.of(version)).writeDetails(out));
    if (version.damage().isEmpty()) {
      store
          .load(version.name())
          .file(REPORT)
          .ifPresent(text -> talk.out().print("\n" + StandardCharsets.UTF_8.decode(text)));
    }
  }

  private void use() {
    requireVersions("use", 1);
    ModelStore store = model.store();
    String version = version(1, store);
    try (LockedStore locked = store.lock("putting a version to use", talk::say)) {
      locked.use(version);
    }
    talk.out().print(version + " is in use\n");
  }

  private void diff() {
    requireVersions("diff", 2);
    ModelStore store = model.store();
    StoredVersion before = StoredVersion.of(version(1, store), store);
    StoredVersion after = StoredVersion.of(version(2, store), store);
    ModelDifference difference =
        ModelDifference.between(store.load(before.name()), store.load(after.name()));
    if (json) {
      print(ModelsJson.of(before, after, difference));
    } else {
      talk.print(out -> new ModelDifferenceReport(before, after, difference).write(out));
    }
  }

  private void prune() {
    requireVersions("prune", 0);
    if (keep == null) {
      throw new BadInputException("prune: expected --keep N, found nothing");
    }
    ModelStore store = model.store();
    if (store.versions().isEmpty()) {
      talk.say("no model in " + store.folder() + " yet");
      return;
    }
    try (LockedStore locked = store.lock("pruning", talk::say)) {
      List<String> removed = locked.prune(keep);
      removed.forEach(version -> talk.out().print("removed " + version + "\n"));
      talk.say(Plural.counted(store.versions().size(), "version") + " left");
    }
  }

  private void print(Json line) {
    talk.out().print(JsonPrinter.line(line) + "\n");
  }

  private void requireVersions(String action, int wanted) {
    int found = Math.max(0, words.size() - 1);
    if (found != wanted) {
      throw new BadInputException(
          "%s: expected %s, found %s"
              .formatted(
                  action,
                  WANTED.get(wanted),
                  found == 0 ? "nothing" : String.join(" ", words.subList(1, words.size()))));
    }
  }

  /** The version that a word names, with or without its leading zeros. */
  private String version(int position, ModelStore store) {
    String word = words.get(position);
    String digits = word.replaceFirst("^0+(?=.)", "");
    return store.versions().stream()
        .filter(version -> version.replaceFirst("^0+(?=.)", "").equals(digits))
        .findFirst()
        .orElse(word);
  }
}
