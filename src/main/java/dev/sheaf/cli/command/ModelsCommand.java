package dev.sheaf.cli.command;

import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.option.StoreOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.error.BadInputException;
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
  @Mixin private Console console;
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
    Action action = Action.of(words);
    requireOptions(action.name());
    ModelsAnswer answer = new ModelsAnswer(model.store(), console, json);
    ModelsChange change = new ModelsChange(model.store(), console);
    switch (action.name()) {
      case "list" -> {
        action.requireNoRest();
        answer.list();
      }
      case "show" -> {
        action.requireRest(1, "a version");
        answer.show(version(action, 0));
      }
      case "use" -> {
        action.requireRest(1, "a version");
        change.use(version(action, 0));
      }
      case "diff" -> {
        action.requireRest(2, "two versions");
        answer.difference(version(action, 0), version(action, 1));
      }
      case "prune" -> {
        action.requireNoRest();
        change.prune(required(keep));
      }
      default ->
          throw new BadInputException(
              "expected list, show, use, diff or prune, found \"%s\"".formatted(action.name()));
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

  private static int required(Integer keep) {
    if (keep == null) {
      throw new BadInputException("prune: expected --keep N, found nothing");
    }
    return keep;
  }

  private String version(Action action, int position) {
    return model.version(action.rest().get(position));
  }
}
