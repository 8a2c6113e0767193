package dev.sheaf.report.digest;

import dev.sheaf.corpus.Document;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.writeback.TopicFilling.Open;
import dev.sheaf.writeback.TopicFilling.Reason;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists the papers that stay without a label: their places, the reasons, and the topics they may
 * have.
 */
public final class OpenPapersReport {
  private static final int TOPICS = 2;
  private static final int TITLE = 60;

  private OpenPapersReport() {}

  /** Writes a line for each; nothing if there is none. */
  public static void write(List<Open> papers, Appendable out) throws IOException {
    if (!papers.isEmpty()) {
      List<Column> columns =
          List.of(
              Column.words("left open"),
              Column.words("why").with(Emphasis.WARNING),
              Column.answers("topics"),
              Column.words("title"));
      List<List<String>> rows = papers.stream().map(OpenPapersReport::row).toList();
      new Table(columns, rows).write(Table.Style.TEXT, out);
    }
  }

  private static List<String> row(Open paper) {
    return List.of(
        paper.document().source().toString(),
        why(paper.reason()),
        paper.answer().map(OpenPapersReport::topics).orElse("-"),
        title(paper.document()));
  }

  private static String why(Reason reason) {
    return switch (reason) {
      case UNSURE -> "unsure";
      case NO_PLACE -> "no place for a label";
      case NOT_READ_BACK -> "would not be read back";
    };
  }

  private static String topics(TopicAnswer answer) {
    return Stream.concat(
            Stream.of(answer.chosen()),
            answer.ranking().ranking().stream().filter(score -> !score.equals(answer.chosen())))
        .limit(TOPICS)
        .map(score -> score.label() + " " + Numbers.score(score.probability()))
        .collect(Collectors.joining(", "));
  }

  /** The title, or the beginning of the abstract. */
  private static String title(Document document) {
    String text =
        Stream.concat(document.titles().values().stream(), document.abstracts().values().stream())
            .findFirst()
            .orElseThrow();
    return text.codePointCount(0, text.length()) <= TITLE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "…";
  }
}
