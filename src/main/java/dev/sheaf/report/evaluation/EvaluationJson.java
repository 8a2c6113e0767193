package dev.sheaf.report.evaluation;

import dev.sheaf.evaluate.ConfusionMatrix;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.FacetResult;
import dev.sheaf.evaluate.LabelScores;
import dev.sheaf.evaluate.LikeliestScores;
import dev.sheaf.evaluate.MultiLabelScores;
import dev.sheaf.evaluate.Scores;
import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.evaluate.split.GivenSplit;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.evaluate.split.RollingOrigin;
import dev.sheaf.evaluate.split.TimeSplit;
import dev.sheaf.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the results of an evaluation as one JSON object.
 *
 * <p>{@code protocol} is {@code folds} (with {@code folds} and {@code seed}), {@code time} (with
 * {@code from}), {@code rolling} (with {@code step}) or {@code given} (with {@code known}, the test
 * documents that stand in the training part as well); {@code undated} and {@code repeated} count
 * documents that take no part. {@code topic} and {@code theme} hold the result of a facet and are
 * missing if nothing could be judged. In each, {@code train} is the number of documents learned
 * from (over several splits the mean, rounded), {@code test} that of documents judged; {@code …Low}
 * and {@code …High} are the ends of the 95 % interval, {@code baseline…} the scores of the
 * commonest answer, {@code likeliest…} what the scores would be if the likeliest topic were always
 * given, where it was not, {@code splits} the scores split by split, {@code rare} the labels that
 * were not judged because fewer than {@code leastPapers} documents learned from have them; for the
 * topic, {@link ReliabilityJson} says how far probabilities can be trusted. Scores have at most six
 * decimals.
 */
public final class EvaluationJson {
  private EvaluationJson() {}

  /** The evaluation as an object. */
  public static Json of(Evaluation evaluation) {
    Map<String, Json> members = new LinkedHashMap<>();
    putProtocol(evaluation.protocol(), members);
    evaluation.topic().ifPresent(result -> members.put("topic", topic(result)));
    evaluation.theme().ifPresent(result -> members.put("theme", theme(result)));
    return new Json.Dictionary(members);
  }

  private static void putProtocol(Protocol protocol, Map<String, Json> members) {
    if (protocol instanceof Folds folds) {
      members.put("protocol", Json.of("folds"));
      members.put("folds", Json.of(folds.splits().size()));
      members.put("seed", Json.of(folds.seed()));
    } else if (protocol instanceof TimeSplit time) {
      members.put("protocol", Json.of("time"));
      members.put("from", Json.of(time.date().toString()));
      members.put("undated", Json.of(time.undated()));
      members.put("repeated", Json.of(time.repeated()));
    } else if (protocol instanceof RollingOrigin rolling) {
      members.put("protocol", Json.of("rolling"));
      members.put("step", Json.of(rolling.step().word()));
      members.put("undated", Json.of(rolling.undated()));
      members.put("repeated", Json.of(rolling.repeated()));
    } else if (protocol instanceof GivenSplit given) {
      members.put("protocol", Json.of("given"));
      members.put("known", Json.of(given.known()));
    }
  }

  private static Json topic(FacetResult<Scores> result) {
    Scores scores = result.scores();
    Map<String, Json> members = opening(result);
    put("accuracy", scores.accuracy(), members);
    put("macroF1", scores.macroF1(), members);
    members.put("balancedAccuracy", Json.rounded(scores.balancedAccuracy()));
    members.put("matthewsCorrelation", Json.rounded(scores.matthewsCorrelation()));
    members.put("logLoss", Json.rounded(scores.logLoss()));
    members.put("brier", Json.rounded(scores.brier()));
    ReliabilityJson.put(result, members);
    LikeliestScores.of(result)
        .ifPresent(
            likeliest -> {
              members.put("likeliestAccuracy", Json.rounded(likeliest.accuracy()));
              members.put("likeliestMacroF1", Json.rounded(likeliest.macroF1()));
            });
    members.put("baselineAccuracy", Json.rounded(result.baseline().accuracy().value()));
    members.put("baselineMacroF1", Json.rounded(result.baseline().macroF1().value()));
    members.put(
        "splits", Json.array(result.parts().stream().map(EvaluationJson::topicPart).toList()));
    members.put("labels", labels(scores.labels()));
    members.put("confusions", confusions(ConfusionMatrix.of(result.judgements())));
    putRest(result, members);
    return new Json.Dictionary(members);
  }

  private static Json theme(FacetResult<MultiLabelScores> result) {
    MultiLabelScores scores = result.scores();
    Map<String, Json> members = opening(result);
    put("microF1", scores.microF1(), members);
    put("macroF1", scores.macroF1(), members);
    members.put("subsetAccuracy", Json.rounded(scores.subsetAccuracy()));
    members.put("precisionAt1", Json.rounded(scores.precisionAt1()));
    members.put("precisionAt3", Json.rounded(scores.precisionAt3()));
    members.put("baselineMicroF1", Json.rounded(result.baseline().microF1().value()));
    members.put("baselineMacroF1", Json.rounded(result.baseline().macroF1().value()));
    members.put("baselinePrecisionAt1", Json.rounded(result.baseline().precisionAt1()));
    members.put(
        "splits", Json.array(result.parts().stream().map(EvaluationJson::themePart).toList()));
    members.put("labels", labels(scores.labels()));
    putRest(result, members);
    return new Json.Dictionary(members);
  }

  private static Map<String, Json> opening(FacetResult<?> result) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("facet", Json.of(result.facet().word()));
    members.put("train", Json.of(result.train()));
    members.put("test", Json.of(result.test()));
    return members;
  }

  static void put(String name, Estimate estimate, Map<String, Json> members) {
    members.put(name, Json.rounded(estimate.value()));
    members.put(name + "Low", Json.rounded(estimate.low()));
    members.put(name + "High", Json.rounded(estimate.high()));
  }

  private static Json topicPart(FacetResult.Part<Scores> part) {
    Map<String, Json> members = opening(part);
    members.put("accuracy", Json.rounded(part.scores().accuracy().value()));
    members.put("macroF1", Json.rounded(part.scores().macroF1().value()));
    return new Json.Dictionary(members);
  }

  private static Json themePart(FacetResult.Part<MultiLabelScores> part) {
    Map<String, Json> members = opening(part);
    members.put("microF1", Json.rounded(part.scores().microF1().value()));
    members.put("macroF1", Json.rounded(part.scores().macroF1().value()));
    return new Json.Dictionary(members);
  }

  private static Map<String, Json> opening(FacetResult.Part<?> part) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("name", Json.of(part.name()));
    members.put("train", Json.of(part.train()));
    members.put("test", Json.of(part.test()));
    return members;
  }

  private static Json labels(List<LabelScores> labels) {
    return Json.array(labels.stream().map(EvaluationJson::label).toList());
  }

  private static Json label(LabelScores scores) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(scores.label().name()));
    members.put("precision", Json.rounded(scores.precision()));
    members.put("recall", Json.rounded(scores.recall()));
    members.put("f1", Json.rounded(scores.f1()));
    members.put("support", Json.of(scores.support()));
    members.put("predicted", Json.of(scores.predicted()));
    return new Json.Dictionary(members);
  }

  private static Json confusions(ConfusionMatrix matrix) {
    return Json.array(matrix.cells().stream().map(EvaluationJson::confusion).toList());
  }

  private static Json confusion(ConfusionMatrix.Cell cell) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("truth", Json.of(cell.truth().name()));
    members.put("predicted", Json.of(cell.predicted().name()));
    members.put("documents", Json.of(cell.documents()));
    return new Json.Dictionary(members);
  }

  private static void putRest(FacetResult<?> result, Map<String, Json> members) {
    List<Json> rare =
        result.rare().entrySet().stream()
            .<Json>map(entry -> rare(entry.getKey().name(), entry.getValue()))
            .toList();
    members.put("leastPapers", Json.of(result.leastPapers()));
    members.put("rare", Json.array(rare));
    members.put("unanswered", Json.of(result.unanswered()));
  }

  private static Json rare(String label, int documents) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(label));
    members.put("documents", Json.of(documents));
    return new Json.Dictionary(members);
  }
}
