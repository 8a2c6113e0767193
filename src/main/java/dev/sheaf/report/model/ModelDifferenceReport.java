package dev.sheaf.report.model;

import dev.sheaf.corpus.Facet;
import dev.sheaf.inspect.LabelProfile;
import dev.sheaf.inspect.ModelDifference;
import dev.sheaf.inspect.ModelDifference.LabelChange;
import dev.sheaf.inspect.ModelFacts;
import dev.sheaf.inspect.StoredVersion;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints the differences between two versions of a store. Everything else is left out, except for
 * figures that readers would look for.
 */
public record ModelDifferenceReport(
    StoredVersion before, StoredVersion after, ModelDifference difference) {
  private static final int MOST_LABELS = 30;
  private static final int MOST_WORDS = 4;

  /** Writes the figures, the settings, the labels and the words that differ. */
  public void write(Appendable out) throws IOException {
    writeFigures(out);
    if (!difference.settings().isEmpty()) {
      out.append('\n');
      writeSettings(out);
    }
    if (!difference.labels().isEmpty()) {
      out.append('\n');
      writeLabels(out);
    } else {
      out.append("\nevery label has the same papers and the same strongest words\n");
    }
  }

  private void writeFigures(Appendable out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(figure("papers", facts -> ModelsReport.count(facts.papers())));
    for (Facet facet : Facet.values()) {
      String name = "papers with a " + facet.word();
      rows.add(figure(name, facts -> ModelsReport.count(facts.papersWith(facet))));
    }
    rows.add(figure("first date", facts -> facts.from().orElse(ModelsReport.NOT_SAID)));
    rows.add(figure("last date", facts -> facts.to().orElse(ModelsReport.NOT_SAID)));
    rows.add(figure("terms", facts -> Numbers.count(facts.terms())));
    for (Facet facet : Facet.values()) {
      rows.add(figure(facet.word() + "s", facts -> Numbers.count(facts.learned(facet))));
    }
    rows.add(score("accuracy of topics", Facet.TOPIC, "accuracy"));
    rows.add(score("macro-F1 of topics", Facet.TOPIC, "macroF1"));
    rows.add(score("micro-F1 of themes", Facet.THEME, "microF1"));
    rows.add(score("macro-F1 of themes", Facet.THEME, "macroF1"));
    rows.add(List.of("bytes", Numbers.count(before.bytes()), Numbers.count(after.bytes())));
    table("", rows, out);
    out.append("scores are each model's own, measured on papers of its own time\n");
  }

  private List<String> score(String name, Facet facet, String score) {
    return figure(name, facts -> ModelsReport.score(facts.score(facet, score)));
  }

  private List<String> figure(String name, Function<ModelFacts, String> figure) {
    return List.of(name, figure.apply(difference.before()), figure.apply(difference.after()));
  }

  private void writeSettings(Appendable out) throws IOException {
    List<List<String>> rows =
        difference.settings().stream()
            .map(
                setting ->
                    List.of(
                        setting.name(),
                        setting.before().orElse(ModelsReport.NOT_SAID),
                        setting.after().orElse(ModelsReport.NOT_SAID)))
            .toList();
    table("setting", rows, out);
  }

  private void table(String first, List<List<String>> rows, Appendable out) throws IOException {
    List<Table.Column> columns =
        List.of(
            Table.Column.words(first),
            Table.Column.numbers(before.name()),
            Table.Column.numbers(after.name()));
    new Table(columns, rows).write(Table.Style.TEXT, out);
  }

  private void writeLabels(Appendable out) throws IOException {
    List<LabelChange> shown =
        difference.labels().stream().filter(LabelChange::isLearned).limit(MOST_LABELS).toList();
    List<Table.Column> columns =
        List.of(
            Table.Column.answers("label"),
            Table.Column.words("facet"),
            Table.Column.numbers("papers in " + before.name()),
            Table.Column.numbers("in " + after.name()),
            Table.Column.words("words gained"),
            Table.Column.words("words lost"));
    new Table(columns, shown.stream().map(ModelDifferenceReport::row).toList())
        .write(Table.Style.TEXT, out);
    int others = difference.labels().size() - shown.size();
    if (others > 0) {
      out.append("… and ")
          .append(Plural.counted(others, "more label"))
          .append(" with other papers or words; --json has them\n");
    }
  }

  private static List<String> row(LabelChange change) {
    return List.of(
        change.label().name(),
        change.facet().word(),
        papers(change.before()),
        papers(change.after()),
        words(change.gained()),
        words(change.lost()));
  }

  private static String papers(Optional<LabelProfile> profile) {
    return profile.map(known -> Numbers.count(known.papers())).orElse(ModelsReport.NOT_SAID);
  }

  private static String words(List<String> words) {
    String first = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
    return words.isEmpty() ? ModelsReport.NOT_SAID : first;
  }
}
