package dev.sheaf.report.cluster;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.subtopic.Subtopic;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints the subtopics of a ledger, one line for each.
 *
 * @param subtopics in the order in which they are told
 */
public record SubtopicsReport(List<Subtopic> subtopics) {
  private static final int TERMS_ON_A_LINE = 4;

  public SubtopicsReport {
    subtopics = List.copyOf(subtopics);
  }

  /** Writes one line for each subtopic; candidates are papers that are no examples. */
  public void writeTable(Appendable out) throws IOException {
    List<Table.Column> columns =
        List.of(
            Table.Column.words("id"),
            Table.Column.words("status"),
            Table.Column.words("within"),
            Table.Column.words("Chinese"),
            Table.Column.words("English"),
            Table.Column.numbers("examples"),
            Table.Column.numbers("candidates"),
            Table.Column.words("terms"));
    new Table(columns, subtopics.stream().map(SubtopicsReport::row).toList())
        .write(Table.Style.TEXT, out);
  }

  private static List<String> row(Subtopic subtopic) {
    String terms =
        subtopic.terms().values().stream()
            .flatMap(list -> list.stream().limit(TERMS_ON_A_LINE))
            .collect(Collectors.joining(", "));
    return List.of(
        subtopic.id().toString(),
        status(subtopic),
        subtopic.within().map(Label::name).orElse("-"),
        subtopic.names().getOrDefault(Language.ZH, "-"),
        subtopic.names().getOrDefault(Language.EN, "-"),
        Numbers.count(subtopic.papers().examples().size()),
        Numbers.count(subtopic.papers().candidates().size()),
        terms);
  }

  static String status(Subtopic subtopic) {
    return subtopic.into().map(id -> "merged into " + id).orElse(subtopic.status().word());
  }
}
