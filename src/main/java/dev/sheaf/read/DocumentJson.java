package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.json.Json;
import dev.sheaf.read.format.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sheaf's own form of a document, which {@link Format#JSONL} reads back into an equal one:
 *
 * <pre>{@code
 * {"id":"2402.19474","date":"2024-02-29","title":{"zh":"…","en":"…"},
 *  "abstract":{"zh":"…","en":"…"},"topic":"Agent","labels":["Agent","对齐"]}
 * }</pre>
 *
 * <p>Labels are listed with the topic first; {@code topic} tells whether the first one is it. A
 * date read off the arXiv id has {@code "dateFrom":"arxiv-id"} beside it. What is not known is left
 * out.
 */
public final class DocumentJson {
  private DocumentJson() {}

  /** The document as a JSON object. */
  public static Json.Dictionary of(Document document) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", Json.of(document.id()));
    document
        .published()
        .ifPresent(
            date -> {
              members.put("date", Json.of(date.toString()));
              if (date.origin() == Origin.ARXIV_ID) {
                members.put("dateFrom", Json.of("arxiv-id"));
              }
            });
    put("title", document.titles(), members);
    put("abstract", document.abstracts(), members);
    document.topic().ifPresent(topic -> members.put("topic", Json.of(topic.name())));
    List<Label> labels = new ArrayList<>(document.labels(Facet.TOPIC));
    labels.addAll(document.labels(Facet.THEME));
    if (!labels.isEmpty()) {
      members.put(
          "labels", Json.array(labels.stream().map(label -> Json.of(label.name())).toList()));
    }
    return new Json.Dictionary(members);
  }

  private static void put(String name, Map<Language, String> texts, Map<String, Json> members) {
    if (!texts.isEmpty()) {
      Map<String, Json> byLanguage = new LinkedHashMap<>();
      texts.forEach((language, text) -> byLanguage.put(language.code(), Json.of(text)));
      members.put(name, new Json.Dictionary(byLanguage));
    }
  }
}
