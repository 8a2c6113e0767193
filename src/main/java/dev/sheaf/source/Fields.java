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
import java.util.Locale;
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
  private static final List<String> TITLE =
      List.of("title", "papertitle", "papername", "name", "标题", "標題", "題目", "题目", "名称", "名稱", "论文");
  private static final List<String> ABSTRACT =
      List.of(
          "abstract", "summary", "摘要", "description", "abstracttext", "tldr", "body", "content");
  private static final List<String> TEXT = List.of("text", "document", "正文");
  private static final List<String> ID =
      List.of("id", "arxivid", "arxiv", "paperid", "entryid", "identifier", "docid", "uid");
  private static final List<String> LINK =
      List.of(
          "url",
          "link",
          "paperurl",
          "paperlink",
          "absurl",
          "pdfurl",
          "pdf",
          "pdflink",
          "arxivurl",
          "arxivlink",
          "abs",
          "paper",
          "链接",
          "連結",
          "doi");
  private static final List<String> DATE =
      List.of(
          "date",
          "published",
          "publicationdate",
          "publisheddate",
          "publishedat",
          "publishdate",
          "pubdate",
          "日期",
          "发布时间",
          "發布時間",
          "时间",
          "created",
          "submitted",
          "updatedate",
          "updated",
          "yearmonth",
          "month",
          "year",
          "年份");
  private static final List<String> TOPIC =
      List.of("topic", "label", "category", "class", "section", "分类", "分類", "类别");
  private static final List<String> LABELS =
      List.of(
          "labels",
          "themes",
          "topics",
          "tags",
          "categories",
          "keywords",
          "subjects",
          "标签",
          "標籤",
          "主题",
          "主題",
          "关键词");

  /** Names of archives and subject classes, as arXiv lists them with spaces between. */
  private static final Pattern ARXIV_CATEGORIES =
      Pattern.compile(
          "[a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z-]+)?(?:\\s+[a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z-]+)?)*");

  private static final Pattern PLAIN = Pattern.compile("[a-z]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]");

  /** A title that stands in the first line of a text is not longer, in characters. */
  private static final int LONGEST_TITLE = 300;

  private final Location where;
  private final Map<String, Json> byName = new LinkedHashMap<>();

  Fields(Json.Dictionary dictionary, Location where) {
    this.where = where;
    dictionary.members().forEach((name, value) -> byName.putIfAbsent(plain(name), value));
  }

  /** Whether a field of that name can hold a document's text. */
  static boolean isText(String name) {
    String plain = plain(name);
    return Stream.of(TITLE, ABSTRACT, TEXT)
        .flatMap(List::stream)
        .anyMatch(
            known ->
                plain.equals(known) || plain.equals(known + "zh") || plain.equals(known + "en"));
  }

  /** Whether a field of that name means anything here. */
  static boolean isKnown(String name) {
    String plain = plain(name);
    return isText(name)
        || Stream.of(ID, LINK, DATE, TOPIC, LABELS).anyMatch(names -> names.contains(plain));
  }

  private static String plain(String name) {
    return PLAIN.matcher(name).matches()
        ? name
        : BETWEEN_WORDS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /**
   * The entry that the fields make.
   *
   * @throws BadInputException where a field has a form that its meaning does not allow
   */
  Entry entry() {
    Map<Language, String> titles = texts(TITLE);
    Map<Language, String> abstracts = texts(ABSTRACT);
    if (abstracts.isEmpty()) {
      abstracts = texts(TEXT);
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
        value(name + language.code())
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
        Stream.of(ID, LINK)
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
    for (String name : DATE) {
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
    return TOPIC.stream()
        .flatMap(name -> value(name).stream())
        .flatMap(value -> scalar(value).stream())
        .findFirst();
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (String name : Stream.of(TOPIC, LABELS).flatMap(List::stream).toList()) {
      Optional<Json> value = value(name);
      if (value.isPresent() && value.get() instanceof Json.Array array) {
        array.items().forEach(item -> scalar(item).ifPresent(labels::add));
      } else if (LABELS.contains(name)) {
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
