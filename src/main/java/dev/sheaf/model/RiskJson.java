package dev.sheaf.model;

import dev.sheaf.error.Require;
import dev.sheaf.evaluate.RiskCoverage;
import dev.sheaf.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@link RiskCoverage} as JSON: each point is a probability, and how many answers and errors. */
final class RiskJson {
  private RiskJson() {}

  static Json of(RiskCoverage risk) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("documents", Json.of(risk.documents()));
    members.put(
        "points",
        Json.array(
            risk.points().stream()
                .map(
                    point ->
                        Json.array(
                            List.of(
                                Json.of(point.probability()),
                                Json.of(point.answered()),
                                Json.of(point.wrong()))))
                .toList()));
    return new Json.Dictionary(members);
  }

  /**
   * The curve that {@link #of} wrote.
   *
   * @throws IllegalArgumentException where the JSON is something else
   */
  static RiskCoverage read(Json json) {
    Require.that(json instanceof Json.Dictionary, "expected a risk curve, found no JSON object");
    Json.Dictionary members = (Json.Dictionary) json;
    return new RiskCoverage(
        number(members.get("documents").orElse(new Json.Null())).intValue(),
        items(members.get("points").orElse(new Json.Null())).stream()
            .map(RiskJson::point)
            .toList());
  }

  private static RiskCoverage.Point point(Json json) {
    List<Json> parts = items(json);
    Require.that(parts.size() == 3, "expected 3 numbers of a point, found %d", parts.size());
    return new RiskCoverage.Point(
        number(parts.get(0)).doubleValue(),
        number(parts.get(1)).intValue(),
        number(parts.get(2)).intValue());
  }

  private static List<Json> items(Json json) {
    Require.that(json instanceof Json.Array, "expected a list, found another value");
    return ((Json.Array) json).items();
  }

  private static BigDecimal number(Json json) {
    Require.that(json instanceof Json.Numeric, "expected a number, found another value");
    return ((Json.Numeric) json).value();
  }
}
