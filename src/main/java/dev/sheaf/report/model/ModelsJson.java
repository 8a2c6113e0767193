package dev.sheaf.report.model;

import dev.sheaf.inspect.LabelProfile;
import dev.sheaf.inspect.ModelDifference;
import dev.sheaf.inspect.ModelDifference.LabelChange;
import dev.sheaf.inspect.ModelDifference.Setting;
import dev.sheaf.inspect.StoredVersion;
import dev.sheaf.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints for programs the versions in a store and the differences between two.
 *
 * <p>A version has {@code version}, {@code inUse}, {@code bytes}, and either {@code damage}, a
 * line, or {@code terms} and the {@code manifest} without its settings, beside {@code settings}. A
 * difference has the versions {@code before} and {@code after} without their manifests, the {@code
 * settings} that differ, and the {@code labels} that do: the papers before and after, null where a
 * model does not know the label, and the words {@code gained} and {@code lost}.
 */
public final class ModelsJson {
  private ModelsJson() {}

  /** A version with its manifest. */
  public static Json of(StoredVersion version) {
    Map<String, Json> members = opening(version);
    version
        .facts()
        .ifPresent(
            facts -> {
              Map<String, Json> settings = new LinkedHashMap<>();
              facts.settings().forEach((name, value) -> settings.put(name, Json.of(value)));
              members.put("settings", new Json.Dictionary(settings));
              members.put("manifest", facts.manifest().about());
            });
    return new Json.Dictionary(members);
  }

  private static Map<String, Json> opening(StoredVersion version) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("version", Json.of(version.name()));
    members.put("inUse", Json.of(version.isInUse()));
    members.put("bytes", Json.of(version.bytes()));
    version.damage().ifPresent(damage -> members.put("damage", Json.of(damage)));
    version.facts().ifPresent(facts -> members.put("terms", Json.of(facts.terms())));
    return members;
  }

  /** What differs between two versions. */
  public static Json of(StoredVersion before, StoredVersion after, ModelDifference difference) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("before", new Json.Dictionary(opening(before)));
    members.put("after", new Json.Dictionary(opening(after)));
    members.put(
        "settings", Json.array(difference.settings().stream().map(ModelsJson::setting).toList()));
    members.put("labels", Json.array(difference.labels().stream().map(ModelsJson::label).toList()));
    return new Json.Dictionary(members);
  }

  private static Json setting(Setting setting) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("name", Json.of(setting.name()));
    members.put("before", setting.before().map(Json::of).orElseGet(Json.Null::new));
    members.put("after", setting.after().map(Json::of).orElseGet(Json.Null::new));
    return new Json.Dictionary(members);
  }

  private static Json label(LabelChange change) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(change.label().name()));
    members.put("facet", Json.of(change.facet().word()));
    members.put("papersBefore", papers(change.before()));
    members.put("papersAfter", papers(change.after()));
    members.put("gained", words(change.gained()));
    members.put("lost", words(change.lost()));
    return new Json.Dictionary(members);
  }

  private static Json papers(Optional<LabelProfile> profile) {
    return profile.map(known -> Json.of(known.papers())).orElseGet(Json.Null::new);
  }

  private static Json words(List<String> words) {
    return Json.array(words.stream().map(Json::of).toList());
  }
}
