package dev.sheaf.report.cluster;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.json.Json;
import dev.sheaf.subtopic.FoundCluster;
import dev.sheaf.subtopic.Likeness;
import dev.sheaf.subtopic.ListedPaper;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Subtopics of a ledger, for programs. */
public final class SubtopicsJson {
  private static final int NEWEST = 5;

  private SubtopicsJson() {}

  /** A subtopic with all its papers, and what the ledger tells of these, as a JSON object. */
  public static Json.Dictionary of(Subtopic subtopic, SubtopicLedger ledger) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", Json.of(subtopic.id().toString()));
    members.put("status", Json.of(subtopic.status().word()));
    members.put("into", textOrNull(subtopic.into().map(Object::toString)));
    members.put("within", textOrNull(subtopic.within().map(Label::name)));
    members.put("label", textOrNull(subtopic.label().map(Label::name)));
    Map<String, Json> terms = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      terms.put(language.code(), texts(subtopic.terms().getOrDefault(language, List.of())));
    }
    members.put("name", names(subtopic.names()));
    members.put("terms", new Json.Dictionary(terms));
    members.put("examples", texts(subtopic.papers().examples()));
    members.put("candidates", texts(subtopic.papers().candidates()));
    members.put("decisions", texts(subtopic.decisions()));
    members.put(
        "found", subtopic.found().<Json>map(SubtopicsJson::found).orElseGet(Json.Null::new));
    SubtopicPapers papers = new SubtopicPapers(ledger, subtopic);
    members.put("first", textOrNull(papers.first().map(Object::toString)));
    members.put("last", textOrNull(papers.last().map(Object::toString)));
    members.put("newest", texts(papers.newest(NEWEST)));
    members.put(
        "papers",
        Json.array(subtopic.papers().all().stream().map(id -> paper(id, ledger)).toList()));
    return new Json.Dictionary(members);
  }

  private static Json found(FoundCluster found) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("stability", Json.of(found.stability()));
    members.put("coherence", Json.of(found.coherence()));
    members.put(
        "growth",
        found.growth().isPresent() ? Json.of(found.growth().getAsDouble()) : new Json.Null());
    members.put(
        "nearestLabel", found.label().<Json>map(SubtopicsJson::alike).orElseGet(Json.Null::new));
    members.put("objections", texts(found.objections()));
    members.put(
        "neighbours", Json.array(found.neighbours().stream().map(SubtopicsJson::alike).toList()));
    members.put("central", texts(found.central()));
    members.put("group", found.group().isEmpty() ? new Json.Null() : names(found.group()));
    return new Json.Dictionary(members);
  }

  private static Json.Dictionary names(Map<Language, String> names) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      members.put(language.code(), textOrNull(Optional.ofNullable(names.get(language))));
    }
    return new Json.Dictionary(members);
  }

  private static Json.Dictionary alike(Likeness likeness) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("name", Json.of(likeness.name()));
    members.put("likeness", Json.of(likeness.degree()));
    return new Json.Dictionary(members);
  }

  private static Json.Dictionary paper(String id, SubtopicLedger ledger) {
    Optional<ListedPaper> told = ledger.paper(id);
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", Json.of(id));
    members.put(
        "date", textOrNull(told.flatMap(ListedPaper::published).map(PublicationDate::toString)));
    members.put("title", textOrNull(told.map(ListedPaper::title)));
    members.put("link", textOrNull(SubtopicPapers.link(id)));
    return new Json.Dictionary(members);
  }

  private static Json textOrNull(Optional<String> text) {
    return text.<Json>map(Json::of).orElse(new Json.Null());
  }

  private static Json texts(Collection<String> texts) {
    return Json.array(texts.stream().map(Json::of).toList());
  }
}
