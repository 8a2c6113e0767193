package dev.sheaf.report.cluster;

import dev.sheaf.corpus.Label;
import dev.sheaf.proposal.LedgerEvent;
import dev.sheaf.proposal.LedgerEvent.Change;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.subtopic.Subtopic.Status;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tells what a run of clustering says about the subtopics of a ledger.
 *
 * @param events in the order in which they are told
 */
record LedgerReport(List<LedgerEvent> events) {
  public LedgerReport {
    events = List.copyOf(events);
  }

  /** Writes a line for each subtopic that changed, and how many did not. */
  public void write(Appendable out) throws IOException {
    List<LedgerEvent> changed =
        events.stream().filter(event -> event.change() != Change.KEPT).toList();
    List<Table.Column> columns =
        List.of(
            Table.Column.words("change"),
            Table.Column.words("id"),
            Table.Column.words("status"),
            Table.Column.words("within"),
            Table.Column.answers("name"),
            Table.Column.numbers("papers"),
            Table.Column.words(""));
    if (!changed.isEmpty()) {
      new Table(columns, changed.stream().map(LedgerReport::row).toList())
          .write(Table.Style.TEXT, out);
    }
    int kept = events.size() - changed.size();
    if (kept > 0) {
      out.append(Plural.counted(kept, "subtopic") + " as before\n");
    }
  }

  private static List<String> row(LedgerEvent event) {
    return List.of(
        event.change().word(),
        event.subtopic().id().toString(),
        event.subtopic().status().word(),
        event.subtopic().within().map(Label::name).orElse("-"),
        event.subtopic().title(),
        Numbers.count(event.subtopic().papers().size()),
        said(event));
  }

  private static String said(LedgerEvent event) {
    String ids =
        event.others().stream().map(SubtopicId::toString).collect(Collectors.joining(", "));
    return switch (event.change()) {
      case BORN -> ids.isEmpty() ? "" : "split off " + ids;
      case DIED -> "no cluster is like it";
      case SPLIT -> ids.isEmpty() ? "into clusters not proposed" : "into " + ids;
      case MERGED -> "with " + ids + sizes(event, ", ");
      case RETURNED, KEPT, GROWN, SHRUNK -> sizes(event, "") + more(event);
    };
  }

  private static String sizes(LedgerEvent event, String before) {
    return String.format(Locale.ROOT, "%s+%d -%d", before, event.gained(), event.lost());
  }

  private static String more(LedgerEvent event) {
    boolean canTake =
        event.subtopic().status() == Status.ACCEPTED
            && !event.subtopic().papers().candidates().isEmpty();
    return canTake ? "; sheaf subtopics accept " + event.subtopic().id() + " takes them" : "";
  }
}
