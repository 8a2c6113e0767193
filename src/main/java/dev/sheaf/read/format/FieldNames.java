package dev.sheaf.read.format;

import dev.sheaf.corpus.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the {@link Fields} of a paper are called, in plain form: lower case, without spaces, hyphens
 * and underscores.
 */
final class FieldNames {
  static final List<String> TITLE =
      List.of("title", "papertitle", "papername", "name", "标题", "標題", "題目", "题目", "名称", "名稱", "论文");
  static final List<String> ABSTRACT =
      List.of(
          "abstract", "summary", "摘要", "description", "abstracttext", "tldr", "body", "content");
  static final List<String> TEXT = List.of("text", "document", "正文");
  static final List<String> ID =
      List.of("id", "arxivid", "arxiv", "paperid", "entryid", "identifier", "docid", "uid");
  static final List<String> LINK =
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

  /** In the order in which an identifier is looked for. */
  static final List<String> IDENTIFIER = Stream.concat(ID.stream(), LINK.stream()).toList();

  static final List<String> DATE =
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
  static final List<String> TOPIC =
      List.of("topic", "label", "category", "class", "section", "分类", "分類", "类别");
  static final List<String> LABELS =
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

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]");

  /** The names of texts with a language behind them, put together once. */
  private static final Map<Language, Map<String, String>> IN_LANGUAGE = inLanguages();

  private FieldNames() {}

  private static Map<Language, Map<String, String>> inLanguages() {
    Map<Language, Map<String, String>> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, String> all = new HashMap<>();
      Stream.of(TITLE, ABSTRACT, TEXT)
          .flatMap(List::stream)
          .forEach(name -> all.put(name, name + language.code()));
      names.put(language, Map.copyOf(all));
    }
    return names;
  }

  /** What the field of a text is called that is in a language by its name. */
  static String inLanguage(String textName, Language language) {
    return IN_LANGUAGE.get(language).get(textName);
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

  /** A name in plain form. */
  static String plain(String name) {
    return isPlain(name)
        ? name
        : BETWEEN_WORDS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** Whether a name is in plain form for sure; most are, and this is asked of each. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < 'a' || name.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
