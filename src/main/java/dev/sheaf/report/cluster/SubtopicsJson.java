package dev.sheaf.report.cluster;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.json.Json;
import dev.sheaf.subtopic.Subtopic;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Subtopics of a ledger, for programs. */
public final class SubtopicsJson {
  private SubtopicsJson() {}

  /** A subtopic with all its papers as a JSON object. */
  public static Json.Dictionary of(Subtopic subtopic) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", Json.of(subtopic.id().toString()));
    members.put("status", Json.of(subtopic.status().word()));
    members.put("into", textOrNull(subtopic.into().map(Object::toString)));
    members.put("within", textOrNull(subtopic.within().map(Label::name)));
    members.put("label", textOrNull(subtopic.label().map(Label::name)));
    Map<String, Json> names = new LinkedHashMap<>();
    Map<String, Json> terms = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      names.put(language.code(), textOrNull(Optional.ofNullable(subtopic.names().get(language))));
      terms.put(language.code(), texts(subtopic.terms().getOrDefault(language, List.of())));
    }
    members.put("name", new Json.Dictionary(names));
    members.put("terms", new Json.Dictionary(terms));
    members.put("examples", texts(subtopic.papers().examples()));
    members.put("candidates", texts(subtopic.papers().candidates()));
    members.put("decisions", texts(subtopic.decisions()));
    return new Json.Dictionary(members);
  }

  private static Json textOrNull(Optional<String> text) {
    return text.<Json>map(Json::of).orElse(new Json.Null());
  }

  private static Json texts(Collection<String> texts) {
    return Json.array(texts.stream().map(Json::of).toList());
  }
}
