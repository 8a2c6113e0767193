package dev.sheaf.report.evaluation;

import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.Experiment;
import dev.sheaf.evaluate.FacetResult;
import dev.sheaf.evaluate.Judgement;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.report.Table.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of all answers: one line for each learner, facet and paper. Every score can be computed
 * from it again. Several labels are separated by {@code ;}; {@code probability} holds one number
 * for each label of {@code answer}, empty where the ranking was cut off before it.
 */
public final class AnswersCsv {
  private static final List<String> COLUMNS =
      List.of("model", "facet", "split", "id", "truth", "answer", "probability");

  private AnswersCsv() {}

  /** Writes the table. */
  public static void write(Experiment experiment, Appendable out) throws IOException {
    List<List<String>> rows = new ArrayList<>(rows(experiment.name(), experiment.evaluation()));
    experiment.rival().ifPresent(rival -> rows.addAll(rows(rival.name(), rival.evaluation())));
    new Table(COLUMNS.stream().map(Column::words).toList(), rows).write(Style.CSV, out);
  }

  private static List<List<String>> rows(String model, Evaluation evaluation) {
    List<List<String>> rows = new ArrayList<>();
    evaluation.topic().ifPresent(topic -> add(model, topic, rows));
    evaluation.theme().ifPresent(theme -> add(model, theme, rows));
    return rows;
  }

  private static void add(String model, FacetResult<?> result, List<List<String>> rows) {
    for (FacetResult.Part<?> part : result.parts()) {
      for (Judgement judgement : part.judgements()) {
        rows.add(row(model, result.facet(), part.name(), judgement));
      }
    }
  }

  private static List<String> row(String model, Facet facet, String split, Judgement judgement) {
    Map<Label, Double> probabilities = new HashMap<>();
    for (Score score : judgement.answer().ranking().ranking()) {
      probabilities.put(score.label(), score.probability());
    }
    String sure =
        judgement.answer().chosen().stream()
            .map(label -> Numbers.decimal(probabilities.getOrDefault(label, Double.NaN)))
            .collect(Collectors.joining(";"));
    return List.of(
        model,
        facet.word(),
        split,
        judgement.document(),
        names(judgement.truth()),
        names(judgement.answer().chosen()),
        sure);
  }

  private static String names(List<Label> labels) {
    return labels.stream().map(Label::name).collect(Collectors.joining(";"));
  }
}
