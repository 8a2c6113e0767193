package dev.sheaf.report.cluster;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.subtopic.Subtopic;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints the subtopics of a ledger: one line for each, or everything about one.
 *
 * @param subtopics in the order in which they are told
 */
public record SubtopicsReport(List<Subtopic> subtopics) {
  private static final int TERMS_ON_A_LINE = 4;
  private static final int PAPERS_ON_A_LINE = 6;

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

  private static String status(Subtopic subtopic) {
    return subtopic.into().map(id -> "merged into " + id).orElse(subtopic.status().word());
  }

  /** Writes all there is to know of each subtopic. */
  public void writeDetails(Appendable out) throws IOException {
    String gap = "";
    for (Subtopic subtopic : subtopics) {
      out.append(gap);
      writeDetails(subtopic, out);
      gap = "\n";
    }
  }

  private static void writeDetails(Subtopic subtopic, Appendable out) throws IOException {
    out.append(subtopic.id() + " " + subtopic.title() + " (" + status(subtopic) + ")\n");
    line("within", subtopic.within().map(Label::name).orElse("all papers"), out);
    line("label", subtopic.label().map(Label::name).orElse(""), out);
    line("terms, Chinese", terms(subtopic, Language.ZH), out);
    line("terms, English", terms(subtopic, Language.EN), out);
    line("decisions", String.join("; ", subtopic.decisions()), out);
    papers("examples", subtopic.papers().examples(), out);
    papers("candidates", subtopic.papers().candidates(), out);
  }

  private static String terms(Subtopic subtopic, Language language) {
    return String.join(", ", subtopic.terms().getOrDefault(language, List.of()));
  }

  private static void papers(String what, Collection<String> papers, Appendable out)
      throws IOException {
    List<String> ids = List.copyOf(papers);
    for (int i = 0; i < ids.size(); i += PAPERS_ON_A_LINE) {
      String some = String.join("  ", ids.subList(i, Math.min(ids.size(), i + PAPERS_ON_A_LINE)));
      line(i == 0 ? what + ", " + Numbers.count(ids.size()) : "", some, out);
    }
  }

  private static void line(String what, String text, Appendable out) throws IOException {
    if (!text.isEmpty()) {
      out.append(String.format(Locale.ROOT, "  %-16s %s\n", what, text));
    }
  }
}
