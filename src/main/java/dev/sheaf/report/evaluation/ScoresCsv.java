package dev.sheaf.report.evaluation;

import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Comparison.Difference;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.Experiment;
import dev.sheaf.evaluate.FacetResult;
import dev.sheaf.evaluate.LabelScores;
import dev.sheaf.evaluate.LearningCurve;
import dev.sheaf.evaluate.MultiLabelScores;
import dev.sheaf.evaluate.Scores;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.report.Table.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A long table of all figures of an experiment, with one measure on each line, to be filtered and
 * pivoted.
 *
 * <p>{@code of} says what was measured: the name of the learner (all splits together, and label by
 * label), {@code baseline}, a split by its name, the rival's name, {@code difference}, {@code read
 * zh} and the like, or {@code learned from 100}. {@code low} and {@code high} are the ends of the
 * 95 % interval where there is one; {@code papers} is how many were judged, of a label how many
 * have it.
 */
public final class ScoresCsv {
  private static final List<String> COLUMNS =
      List.of("of", "facet", "label", "measure", "value", "low", "high", "papers");

  private final List<List<String>> rows = new ArrayList<>();

  private ScoresCsv() {}

  /** Writes the table. */
  public static void write(Experiment experiment, Appendable out) throws IOException {
    ScoresCsv table = new ScoresCsv();
    table.add(experiment.name(), experiment.evaluation());
    table.addRest(experiment.name(), experiment.evaluation());
    table.addSplits(experiment.evaluation());
    experiment.rival().ifPresent(table::add);
    experiment
        .languages()
        .map(LanguageTable::new)
        .ifPresent(languages -> languages.byName().forEach((n, e) -> table.add("read " + n, e)));
    experiment.curves().values().forEach(table::add);
    new Table(COLUMNS.stream().map(Column::words).toList(), table.rows).write(Style.CSV, out);
  }

  private void add(String of, Evaluation evaluation) {
    evaluation.topic().ifPresent(topic -> add(of, topic.scores()));
    evaluation.theme().ifPresent(theme -> add(of, theme.scores()));
  }

  private void addRest(String of, Evaluation evaluation) {
    evaluation
        .topic()
        .ifPresent(
            topic -> {
              add("baseline", topic.baseline());
              topic.scores().labels().forEach(label -> add(of, Facet.TOPIC, label));
            });
    evaluation
        .theme()
        .ifPresent(
            theme -> {
              add("baseline", theme.baseline());
              theme.scores().labels().forEach(label -> add(of, Facet.THEME, label));
            });
  }

  private void add(String of, Scores scores) {
    int papers = scores.documents();
    add(of, Facet.TOPIC, "accuracy", scores.accuracy(), papers);
    add(of, Facet.TOPIC, "macro-F1", scores.macroF1(), papers);
    add(of, Facet.TOPIC, "", "balanced accuracy", scores.balancedAccuracy(), papers);
    add(of, Facet.TOPIC, "", "Matthews correlation", scores.matthewsCorrelation(), papers);
    add(of, Facet.TOPIC, "", "log loss", scores.logLoss(), papers);
    add(of, Facet.TOPIC, "", "Brier score", scores.brier(), papers);
  }

  private void add(String of, MultiLabelScores scores) {
    int papers = scores.documents();
    add(of, Facet.THEME, "micro-F1", scores.microF1(), papers);
    add(of, Facet.THEME, "macro-F1", scores.macroF1(), papers);
    add(of, Facet.THEME, "", "subset accuracy", scores.subsetAccuracy(), papers);
    add(of, Facet.THEME, "", "precision at 1", scores.precisionAt1(), papers);
    add(of, Facet.THEME, "", "precision at 3", scores.precisionAt3(), papers);
  }

  private void add(String of, Facet facet, LabelScores label) {
    String name = label.label().name();
    add(of, facet, name, "precision", label.precision(), label.support());
    add(of, facet, name, "recall", label.recall(), label.support());
    add(of, facet, name, "F1", label.f1(), label.support());
    add(of, facet, name, "answers", label.predicted(), label.support());
  }

  private void addSplits(Evaluation evaluation) {
    evaluation.topic().map(FacetResult::parts).stream()
        .flatMap(List::stream)
        .forEach(
            part -> {
              add(part.name(), Facet.TOPIC, "", "learned from", part.train(), part.test());
              add(part.name(), part.scores());
            });
    evaluation.theme().map(FacetResult::parts).stream()
        .flatMap(List::stream)
        .forEach(
            part -> {
              add(part.name(), Facet.THEME, "", "learned from", part.train(), part.test());
              add(part.name(), part.scores());
            });
  }

  private void add(Experiment.Rival rival) {
    add(rival.name(), rival.evaluation());
    rival
        .comparisons()
        .forEach(
            (facet, comparison) -> {
              add(facet, first(facet), comparison.microF1(), comparison.documents());
              add(facet, "macro-F1", comparison.macroF1(), comparison.documents());
            });
  }

  private void add(Facet facet, String measure, Difference difference, int papers) {
    Estimate estimate = new Estimate(difference.value(), difference.low(), difference.high());
    add("difference", facet, measure, estimate, papers);
    add("difference", facet, "", "P(worse) in " + measure, difference.worse(), papers);
  }

  private void add(LearningCurve curve) {
    for (LearningCurve.Point point : curve.points()) {
      String of = "learned from " + Numbers.count(point.papers());
      add(of, curve.facet(), first(curve.facet()), point.microF1(), curve.documents());
      add(of, curve.facet(), "macro-F1", point.macroF1(), curve.documents());
    }
  }

  private static String first(Facet facet) {
    return facet == Facet.TOPIC ? "accuracy" : "micro-F1";
  }

  private void add(String of, Facet facet, String measure, Estimate estimate, int papers) {
    rows.add(
        List.of(
            of,
            facet.word(),
            "",
            measure,
            Numbers.decimal(estimate.value()),
            Numbers.decimal(estimate.low()),
            Numbers.decimal(estimate.high()),
            Numbers.count(papers)));
  }

  private void add(String of, Facet facet, String label, String measure, double value, int papers) {
    rows.add(
        List.of(
            of,
            facet.word(),
            label,
            measure,
            Numbers.decimal(value),
            "",
            "",
            Numbers.count(papers)));
  }
}
