package dev.sheaf.report.cluster;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.subtopic.FoundCluster;
import dev.sheaf.subtopic.Subtopic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints the subtopics of a ledger, one line for each; those of a group of clusters under its name.
 *
 * @param subtopics in the order in which they are told
 */
public record SubtopicsReport(List<Subtopic> subtopics) {
  private static final String INDENT = "  ";
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
            Table.Column.answers("Chinese"),
            Table.Column.answers("English"),
            Table.Column.numbers("examples"),
            Table.Column.numbers("candidates"),
            Table.Column.words("terms"));
    new Table(columns, rows()).write(Table.Style.TEXT, out);
  }

  /** Where a subtopic stands: below its group, by itself if it has none. */
  private record Heading(Optional<Label> within, Map<Language, String> group) {
    static Heading of(Subtopic subtopic) {
      return new Heading(
          subtopic.within(), subtopic.found().map(FoundCluster::group).orElseGet(Map::of));
    }
  }

  /** Groups stand where their first subtopic does; those without a group come last. */
  private List<List<String>> rows() {
    Map<Heading, List<Subtopic>> headings =
        subtopics.stream()
            .collect(Collectors.groupingBy(Heading::of, LinkedHashMap::new, Collectors.toList()));
    List<List<String>> rows = new ArrayList<>();
    headings.forEach(
        (heading, below) -> {
          if (!heading.group().isEmpty()) {
            rows.add(row(heading, below.size()));
            below.forEach(subtopic -> rows.add(row(INDENT, subtopic)));
          }
        });
    subtopics.stream()
        .filter(subtopic -> Heading.of(subtopic).group().isEmpty())
        .forEach(subtopic -> rows.add(row("", subtopic)));
    return rows;
  }

  private static List<String> row(Heading heading, int size) {
    return List.of(
        "group of " + Numbers.count(size),
        "",
        heading.within().map(Label::name).orElse("-"),
        heading.group().getOrDefault(Language.ZH, "-"),
        heading.group().getOrDefault(Language.EN, "-"),
        "",
        "",
        "");
  }

  private static List<String> row(String indent, Subtopic subtopic) {
    String terms =
        subtopic.terms().values().stream()
            .flatMap(list -> list.stream().limit(TERMS_ON_A_LINE))
            .collect(Collectors.joining(", "));
    return List.of(
        indent + subtopic.id(),
        status(subtopic),
        subtopic.within().map(Label::name).orElse("-"),
        indent + subtopic.names().getOrDefault(Language.ZH, "-"),
        indent + subtopic.names().getOrDefault(Language.EN, "-"),
        Numbers.count(subtopic.papers().examples().size()),
        Numbers.count(subtopic.papers().candidates().size()),
        terms);
  }

  static String status(Subtopic subtopic) {
    return subtopic.into().map(id -> "merged into " + id).orElse(subtopic.status().word());
  }
}
