package dev.sheaf.report.evaluation;

import static java.util.Comparator.comparingInt;

import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.ConfusionMatrix;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.FacetResult;
import dev.sheaf.evaluate.LabelScores;
import dev.sheaf.evaluate.LikeliestScores;
import dev.sheaf.evaluate.MultiLabelScores;
import dev.sheaf.evaluate.Scores;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.report.Table.Style;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells people what an evaluation found out: how it was measured, the scores with their intervals
 * and the baseline beside them, label by label, and what was taken for what.
 *
 * @param style what the tables are written as
 */
record EvaluationReport(Evaluation evaluation, Style style) {
  private static final int MOST_LABELS = 30;
  private static final int MOST_RARE = 10;

  /** Writes the report. */
  public void write(Appendable out) throws IOException {
    line(ProtocolSentence.of(evaluation.protocol()), out);
    if (evaluation.topic().isEmpty() && evaluation.theme().isEmpty()) {
      line(
          "Nothing could be judged: no label of a test paper has enough papers to learn from.",
          out);
    }
    if (evaluation.topic().isPresent()) {
      writeTopic(evaluation.topic().get(), out);
    }
    if (evaluation.theme().isPresent()) {
      writeTheme(evaluation.theme().get(), out);
    }
  }

  private void writeTopic(FacetResult<Scores> result, Appendable out) throws IOException {
    Scores scores = result.scores();
    Scores baseline = result.baseline();
    writeHeading(result, out);
    List<List<String>> rows =
        List.of(
            row("accuracy", scores.accuracy(), baseline.accuracy()),
            row("macro-F1", scores.macroF1(), baseline.macroF1()),
            row("balanced accuracy", scores.balancedAccuracy(), baseline.balancedAccuracy()),
            row(
                "Matthews correlation",
                scores.matthewsCorrelation(),
                baseline.matthewsCorrelation()),
            row("log loss (0 is best)", scores.logLoss(), baseline.logLoss()),
            row("Brier score (0 is best)", scores.brier(), baseline.brier()));
    writeScores(rows, "The baseline always answers the commonest topic.", out);
    Optional<LikeliestScores> likeliest = LikeliestScores.of(result);
    if (likeliest.isPresent()) {
      line(LikeliestSentence.of(likeliest.get()), out);
    }
    SplitTable.ofTopic(evaluation.protocol(), result).write(style, out);
    writeCautions(result, scores.accuracy(), scores.macroF1(), out);
    writeLabels(scores.labels(), out);
    out.append('\n');
    ConfusionTable.of(ConfusionMatrix.of(result.judgements())).write(style, out);
    ReliabilityTable.write(result, style, out);
  }

  private void writeTheme(FacetResult<MultiLabelScores> result, Appendable out) throws IOException {
    MultiLabelScores scores = result.scores();
    MultiLabelScores baseline = result.baseline();
    writeHeading(result, out);
    List<List<String>> rows =
        List.of(
            row("micro-F1", scores.microF1(), baseline.microF1()),
            row("macro-F1", scores.macroF1(), baseline.macroF1()),
            row("all themes right", scores.subsetAccuracy(), baseline.subsetAccuracy()),
            row("likeliest theme right", scores.precisionAt1(), baseline.precisionAt1()),
            row("of likeliest 3, correct", scores.precisionAt3(), baseline.precisionAt3()));
    writeScores(rows, "The baseline always answers the commonest themes.", out);
    SplitTable.ofTheme(evaluation.protocol(), result).write(style, out);
    writeCautions(result, scores.microF1(), scores.macroF1(), out);
    writeLabels(scores.labels(), out);
  }

  private static void writeHeading(FacetResult<?> result, Appendable out) throws IOException {
    String each = result.parts().size() > 1 ? " at a time" : "";
    out.append('\n');
    line(
        "%s: %s tested, learned from %s%s"
            .formatted(
                result.facet().word(), papers(result.test()), Numbers.count(result.train()), each),
        out);
    out.append('\n');
  }

  private void writeScores(List<List<String>> rows, String baseline, Appendable out)
      throws IOException {
    List<Column> columns =
        List.of(
            Column.words("measure"),
            Column.numbers("score"),
            Column.words("95 % interval"),
            Column.numbers("baseline"));
    new Table(columns, rows).write(style, out);
    out.append('\n');
    line(baseline, out);
  }

  private static List<String> row(String measure, Estimate score, Estimate baseline) {
    return List.of(
        measure,
        Numbers.score(score.value()),
        Numbers.interval(score),
        Numbers.score(baseline.value()));
  }

  private static List<String> row(String measure, double score, double baseline) {
    return List.of(measure, Numbers.score(score), "", Numbers.score(baseline));
  }

  private static void writeCautions(
      FacetResult<?> result, Estimate first, Estimate macroF1, Appendable out) throws IOException {
    if (first.isWide() || macroF1.isWide()) {
      line(
          "Measured on "
              + papers(result.test())
              + ": the interval is wide, a smaller difference may be chance.",
          out);
    }
    if (!result.rare().isEmpty()) {
      line(
          "Not judged, with fewer than %s to learn from: %s."
              .formatted(papers(result.leastPapers()), rare(result)),
          out);
    }
    if (result.unanswered() > 0) {
      line("Not judged, for want of an answer: " + papers(result.unanswered()) + ".", out);
    }
  }

  private static String rare(FacetResult<?> result) {
    int more = result.rare().size() - MOST_RARE;
    String first =
        result.rare().entrySet().stream()
            .sorted(
                comparingInt((Map.Entry<Label, Integer> entry) -> -entry.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_RARE)
            .map(entry -> entry.getKey() + " (" + papers(entry.getValue()) + ")")
            .collect(Collectors.joining(", "));
    return more > 0 ? first + " and " + Plural.counted(more, "more label") : first;
  }

  private void writeLabels(List<LabelScores> labels, Appendable out) throws IOException {
    List<Column> columns =
        List.of(
            Column.answers("label"),
            Column.numbers("precision"),
            Column.numbers("recall"),
            Column.numbers("F1"),
            Column.numbers("papers"),
            Column.numbers("answers"));
    List<List<String>> rows =
        labels.stream()
            .sorted(comparingInt(LabelScores::support).reversed().thenComparing(LabelScores::label))
            .limit(MOST_LABELS)
            .map(EvaluationReport::row)
            .toList();
    out.append('\n');
    new Table(columns, rows).write(style, out);
    if (labels.size() > MOST_LABELS) {
      out.append('\n');
      line(Plural.counted(labels.size() - MOST_LABELS, "rarer label") + " not shown.", out);
    }
  }

  private static List<String> row(LabelScores scores) {
    return List.of(
        scores.label().name(),
        Numbers.score(scores.precision()),
        Numbers.score(scores.recall()),
        Numbers.score(scores.f1()),
        Numbers.count(scores.support()),
        Numbers.count(scores.predicted()));
  }

  private static String papers(int count) {
    return Plural.counted(count, "paper");
  }

  private static void line(String text, Appendable out) throws IOException {
    out.append(text).append('\n');
  }
}
