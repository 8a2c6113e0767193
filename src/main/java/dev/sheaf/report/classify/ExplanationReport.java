package dev.sheaf.report.classify;

import dev.sheaf.classify.Counterfactual;
import dev.sheaf.classify.Explanation;
import dev.sheaf.classify.Explanation.Part;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.neighbour.Neighbour;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.model.Classification;
import dev.sheaf.model.Explained;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Screen;
import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.report.Table;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints for people why a document gets its labels: the parts of each score, the comparison with
 * the next topic, the words that would change the answer, and the nearest labelled papers. Printed
 * numbers add up.
 */
public record ExplanationReport(Document document, Classification found, Explained explained) {
  private static final int DECIMALS = 3;
  private static final int NEAREST = 3;
  private static final int FORMS = 3;
  private static final int MOST_WORDS = 8;
  private static final Map<Language, String> LANGUAGES =
      Map.of(Language.ZH, "Chinese", Language.EN, "English");

  /** How many parts for and against are shown of each of two languages. */
  private enum Detail {
    FULL(6, 3),
    SHORT(4, 2);

    private final int mostFor;
    private final int mostAgainst;

    Detail(int mostFor, int mostAgainst) {
      this.mostFor = mostFor;
      this.mostAgainst = mostAgainst;
    }
  }

  /** Writes the report. */
  public void write(Appendable out) throws IOException {
    writeHead(out);
    if (explained.topic().isPresent()) {
      write(explained.topic().get(), out);
      writePreference(out);
    }
    for (String remark : KnownRemark.of(found).stream().toList()) {
      out.append('\n');
      Screen.write(remark, Emphasis.WARNING, out);
      out.append('\n');
    }
    for (Explained.Theme theme : explained.themes()) {
      write(theme, out);
    }
    writeNearest(out);
  }

  private void writePreference(Appendable out) throws IOException {
    TopicAnswer topic = found.topic().orElseThrow();
    Score likeliest = topic.ranking().top();
    if (!likeliest.label().equals(topic.chosen().label())) {
      out.append(likeliest.label().name())
          .append(" is likelier; the model was trained to prefer rarer topics (--optimize).\n");
    }
  }

  private void writeHead(Appendable out) throws IOException {
    for (String title : document.titles().values()) {
      Screen.write(onOneLine(title), Emphasis.TITLE, out);
      out.append('\n');
    }
    out.append(document.id()).append(", ").append(document.source().toString()).append('\n');
    if (found.topic().isPresent()) {
      out.append("topic: ");
      Emphasis emphasis = found.isGuess() ? Emphasis.WARNING : Emphasis.ANSWER;
      Screen.write(probability(found.topic().get().chosen()), emphasis, out);
      for (Score next : likeliest(found.topic().get()).skip(1).limit(2).toList()) {
        out.append(", ").append(probability(next));
      }
      out.append('\n');
    }
    if (!found.themes().isEmpty()) {
      out.append("themes: ")
          .append(
              found.themes().stream()
                  .map(ExplanationReport::probability)
                  .collect(Collectors.joining(", ")))
          .append('\n');
    }
  }

  /** The topic given, then the likeliest others. */
  private static Stream<Score> likeliest(TopicAnswer topic) {
    return Stream.concat(
        Stream.of(topic.chosen()),
        topic.ranking().ranking().stream().filter(score -> !score.equals(topic.chosen())));
  }

  private static String probability(Score score) {
    return score.label() + " " + Numbers.score(score.probability());
  }

  private static void write(Explained.Topic topic, Appendable out) throws IOException {
    Breakdown score = breakdown(topic.score(), Detail.FULL);
    out.append('\n');
    table("why " + topic.label(), List.of("for", "against"), "score", score)
        .write(Table.Style.TEXT, out);
    if (topic.next().isPresent()) {
      write(topic, topic.next().get(), score.score(), out);
    }
  }

  private static void write(Explained.Topic topic, Explained.Next next, long score, Appendable out)
      throws IOException {
    Breakdown other = breakdown(next.score(), Detail.SHORT);
    List<Part> shown = shown(next.difference(), Detail.SHORT);
    Breakdown difference = Breakdown.of(next.difference(), shown, DECIMALS, score - other.score());
    String title =
        "why not %s, with a score of %s".formatted(next.label(), other.signed(other.score()));
    List<String> sides = List.of("for " + topic.label(), "for " + next.label());
    out.append('\n');
    table(title, sides, "ahead by", difference).write(Table.Style.TEXT, out);
    out.append('\n').append(reversal(topic)).append('\n');
  }

  private static String reversal(Explained.Topic topic) {
    if (topic.reversal().isEmpty()) {
      return "No few words of the text decide this.";
    }
    Counterfactual reversal = topic.reversal().get();
    List<String> words = reversal.words().stream().map(Part::word).distinct().toList();
    String first = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
    return words.size() <= MOST_WORDS
        ? "Without %s the answer would be %s.".formatted(first, reversal.label())
        : "No few words decide this: the answer would be %s without %d of them, %s first."
            .formatted(reversal.label(), words.size(), first);
  }

  private static Breakdown breakdown(Explanation explanation, Detail detail) {
    return Breakdown.of(explanation, shown(explanation, detail), DECIMALS);
  }

  /**
   * The strongest parts for, then against, of the Chinese text, then of the English one; of a text
   * in one language twice as many.
   */
  private static List<Part> shown(Explanation explanation, Detail detail) {
    List<Part> shown = new ArrayList<>();
    long languages = explanation.parts().stream().map(Part::language).distinct().count();
    long times = languages > 1 ? 1 : 2;
    for (Language language : Language.values()) {
      List<Part> parts =
          explanation.parts().stream().filter(part -> part.language() == language).toList();
      parts.stream().filter(p -> p.value() > 0).limit(times * detail.mostFor).forEach(shown::add);
      parts.stream()
          .filter(p -> p.value() < 0)
          .limit(times * detail.mostAgainst)
          .forEach(shown::add);
    }
    return shown;
  }

  private static Table table(String title, List<String> sides, String sum, Breakdown breakdown) {
    List<List<String>> rows = new ArrayList<>();
    String above = "";
    for (int i = 0; i < breakdown.parts().size(); i++) {
      Part part = breakdown.parts().get(i);
      String side = LANGUAGES.get(part.language()) + ", " + sides.get(part.value() > 0 ? 0 : 1);
      rows.add(
          List.of(
              side.equals(above) ? "" : "  " + side,
              words(part),
              breakdown.signed(breakdown.values().get(i))));
      above = side;
    }
    if (breakdown.otherTerms() > 0) {
      String others = "  the other " + Plural.counted(breakdown.otherTerms(), "term");
      rows.add(List.of(others, "", breakdown.signed(breakdown.others())));
    }
    rows.add(List.of("  an empty text", "", breakdown.signed(breakdown.bias())));
    rows.add(List.of("  " + sum, "", breakdown.signed(breakdown.score())));
    return new Table(
        List.of(Table.Column.words(title), Table.Column.words(""), Table.Column.numbers("adds")),
        rows);
  }

  private static String words(Part part) {
    String forms = part.forms().stream().limit(FORMS).collect(Collectors.joining(", "));
    return forms.isEmpty() ? part.word() : part.word() + " (" + forms + ")";
  }

  private static void write(Explained.Theme theme, Appendable out) throws IOException {
    Breakdown score = breakdown(theme.score(), Detail.SHORT);
    out.append(
        "\nwhy %s: %s, given from %s on\n"
            .formatted(
                theme.label(),
                Numbers.score(theme.probability()),
                Numbers.score(theme.threshold())));
    List<String> addends =
        IntStream.range(0, score.parts().size())
            .mapToObj(i -> score.parts().get(i).word() + " " + score.signed(score.values().get(i)))
            .collect(Collectors.toCollection(ArrayList::new));
    if (score.otherTerms() > 0) {
      addends.add(
          "the other "
              + Plural.counted(score.otherTerms(), "term")
              + " "
              + score.signed(score.others()));
    }
    addends.add("an empty text " + score.signed(score.bias()));
    out.append(
        "  score %s = %s\n".formatted(score.signed(score.score()), String.join(", ", addends)));
  }

  private void writeNearest(Appendable out) throws IOException {
    if (explained.nearest().isEmpty()) {
      return;
    }
    out.append("\nnearest labelled papers\n");
    int others = 0;
    for (Neighbour paper : explained.nearest()) {
      others += paper.isSame() ? 0 : 1;
      if (others <= NEAREST) {
        write(paper, out);
      }
    }
  }

  private static void write(Neighbour paper, Appendable out) throws IOException {
    String likeness = paper.isSame() ? "the same paper" : Numbers.score(paper.similarity());
    String facts =
        Stream.of(
                labels(paper, Facet.TOPIC),
                labels(paper, Facet.THEME),
                Stream.of(paper.id()),
                paper.published().stream().map(Object::toString))
            .flatMap(parts -> parts)
            .collect(Collectors.joining(", "));
    out.append("  ").append(likeness).append("  ").append(facts).append('\n');
    for (String title : paper.titles().values()) {
      out.append("         ").append(onOneLine(title)).append('\n');
    }
  }

  private static Stream<String> labels(Neighbour paper, Facet facet) {
    return paper.labels().getOrDefault(facet, List.of()).stream().map(Label::name);
  }

  private static String onOneLine(String title) {
    return title.replaceAll("\\s+", " ");
  }
}
