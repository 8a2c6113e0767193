package dev.sheaf.inspect;

import dev.sheaf.corpus.Facet;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.store.Manifest;
import dev.sheaf.store.SavedModel;
import dev.sheaf.train.SettingsJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The facts in a manifest, for people who compare models. Facts that the manifest does not have are
 * missing.
 *
 * @param terms how many the model knows
 */
public record ModelFacts(Manifest manifest, int terms) {
  /** The facts of a model. */
  static ModelFacts of(SavedModel saved) {
    return new ModelFacts(saved.manifest(), saved.model().features().size());
  }

  /** How many papers it was made of, with labels or without. */
  public OptionalDouble papers() {
    return number("corpus", "documents");
  }

  /** How many of them have a label of a facet. */
  public OptionalDouble papersWith(Facet facet) {
    String word = facet.word();
    return number("corpus", "with" + facet.name().charAt(0) + word.substring(1));
  }

  /** The earliest date of its papers, as exact as it is known. */
  public Optional<String> from() {
    return at("corpus", "from").flatMap(Json::asText);
  }

  /** The latest date of its papers. */
  public Optional<String> to() {
    return at("corpus", "to").flatMap(Json::asText);
  }

  /** A score of a facet that was measured on papers not learned from, such as {@code macroF1}. */
  public OptionalDouble score(Facet facet, String name) {
    return number("scores", facet.word(), name);
  }

  /** How many papers the scores of a facet were measured on. */
  public OptionalDouble judged(Facet facet) {
    return number("scores", facet.word(), "test");
  }

  /** How many labels of a facet were learned. */
  public int learned(Facet facet) {
    return manifest.selections().get(facet).learned().size();
  }

  /** Every setting and version by name; of those inside another the names are joined by a space. */
  public Map<String, String> settings() {
    Map<String, String> flat = new LinkedHashMap<>();
    flatten("", SettingsJson.of(manifest.settings()), flat);
    at("versions").ifPresent(versions -> flatten("", versions, flat));
    return flat;
  }

  private static void flatten(String prefix, Json json, Map<String, String> flat) {
    if (json instanceof Json.Dictionary dictionary) {
      String begin = prefix.isEmpty() ? "" : prefix + " ";
      dictionary.members().forEach((name, value) -> flatten(begin + name, value, flat));
    } else {
      flat.put(prefix, json.asText().orElseGet(() -> JsonPrinter.line(json)));
    }
  }

  private OptionalDouble number(String... path) {
    return at(path)
        .filter(Json.Numeric.class::isInstance)
        .map(json -> OptionalDouble.of(((Json.Numeric) json).value().doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private Optional<Json> at(String... path) {
    Optional<Json> found = Optional.of(manifest.about());
    for (String name : path) {
      found =
          found
              .filter(Json.Dictionary.class::isInstance)
              .flatMap(json -> ((Json.Dictionary) json).get(name));
    }
    return found;
  }
}
