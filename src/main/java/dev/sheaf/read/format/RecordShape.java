package dev.sheaf.read.format;

import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.LabelList;
import dev.sheaf.read.record.RecordDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where one service or program puts the fields of a paper in a JSON object.
 *
 * <p>A row names a field, and then paths between commas: the first that leads to a value counts,
 * and those joined by plus count together. An array on the way stands for each of its items.
 */
enum RecordShape {
  CSL(
      "title: title + title-short",
      "abstract: abstract",
      "date: issued.date-parts + issued.raw + issued.literal + issued + original-date.date-parts",
      "label: keyword + categories + tags",
      "link: DOI + URL",
      "id: archive_location + id",
      "venue: number + note + container-title + archive"),
  ZOTERO(
      "title: Title",
      "abstract: Abstract Note",
      "date: Date + Publication Year",
      "label: Manual Tags, Automatic Tags",
      "link: DOI + Url",
      "id: Key",
      "venue: Extra + Publication Title + Archive Location"),
  ZOTEROJSON(
      "title: title, shortTitle, caseName, subject, nameOfAct",
      "abstract: abstractNote, abstract",
      "date: date, issued",
      "label: tags.tag, tags, keywords",
      "link: DOI + url",
      "id: archiveID, citationKey, key",
      "venue: extra + publicationTitle + repository + archiveLocation + seriesNumber"),
  OPENALEX(
      "title: title, display_name",
      "abstract: abstract_inverted_index, abstract",
      "date: publication_date + publication_year",
      "topic: primary_topic.display_name",
      "label: topics.display_name + keywords.display_name + keywords.keyword, concepts.display_name",
      "link: doi + ids.doi + primary_location.landing_page_url + locations.landing_page_url",
      "id: id"),
  CROSSREF(
      "title: title",
      "abstract: abstract",
      "date: issued.date-parts + published.date-parts + published-online.date-parts + published-print.date-parts"
          + " + posted.date-parts + created.date-parts",
      "label: subject",
      "link: DOI + URL",
      "venue: container-title"),
  SEMANTICSCHOLAR(
      "title: title",
      "abstract: abstract",
      "summary: tldr.text",
      "date: publicationDate + year",
      "label: fieldsOfStudy + s2FieldsOfStudy.category + topics.topic",
      "link: externalIds.DOI + doi + url",
      "id: externalIds.ArXiv + arxivId + paperId + corpusId"),
  HUGGINGFACE(
      "title: title",
      "abstract: summary, abstract",
      "date: publishedAt + submittedOnDailyAt",
      "label: ai_keywords + keywords + tags",
      "id: id");

  /** A record may lie in another object, which adds what only the service knows. */
  private static final List<String> WRAPPED_IN =
      List.of("paper", "data", "citedPaper", "citingPaper", "_source", "work");

  private static final Set<String> NO_PAPERS = Set.of("attachment", "note", "annotation");

  @SuppressWarnings("ImmutableEnumChecker") // A list that no one can change.
  private final List<Row> rows;

  private record Row(Field field, List<List<JsonPath>> alternatives) {}

  RecordShape(String... rows) {
    this.rows = List.of(rows).stream().map(RecordShape::row).toList();
  }

  private static Row row(String text) {
    int colon = text.indexOf(':');
    List<List<JsonPath>> alternatives = new ArrayList<>();
    for (String alternative : text.substring(colon + 1).split(",", -1)) {
      alternatives.add(List.of(alternative.split("\\+")).stream().map(JsonPath::of).toList());
    }
    return new Row(Field.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), alternatives);
  }

  /** Whether an object is a paper, or has one in it. */
  boolean isRecord(Json.Dictionary object) {
    return !texts(rows.get(0), inner(object)).isEmpty();
  }

  /** The paper that an object is; nothing where it is an attachment of one. */
  Optional<Finding> finding(Json.Dictionary object, Location where) {
    Json.Dictionary record = inner(object);
    boolean isOther =
        record.get("itemType").flatMap(Json::asText).filter(NO_PAPERS::contains).isPresent();
    if (isOther) {
      return Optional.empty();
    }
    return Optional.of(row(record, where));
  }

  /** The paper that a row of a table is. */
  Finding row(Json.Dictionary record, Location where) {
    RecordDraft draft = new RecordDraft(where);
    for (Row row : rows) {
      for (String text : texts(row, record)) {
        add(row.field(), text, draft);
      }
    }
    return draft.finding();
  }

  private static Json.Dictionary inner(Json.Dictionary object) {
    for (String name : WRAPPED_IN) {
      if (object.members().get(name) instanceof Json.Dictionary inside
          && inside.get("title").isPresent()) {
        return inside;
      }
    }
    return object;
  }

  private static List<String> texts(Row row, Json.Dictionary record) {
    for (List<JsonPath> together : row.alternatives()) {
      List<String> texts = new ArrayList<>();
      together.forEach(path -> texts.addAll(path.texts(record)));
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  private void add(Field field, String text, RecordDraft draft) {
    if (field == Field.LABEL && (this == CSL || this == ZOTERO)) {
      LabelList.split(text).forEach(label -> draft.field(field, label));
    } else {
      draft.field(field, text);
    }
  }
}
