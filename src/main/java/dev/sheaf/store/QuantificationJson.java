package dev.sheaf.store;

import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.error.Require;
import dev.sheaf.json.Json;
import dev.sheaf.trend.quantify.FrequencyQuantification;
import dev.sheaf.trend.quantify.Quantification;
import dev.sheaf.trend.quantify.ShareQuantification;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A {@link Quantification} as JSON: all numbers of single precision, exactly; labels are those of
 * the classifier, in the same order.
 */
final class QuantificationJson {
  private QuantificationJson() {}

  static Json of(Quantification quantification) {
    Map<String, Json> members = new LinkedHashMap<>();
    if (quantification instanceof ShareQuantification shares) {
      members.put("drift", number((float) shares.drift()));
      members.put(
          "estimators",
          Json.array(
              shares.estimators().stream()
                  .map(one -> Json.array(List.of(numbers(one.factors()), numbers(one.shares()))))
                  .toList()));
    } else if (quantification instanceof FrequencyQuantification frequencies) {
      members.put("drift", number((float) frequencies.drift()));
      members.put("frequencies", numbers(frequencies.frequencies()));
      members.put("ratios", numbers(frequencies.ratios()));
    }
    return new Json.Dictionary(members);
  }

  /**
   * What {@link #of} wrote.
   *
   * @param classifier whose errors they are
   * @throws IllegalArgumentException if the JSON is something else
   */
  static Quantification read(Json json, LinearClassifier classifier) {
    Require.that(json instanceof Json.Dictionary, "expected measured errors, found no JSON object");
    Json.Dictionary members = (Json.Dictionary) json;
    float drift = number(member(members, "drift"));
    if (classifier.answers() == LabelsPerDocument.EXACTLY_ONE) {
      List<ShareQuantification.Estimator> estimators =
          items(member(members, "estimators")).stream().map(QuantificationJson::estimator).toList();
      return new ShareQuantification(classifier.labels(), estimators, drift);
    }
    List<Float> thresholds =
        IntStream.range(0, classifier.labels().size())
            .mapToObj(label -> (float) classifier.threshold(label))
            .toList();
    return new FrequencyQuantification(
        classifier.labels(),
        thresholds,
        numbers(member(members, "frequencies")),
        numbers(member(members, "ratios")),
        drift);
  }

  private static ShareQuantification.Estimator estimator(Json json) {
    List<Json> parts = items(json);
    Require.that(parts.size() == 2, "expected factors and shares, found %d lists", parts.size());
    return new ShareQuantification.Estimator(numbers(parts.get(0)), numbers(parts.get(1)));
  }

  private static Json member(Json.Dictionary members, String name) {
    return members.get(name).orElse(new Json.Null());
  }

  private static Json numbers(List<Float> values) {
    return Json.array(values.stream().map(QuantificationJson::number).toList());
  }

  private static Json number(float value) {
    return new Json.Numeric(new BigDecimal(Float.toString(value)));
  }

  private static List<Float> numbers(Json json) {
    return items(json).stream().map(QuantificationJson::number).toList();
  }

  private static List<Json> items(Json json) {
    Require.that(json instanceof Json.Array, "expected a list, found another value");
    return ((Json.Array) json).items();
  }

  private static float number(Json json) {
    Require.that(json instanceof Json.Numeric, "expected a number, found another value");
    return ((Json.Numeric) json).value().floatValue();
  }
}
