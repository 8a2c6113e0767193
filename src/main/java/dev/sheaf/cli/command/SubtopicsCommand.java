package dev.sheaf.cli.command;

import dev.sheaf.cli.option.LedgerOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.error.BadInputException;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.cluster.SubtopicsJson;
import dev.sheaf.report.cluster.SubtopicsReport;
import dev.sheaf.subtopic.Curation;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.Subtopic.Status;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import dev.sheaf.subtopic.SubtopicNames;
import dev.sheaf.text.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      "  show ID         all of one, with the ids of its papers",
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
  private static final Set<Status> OPEN = Set.of(Status.PROPOSED, Status.ACCEPTED, Status.REJECTED);

  @Mixin private Console talk;
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
    String action = words.isEmpty() ? "list" : words.get(0);
    if (!names.isEmpty() && !action.equals("accept")) {
      throw new BadInputException("--name: expected with accept, found with " + action);
    }
    switch (action) {
      case "list" -> list();
      case "show" -> show();
      case "accept" -> accept();
      case "rename" -> rename();
      case "reject" -> reject();
      case "merge" -> merge();
      default ->
          throw new BadInputException(
              "expected list, show, accept, rename, reject or merge, found \"%s\""
                  .formatted(action));
    }
  }

  private void list() {
    requireWords("list");
    List<Subtopic> known = ledger.curation().ledger().subtopics();
    List<Subtopic> shown = known.stream().filter(s -> all || OPEN.contains(s.status())).toList();
    if (json) {
      printJson(shown);
    } else if (!shown.isEmpty()) {
      talk.print(out -> new SubtopicsReport(shown).writeTable(out));
    }
    int others = known.size() - shown.size();
    if (others > 0) {
      talk.say(Plural.counted(others, "more subtopic") + ", gone or merged: --all lists them");
    } else if (known.isEmpty()) {
      talk.say("no subtopic was proposed yet");
    }
  }

  private void show() {
    requireWords("show", "an id");
    List<Subtopic> shown = List.of(ledger.curation().ledger().require(id(1)));
    if (json) {
      printJson(shown);
    } else {
      talk.print(out -> new SubtopicsReport(shown).writeDetails(out));
    }
  }

  private void printJson(List<Subtopic> shown) {
    shown.forEach(s -> talk.out().print(JsonPrinter.line(SubtopicsJson.of(s)) + "\n"));
  }

  private void accept() {
    requireWords("accept", "an id");
    Optional<SubtopicNames> given =
        names.isEmpty() ? Optional.empty() : Optional.of(SubtopicNames.of(names));
    Curation curation = ledger.curation();
    SubtopicLedger before = curation.ledger();
    Subtopic accepted = curation.accept(id(1), given);
    int more =
        accepted.papers().examples().size()
            - before.require(accepted.id()).papers().examples().size();
    print(
        "accepted",
        accepted,
        " as %s: %s, %s of them new"
            .formatted(
                accepted.label().orElseThrow(),
                Plural.counted(accepted.papers().examples().size(), "example"),
                Numbers.count(more)));
    talk.say("the next train learns it; the label is in " + ledger.taxonomy());
  }

  private void rename() {
    if (words.size() < 3) {
      requireWords("rename", "an id", "a name");
    }
    String name = String.join(" ", words.subList(2, words.size()));
    print("renamed", ledger.curation().rename(id(1), SubtopicNames.of(List.of(name))), "");
  }

  private void reject() {
    requireWords("reject", "an id");
    print("rejected", ledger.curation().reject(id(1)), "");
  }

  private void merge() {
    requireWords("merge", "an id", "the id of its part");
    SubtopicId part = id(2);
    Subtopic whole = ledger.curation().merge(id(1), part);
    print("merged " + part + " into", whole, ": " + Plural.counted(whole.papers().size(), "paper"));
  }

  private void print(String what, Subtopic subtopic, String more) {
    talk.out().print("%s %s %s%s\n".formatted(what, subtopic.id(), subtopic.title(), more));
  }

  private void requireWords(String action, String... wanted) {
    int found = Math.max(0, words.size() - 1);
    if (found != wanted.length) {
      throw new BadInputException(
          "%s: expected %s, found %s"
              .formatted(
                  action,
                  wanted.length == 0 ? "no further word" : String.join(" and ", wanted),
                  found == 0 ? "nothing" : String.join(" ", words.subList(1, words.size()))));
    }
  }

  private SubtopicId id(int position) {
    String word = words.get(position);
    return SubtopicId.of(word)
        .orElseThrow(
            () -> new BadInputException("expected an id such as S7, found \"%s\"".formatted(word)));
  }
}
