package dev.sheaf.source;

import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The named fields of one paper, as a JSON object or a table's row has them. Upper and lower case,
 * spaces, hyphens and underscores in names make no difference; unknown fields are ignored.
 */
final class Fields {
  /** Names of archives and subject classes, as arXiv lists them with spaces between. */
  private static final Pattern ARXIV_CATEGORIES =
      Pattern.compile(
          "[a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z-]+)?(?:\\s+[a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z-]+)?)*");

  /** A title that stands in the first line of a text is not longer, in characters. */
  private static final int LONGEST_TITLE = 300;

  private final Location where;
  private final Map<String, Json> byName = new LinkedHashMap<>();

  Fields(Json.Dictionary dictionary, Location where) {
    this.where = where;
    dictionary
        .members()
        .forEach((name, value) -> byName.putIfAbsent(FieldNames.plain(name), value));
  }

  /**
   * The entry that the fields make.
   *
   * @throws BadInputException where a field has a form that its meaning does not allow
   */
  Entry entry() {
    Map<Language, String> titles = texts(FieldNames.TITLE);
    Map<Language, String> abstracts = texts(FieldNames.ABSTRACT);
    if (abstracts.isEmpty()) {
      abstracts = texts(FieldNames.TEXT);
      if (titles.isEmpty()) {
        titles = takeTitles(abstracts);
      }
    }
    Optional<String> topic = topic();
    List<String> labels =
        labels().stream().filter(label -> !topic.equals(Optional.of(label))).toList();
    return new Entry(where, identifier(), published(), titles, abstracts, topic, labels);
  }

  private Map<Language, String> texts(List<String> names) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (String name : names) {
      for (Language language : Language.values()) {
        value(FieldNames.inLanguage(name, language))
            .flatMap(Json::asText)
            .filter(text -> !text.isBlank())
            .ifPresent(text -> texts.putIfAbsent(language, text));
      }
      value(name).ifPresent(value -> add(value, name, texts));
      if (!texts.isEmpty()) {
        break;
      }
    }
    return texts;
  }

  private void add(Json value, String name, Map<Language, String> texts) {
    if (value instanceof Json.Dictionary byLanguage) {
      for (Language language : Language.values()) {
        byLanguage
            .get(language.code())
            .flatMap(Json::asText)
            .filter(text -> !text.isBlank())
            .ifPresent(text -> texts.putIfAbsent(language, text));
      }
    } else if (value instanceof Json.Text text) {
      if (!text.value().isBlank()) {
        texts.putIfAbsent(Draft.languageOf(text.value()), text.value());
      }
    } else {
      throw new BadInputException(
          where, "expected a text or a text by language as %s, found %s", name, kind(value));
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

  private Optional<String> identifier() {
    List<String> candidates =
        Stream.of(FieldNames.ID, FieldNames.LINK)
            .flatMap(List::stream)
            .flatMap(name -> value(name).stream())
            .flatMap(value -> scalar(value).stream())
            .toList();
    Predicate<String> isArxiv = text -> ArxivId.find(text).isPresent();
    return candidates.stream()
        .filter(isArxiv)
        .findFirst()
        .or(() -> candidates.stream().findFirst());
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
    for (String name : FieldNames.DATE) {
      Optional<PublicationDate> date =
          value(name)
              .flatMap(Fields::scalar)
              .filter(text -> text.length() <= 100)
              .flatMap(Fields::date);
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
      return Dates.find(text);
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
    return FieldNames.TOPIC.stream()
        .flatMap(name -> value(name).stream())
        .flatMap(value -> scalar(value).stream())
        .findFirst();
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (String name :
        Stream.of(FieldNames.TOPIC, FieldNames.LABELS).flatMap(List::stream).toList()) {
      Optional<Json> value = value(name);
      if (value.isPresent() && value.get() instanceof Json.Array array) {
        array.items().forEach(item -> scalar(item).ifPresent(labels::add));
      } else if (FieldNames.LABELS.contains(name)) {
        value.flatMap(Fields::scalar).ifPresent(text -> labels.addAll(list(text)));
      }
    }
    return labels;
  }

  private static List<String> list(String text) {
    return text.length() < 300 && ARXIV_CATEGORIES.matcher(text).matches() && text.indexOf('.') > 0
        ? List.of(text.split("\\s+"))
        : LabelCleaner.split(text);
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
