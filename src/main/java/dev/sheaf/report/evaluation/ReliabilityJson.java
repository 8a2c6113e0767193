package dev.sheaf.report.evaluation;

import dev.sheaf.evaluate.AutomaticShare;
import dev.sheaf.evaluate.FacetResult;
import dev.sheaf.evaluate.Reliability;
import dev.sheaf.evaluate.Scores;
import dev.sheaf.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The members {@code calibrationError} and {@code calibrationErrorByChance}, what perfect
 * probabilities would be expected to have; {@code reliability}, bin by bin; and {@code automatic}:
 * for each {@code maxError} the {@code share} of papers labelled by thresholds from training, the
 * {@code error} really made ({@code null} where no paper was labelled), and by {@code hindsight}
 * the largest share that would have kept the rate.
 */
final class ReliabilityJson {
  private ReliabilityJson() {}

  static void put(FacetResult<Scores> result, Map<String, Json> members) {
    Reliability reliability = Reliability.of(result.judgements());
    members.put("calibrationError", Json.rounded(reliability.error()));
    members.put("calibrationErrorByChance", Json.rounded(reliability.errorByChance()));
    members.put(
        "reliability", Json.array(reliability.bins().stream().map(ReliabilityJson::bin).toList()));
    members.put(
        "automatic",
        Json.array(
            AutomaticShare.usual(result.judgements()).stream()
                .map(ReliabilityJson::share)
                .toList()));
  }

  private static Json bin(Reliability.Bin bin) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("probability", Json.rounded(bin.probability()));
    EvaluationJson.put("right", bin.right(), members);
    members.put("documents", Json.of(bin.documents()));
    return new Json.Dictionary(members);
  }

  private static Json share(AutomaticShare share) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("maxError", Json.rounded(share.maxError()));
    members.put("share", Json.rounded(share.share()));
    if (share.error().isPresent()) {
      EvaluationJson.put("error", share.error().get(), members);
    } else {
      members.put("error", new Json.Null());
    }
    members.put("hindsight", Json.rounded(share.hindsight()));
    return new Json.Dictionary(members);
  }
}
