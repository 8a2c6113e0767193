package dev.sheaf.report.model;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.inspect.LabelProfile;
import dev.sheaf.inspect.LabelProfile.State;
import dev.sheaf.inspect.LabelProfile.Word;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Screen;
import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.report.Table;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints what a model knows of its labels: one line for each, or everything about one.
 *
 * @param labels in the order in which they are told
 */
public record LabelsReport(List<LabelProfile> labels) {
  private static final int WORDS_ON_A_LINE = 4;

  public LabelsReport {
    labels = List.copyOf(labels);
  }

  /**
   * Writes one line for each label that was learned or stands in the taxonomy, and says how many
   * others there are.
   */
  public void writeTable(Appendable out) throws IOException {
    List<LabelProfile> shown =
        labels.stream()
            .filter(label -> label.state() == State.LEARNED || label.entry().isPresent())
            .toList();
    List<Table.Column> columns =
        List.of(
            Table.Column.answers("label"),
            Table.Column.words("Chinese"),
            Table.Column.words("English"),
            Table.Column.words("facet"),
            Table.Column.numbers("papers"),
            Table.Column.words("").with(Emphasis.WARNING),
            Table.Column.words("strongest words"));
    new Table(columns, shown.stream().map(LabelsReport::row).toList()).write(Table.Style.TEXT, out);
    int others = labels.size() - shown.size();
    if (others > 0) {
      out.append("… and ")
          .append(Plural.counted(others, "label"))
          .append(" of the papers with too few to learn from; --json has them\n");
    }
  }

  private static List<String> row(LabelProfile label) {
    List<String> words = new ArrayList<>();
    for (Language language : Language.values()) {
      of(language, label.speakFor()).stream()
          .limit(WORDS_ON_A_LINE)
          .map(Word::word)
          .forEach(words::add);
    }
    return List.of(
        label.label().name(),
        name(label, Language.ZH),
        name(label, Language.EN),
        label.facet().word(),
        Numbers.count(label.papers()),
        label.state() == State.LEARNED ? "" : state(label),
        String.join(", ", words));
  }

  private static String name(LabelProfile label, Language language) {
    return label.entry().map(entry -> entry.names().getOrDefault(language, "-")).orElse("-");
  }

  private static String state(LabelProfile label) {
    return switch (label.state()) {
      case LEARNED -> label.papers() == 0 ? "learned from its definition" : "learned";
      case TOO_FEW_PAPERS -> "too few papers";
      case NO_PAPERS -> "not learned";
    };
  }

  /** Writes all there is to know of each label. */
  public void writeDetails(Appendable out) throws IOException {
    String gap = "";
    for (LabelProfile label : labels) {
      out.append(gap);
      writeDetails(label, out);
      gap = "\n";
    }
    if (labels.stream().anyMatch(label -> !label.speakFor().isEmpty())) {
      out.append(
          "\nA number is about what the word adds to the label's score in a text of usual length.\n");
    }
  }

  private static void writeDetails(LabelProfile label, Appendable out) throws IOException {
    Screen.write(label.label().name(), Emphasis.ANSWER, out);
    out.append(" (").append(label.facet().word()).append(")\n");
    boolean isLearned = label.state() == State.LEARNED;
    line(
        "papers",
        Numbers.count(label.papers()) + ", " + state(label),
        isLearned ? Emphasis.PLAIN : Emphasis.WARNING,
        out);
    if (label.entry().isPresent()) {
      Taxonomy.Entry entry = label.entry().get();
      line("Chinese", name(label, Language.ZH), out);
      line("English", name(label, Language.EN), out);
      line("also written", String.join("; ", entry.aliases()), out);
      line("broader", entry.parent().map(Label::name).orElse(""), out);
      line("narrower", names(label.narrower()), out);
      line("definition", String.join("; ", entry.terms()), out);
    } else {
      line("definition", "none, it is not in the taxonomy", out);
    }
    for (Language language : Language.values()) {
      String name = language == Language.ZH ? ", Chinese" : ", English";
      line("for" + name, words(of(language, label.speakFor())), out);
      line("against" + name, words(of(language, label.speakAgainst())), out);
    }
  }

  private static void line(String what, String text, Appendable out) throws IOException {
    line(what, text, Emphasis.PLAIN, out);
  }

  private static void line(String what, String text, Emphasis emphasis, Appendable out)
      throws IOException {
    if (!text.isEmpty()) {
      out.append(String.format(Locale.ROOT, "  %-17s ", what));
      Screen.write(text, emphasis, out);
      out.append('\n');
    }
  }

  private static String names(List<Label> labels) {
    return labels.stream().map(Label::name).collect(Collectors.joining("; "));
  }

  private static String words(List<Word> words) {
    return words.stream()
        .map(word -> String.format(Locale.ROOT, "%s %+.2f", word.word(), word.weight()))
        .collect(Collectors.joining(", "));
  }

  private static List<Word> of(Language language, List<Word> words) {
    return words.stream().filter(word -> word.language() == language).toList();
  }
}
