package dev.sheaf.report.classify;

import dev.sheaf.classify.Explanation;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Document;
import dev.sheaf.model.Classification;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Screen;
import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.report.Wrapping;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows people the labels that a model gives a document, in a few lines that fit their screen: the
 * title, the topic, the themes, the words that speak for the topic, and where the document stands.
 *
 * @param report says what is shown of an answer
 */
public record ClassificationPage(ClassificationReport report) {
  private static final int MOST_WORDS = 8;
  private static final String INDENT = "  ";

  /**
   * Writes the lines, and an empty one.
   *
   * @param words of the text, the strongest first
   */
  public void write(
      Document document, Classification found, List<Explanation.Part> words, Screen out)
      throws IOException {
    String title = ClassificationReport.title(document);
    List<String> lines =
        title.isEmpty() ? beginning(document, out.width()) : Wrapping.lines(title, out.width());
    for (String line : lines) {
      out.write(line, Emphasis.TITLE);
      out.append('\n');
    }
    if (found.topic().isPresent()) {
      writeTopic(found.topic().get(), found, out);
    }
    if (!found.themes().isEmpty()) {
      out.append(INDENT).append("themes: ");
      out.write(ClassificationReport.scores(found.themes()), Emphasis.ANSWER);
      out.append('\n');
    }
    if (!words.isEmpty()) {
      write("words: " + words(words), Emphasis.PLAIN, out);
    }
    for (String remark : KnownRemark.of(found).stream().toList()) {
      boolean isPlain = !found.known().isHardlyAnything();
      write(remark, isPlain ? Emphasis.PLAIN : Emphasis.WARNING, out);
    }
    write(document.id() + ", " + document.source(), Emphasis.FAINT, out);
    out.append('\n');
  }

  /** One line of a text without a title. */
  private static List<String> beginning(Document document, int width) {
    return document.abstracts().values().stream()
        .limit(1)
        .map(text -> Wrapping.lines(text.replaceAll("\\s+", " "), width - 2).get(0) + " …")
        .toList();
  }

  private void writeTopic(TopicAnswer topic, Classification found, Screen out) throws IOException {
    boolean isSure = !report.isUnsure(topic) && !found.isGuess();
    Score chosen = topic.chosen();
    String first =
        report.isUnsure(topic)
            ? ClassificationReport.UNSURE
            : chosen.label().name() + " " + Numbers.score(chosen.probability());
    out.append(INDENT);
    out.write(first, isSure ? Emphasis.ANSWER : Emphasis.WARNING);
    if (!report.isUnsure(topic) && found.isGuess() && report.maxError().isEmpty()) {
      out.write(" (a guess)", Emphasis.WARNING);
    }
    String next = report.next(topic);
    String before = report.isUnsure(topic) ? ": " : ", then ";
    out.append(next.isEmpty() ? "" : before + next).append('\n');
  }

  private static String words(List<Explanation.Part> words) {
    return words.stream()
        .filter(part -> part.value() > 0)
        .map(Explanation.Part::word)
        .distinct()
        .limit(MOST_WORDS)
        .collect(Collectors.joining(", "));
  }

  private static void write(String text, Emphasis emphasis, Screen out) throws IOException {
    for (String line : Wrapping.lines(text, out.width() - INDENT.length())) {
      out.append(INDENT);
      out.write(line, emphasis);
      out.append('\n');
    }
  }
}
