package dev.sheaf.report.evaluation;

import dev.sheaf.evaluate.Experiment;
import dev.sheaf.evaluate.LearningCurve;
import dev.sheaf.json.Json;
import dev.sheaf.report.Table.Style;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints all results of an experiment, for people or as JSON. */
public record ExperimentReport(Experiment experiment) {
  /** Writes the report, its tables in a style. */
  public void write(Style style, Appendable out) throws IOException {
    new EvaluationReport(experiment.evaluation(), style).write(out);
    if (experiment.rival().isPresent()) {
      new ComparisonTable(experiment.name(), experiment.rival().get()).write(style, out);
    }
    if (experiment.languages().isPresent()) {
      new LanguageTable(experiment.languages().get()).write(style, out);
    }
    for (LearningCurve curve : experiment.curves().values()) {
      new CurveTable(curve).write(style, out);
    }
  }

  /**
   * The object of {@link EvaluationJson} with, where asked for, {@code comparison}, {@code
   * languages} and {@code curve} as further members.
   */
  public Json json() {
    Map<String, Json> members = new LinkedHashMap<>();
    if (EvaluationJson.of(experiment.evaluation()) instanceof Json.Dictionary evaluation) {
      members.putAll(evaluation.members());
    }
    experiment
        .rival()
        .ifPresent(
            rival ->
                members.put("comparison", new ComparisonTable(experiment.name(), rival).json()));
    experiment
        .languages()
        .ifPresent(languages -> members.put("languages", new LanguageTable(languages).json()));
    if (!experiment.curves().isEmpty()) {
      Map<String, Json> curves = new LinkedHashMap<>();
      experiment
          .curves()
          .forEach((facet, curve) -> curves.put(facet.word(), new CurveTable(curve).json()));
      members.put("curve", new Json.Dictionary(curves));
    }
    return new Json.Dictionary(members);
  }
}
