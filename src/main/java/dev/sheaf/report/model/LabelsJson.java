package dev.sheaf.report.model;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.inspect.LabelProfile;
import dev.sheaf.inspect.LabelProfile.Word;
import dev.sheaf.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints for programs what a model knows of a label. */
public final class LabelsJson {
  private LabelsJson() {}

  /** The label as a JSON object. */
  public static Json.Dictionary of(LabelProfile label) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(label.label().name()));
    members.put("facet", Json.of(label.facet().word()));
    members.put("papers", Json.of(label.papers()));
    members.put("state", Json.of(label.state().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    members.put("inTaxonomy", Json.of(label.entry().isPresent()));
    Map<String, Json> names = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      label
          .entry()
          .map(entry -> entry.names().get(language))
          .ifPresent(name -> names.put(language.code(), Json.of(name)));
    }
    members.put("name", new Json.Dictionary(names));
    members.put(
        "parent",
        label
            .entry()
            .flatMap(Taxonomy.Entry::parent)
            .<Json>map(parent -> Json.of(parent.name()))
            .orElse(new Json.Null()));
    members.put("narrower", texts(label.narrower().stream().map(Label::name).toList()));
    members.put("aliases", texts(label.entry().map(Taxonomy.Entry::aliases).orElse(List.of())));
    members.put("definition", texts(label.entry().map(Taxonomy.Entry::terms).orElse(List.of())));
    members.put("for", words(label.speakFor()));
    members.put("against", words(label.speakAgainst()));
    return new Json.Dictionary(members);
  }

  private static Json texts(List<String> texts) {
    return Json.array(texts.stream().map(Json::of).toList());
  }

  private static Json words(List<Word> words) {
    return Json.array(words.stream().map(LabelsJson::word).toList());
  }

  private static Json word(Word word) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("word", Json.of(word.word()));
    members.put("language", Json.of(word.language().code()));
    members.put("weight", Json.rounded(word.weight()));
    return new Json.Dictionary(members);
  }
}
