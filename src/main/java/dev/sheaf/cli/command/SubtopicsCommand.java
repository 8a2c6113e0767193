package dev.sheaf.cli.command;

import dev.sheaf.cli.option.LedgerOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.error.BadInputException;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "subtopics",
    mixinStandardHelpOptions = true,
    description =
        "Lists the subtopics that cluster proposed, and accepts, renames, rejects or"
            + " merges them.",
    footer = {
      "",
      "  list            a line for each; the default",
      "  show ID         all that helps to decide on one: figures, neighbours, titles and links of papers",
      "  accept ID       makes it a label: adds a line to the taxonomy beside the list. Its papers become",
      "                  examples, so the next train learns it. Accept it again to take new candidates",
      "  rename ID NAME  gives it another name. The old name of an accepted one stays as an alias",
      "  reject ID       never proposes it again. If it was accepted, its line leaves the taxonomy",
      "  merge ID ID     makes the second a part of the first: papers, terms, names",
      "",
      "Examples:",
      "  sheaf subtopics",
      "  sheaf subtopics show S7",
      "  sheaf subtopics accept S7 --name 检索代理/\"Search agents\"",
      "  sheaf subtopics merge S7 S12"
    })
public final class SubtopicsCommand implements Runnable {
  @Mixin private Console console;
  @Mixin private LedgerOption ledger;

  @Parameters(
      paramLabel = "ACTION",
      arity = "0..*",
      description = "list, show ID, accept ID, rename ID NAME, reject ID or merge ID ID.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "The name of an accepted subtopic: one name, or one in each language with a slash"
              + " between. The first is the label. The option may also be given twice. Default:"
              + " the proposed names; the label is the Chinese one, if there is one.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "Also list those that are gone or merged.")
  private boolean all;

  @Option(names = "--json", description = "List or show as one JSON object per subtopic.")
  private boolean json;

  @Override
  public void run() {
    Action action = Action.of(words);
    if (!names.isEmpty() && !action.name().equals("accept")) {
      throw new BadInputException("--name: expected with accept, found with " + action.name());
    }
    SubtopicsAnswer answer = new SubtopicsAnswer(console, json);
    SubtopicsChange change = new SubtopicsChange(ledger, console);
    switch (action.name()) {
      case "list" -> {
        action.requireNoRest();
        answer.list(ledger.curation().ledger(), all);
      }
      case "show" -> {
        action.requireRest(1, "an id");
        answer.show(ledger.curation().ledger(), id(action, 0));
      }
      case "accept" -> {
        action.requireRest(1, "an id");
        change.accept(id(action, 0), givenNames());
      }
      case "rename" -> {
        action.requireAtLeast(2, "an id and a name");
        change.rename(id(action, 0), newName(action));
      }
      case "reject" -> {
        action.requireRest(1, "an id");
        change.reject(id(action, 0));
      }
      case "merge" -> {
        action.requireRest(2, "an id and the id of its part");
        change.merge(id(action, 0), id(action, 1));
      }
      default ->
          throw new BadInputException(
              "expected list, show, accept, rename, reject or merge, found \"%s\""
                  .formatted(action.name()));
    }
  }

  private Optional<SubtopicNames> givenNames() {
    return names.isEmpty() ? Optional.empty() : Optional.of(SubtopicNames.of(names));
  }

  /** The words after the id, so that a name of several words needs no quotes. */
  private static SubtopicNames newName(Action action) {
    List<String> name = action.rest().subList(1, action.rest().size());
    return SubtopicNames.of(List.of(String.join(" ", name)));
  }

  private static SubtopicId id(Action action, int position) {
    String word = action.rest().get(position);
    return SubtopicId.of(word)
        .orElseThrow(
            () -> new BadInputException("expected an id such as S7, found \"%s\"".formatted(word)));
  }
}
