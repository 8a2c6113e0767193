package dev.sheaf.cli.command;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.cluster.SubtopicDetails;
import dev.sheaf.report.cluster.SubtopicsJson;
import dev.sheaf.report.cluster.SubtopicsReport;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.Subtopic.Status;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import dev.sheaf.text.Plural;
import java.util.List;
import java.util.Set;

/**
 * What {@code subtopics} prints of subtopics.
 *
 * @param json whether as objects, one per line
 */
record SubtopicsAnswer(Console console, boolean json) {
  private static final Set<Status> OPEN = Set.of(Status.PROPOSED, Status.ACCEPTED, Status.REJECTED);

  /** A line for each subtopic; also for those gone or merged, if all are wanted. */
  void list(SubtopicLedger ledger, boolean all) {
    List<Subtopic> known = ledger.subtopics();
    List<Subtopic> shown = known.stream().filter(s -> all || OPEN.contains(s.status())).toList();
    if (json) {
      printJson(ledger, shown);
    } else if (!shown.isEmpty()) {
      console.print(out -> new SubtopicsReport(shown).writeTable(out));
    }
    int others = known.size() - shown.size();
    if (others > 0) {
      console.say(Plural.counted(others, "more subtopic") + ", gone or merged: --all lists them");
    } else if (known.isEmpty()) {
      console.say("no subtopic was proposed yet");
    }
  }

  /** All of one subtopic. */
  void show(SubtopicLedger ledger, SubtopicId id) {
    Subtopic shown = ledger.require(id);
    if (json) {
      printJson(ledger, List.of(shown));
    } else {
      console.print(out -> SubtopicDetails.write(ledger, shown, out));
    }
  }

  private void printJson(SubtopicLedger ledger, List<Subtopic> shown) {
    shown.forEach(s -> console.out().print(JsonPrinter.line(SubtopicsJson.of(s, ledger)) + "\n"));
  }
}
