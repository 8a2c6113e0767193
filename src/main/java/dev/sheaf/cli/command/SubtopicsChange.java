package dev.sheaf.cli.command;

import dev.sheaf.cli.option.LedgerOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.report.Numbers;
import dev.sheaf.subtopic.Curation;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import dev.sheaf.subtopic.SubtopicNames;
import dev.sheaf.text.Plural;
import java.util.Optional;

/** What {@code subtopics} decides, and says of it. */
record SubtopicsChange(LedgerOption ledger, Console console) {
  /** Makes a subtopic a label. */
  void accept(SubtopicId id, Optional<SubtopicNames> names) {
    Curation curation = ledger.curation();
    SubtopicLedger before = curation.ledger();
    Subtopic accepted = curation.accept(id, names);
    int examples = accepted.papers().examples().size();
    int more = examples - before.require(accepted.id()).papers().examples().size();
    print(
        "accepted",
        accepted,
        " as %s: %s, %s of them new"
            .formatted(
                accepted.label().orElseThrow(),
                Plural.counted(examples, "example"),
                Numbers.count(more)));
    console.say("the next train learns it; the label is in " + ledger.taxonomy());
  }

  /** Gives a subtopic another name. */
  void rename(SubtopicId id, SubtopicNames name) {
    print("renamed", ledger.curation().rename(id, name), "");
  }

  /** Never proposes a subtopic again. */
  void reject(SubtopicId id) {
    print("rejected", ledger.curation().reject(id), "");
  }

  /** Makes one subtopic a part of another. */
  void merge(SubtopicId id, SubtopicId part) {
    Subtopic whole = ledger.curation().merge(id, part);
    print("merged " + part + " into", whole, ": " + Plural.counted(whole.papers().size(), "paper"));
  }

  private void print(String what, Subtopic subtopic, String more) {
    console.out().print("%s %s %s%s\n".formatted(what, subtopic.id(), subtopic.title(), more));
  }
}
