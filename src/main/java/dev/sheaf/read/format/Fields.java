package dev.sheaf.read.format;

import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.LabelList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The named fields of one paper, as a JSON object or a table's row has them. Upper and lower case,
 * spaces, hyphens and underscores in names make no difference; unknown fields are ignored.
 */
final class Fields {
  private static final List<Language> LANGUAGES = List.of(Language.values());

  /** A title that stands in the first line of a text is not longer, in characters. */
  private static final int LONGEST_TITLE = 300;

  private final Location where;
  private final Map<String, Json> byName = new LinkedHashMap<>();

  Fields(Json.Dictionary dictionary, Location where) {
    this.where = where;
    dictionary
        .members()
        .forEach((name, value) -> byName.putIfAbsent(ColumnNames.plain(name), value));
  }

  /**
   * The entry that the fields make.
   *
   * @throws BadInputException if a field has a form that its meaning does not allow
   */
  /** The paper that an object is. */
  static Optional<Finding> finding(Json.Dictionary dictionary, Location where) {
    return Optional.of(new Fields(dictionary, where).entry());
  }

  Entry entry() {
    Map<Language, String> titles = texts(ColumnNames.TITLE);
    Map<Language, String> abstracts = texts(ColumnNames.ABSTRACT);
    if (abstracts.isEmpty()) {
      abstracts = texts(ColumnNames.TEXT);
      if (titles.isEmpty()) {
        titles = takeTitles(abstracts);
      }
    }
    Optional<String> topic = topic();
    List<String> labels = labels();
    topic.ifPresent(only -> labels.removeIf(only::equals));
    return new Entry(where, identifier(), published(), titles, abstracts, topic, labels);
  }

  private Map<Language, String> texts(List<String> names) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (String name : names) {
      for (Language language : LANGUAGES) {
        Optional<Json> value = value(ColumnNames.inLanguage(name, language));
        if (value.isPresent()) {
          addText(value.get(), language, texts);
        }
      }
      Optional<Json> value = value(name);
      if (value.isPresent()) {
        add(value.get(), name, texts);
      }
      if (!texts.isEmpty()) {
        break;
      }
    }
    return texts;
  }

  private void add(Json value, String name, Map<Language, String> texts) {
    if (value instanceof Json.Dictionary byLanguage) {
      for (Language language : LANGUAGES) {
        byLanguage.get(language.code()).ifPresent(text -> addText(text, language, texts));
      }
    } else if (value instanceof Json.Text text) {
      if (!text.value().isBlank()) {
        texts.putIfAbsent(Language.of(text.value()), text.value());
      }
    } else {
      throw new BadInputException(
          where, "expected a text or a text by language as %s, found %s", name, kind(value));
    }
  }

  private static void addText(Json value, Language language, Map<Language, String> texts) {
    if (value instanceof Json.Text text && !text.value().isBlank()) {
      texts.putIfAbsent(language, text.value());
    }
  }

  /** Takes a short first line, with text behind it, out of each text: a title. */
  private static Map<Language, String> takeTitles(Map<Language, String> texts) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    texts.replaceAll(
        (language, whole) -> {
          String text = whole.strip();
          int end = text.indexOf('\n');
          if (end < 0 || end > LONGEST_TITLE) {
            return text;
          }
          titles.put(language, text.substring(0, end));
          return text.substring(end);
        });
    return titles;
  }

  /** The first one that has an arXiv id in it, else the first. */
  private Optional<String> identifier() {
    Optional<String> first = Optional.empty();
    for (String name : ColumnNames.IDENTIFIER) {
      Optional<String> text = scalar(name);
      if (text.isPresent() && ArxivId.find(text.get()).isPresent()) {
        return text;
      }
      first = first.isPresent() ? first : text;
    }
    return first;
  }

  private Optional<PublicationDate> published() {
    Optional<PublicationDate> first = value("versions").flatMap(Fields::firstVersion);
    if (first.isPresent()) {
      return first;
    }
    Origin origin =
        value("datefrom").flatMap(Json::asText).filter("arxiv-id"::equals).isPresent()
            ? Origin.ARXIV_ID
            : Origin.GIVEN;
    for (String name : ColumnNames.DATE) {
      Optional<PublicationDate> date =
          scalar(name).filter(text -> text.length() <= 100).flatMap(Fields::date);
      if (date.isPresent()) {
        return date.map(found -> new PublicationDate(found.firstDay(), found.precision(), origin));
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationDate> date(String text) {
    try {
      return Optional.of(PublicationDate.parse(text.strip(), Origin.GIVEN));
    } catch (IllegalArgumentException e) {
      return Dates.inField(text);
    }
  }

  private static Optional<PublicationDate> firstVersion(Json versions) {
    return versions instanceof Json.Array array
        ? array.items().stream()
            .limit(1)
            .filter(Json.Dictionary.class::isInstance)
            .flatMap(version -> ((Json.Dictionary) version).get("created").stream())
            .flatMap(created -> created.asText().flatMap(Dates::find).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<String> topic() {
    for (String name : ColumnNames.TOPIC) {
      Optional<String> text = scalar(name);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** The labels in lists, and in texts that list labels. */
  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (String name : ColumnNames.TOPIC) {
      addListed(value(name), labels);
    }
    for (String name : ColumnNames.LABELS) {
      addListed(value(name), labels);
      scalar(name).ifPresent(text -> labels.addAll(LabelList.split(text)));
    }
    return labels;
  }

  private static void addListed(Optional<Json> value, List<String> labels) {
    if (value.isPresent() && value.get() instanceof Json.Array array) {
      array.items().forEach(item -> scalar(item).map(LabelList::parts).ifPresent(labels::addAll));
    }
  }

  private Optional<String> scalar(String name) {
    return value(name).flatMap(Fields::scalar);
  }

  private Optional<Json> value(String name) {
    return Optional.ofNullable(byName.get(name)).filter(value -> !(value instanceof Json.Null));
  }

  private static Optional<String> scalar(Json value) {
    if (value instanceof Json.Numeric number) {
      return Optional.of(number.value().toString());
    }
    if (value instanceof Json.Bool bool) {
      return Optional.of(String.valueOf(bool.value()));
    }
    return value.asText().filter(text -> !text.isBlank());
  }

  private static String kind(Json value) {
    if (value instanceof Json.Array) {
      return "a list";
    }
    return value instanceof Json.Numeric ? "a number" : "true or false";
  }
}
