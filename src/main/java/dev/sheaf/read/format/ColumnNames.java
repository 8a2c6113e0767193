package dev.sheaf.read.format;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.FieldNames;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the {@link Fields} of a paper are called in a row: {@link FieldNames} in plain form, which
 * is lower case, without spaces, hyphens and underscores.
 */
final class ColumnNames {
  static final List<String> TITLE = names(Field.TITLE, Field.NAME, Field.PAPER);
  static final List<String> ABSTRACT = names(Field.ABSTRACT, Field.SUMMARY);
  static final List<String> TEXT = names(Field.TEXT);

  /** In the order in which an identifier is looked for. */
  static final List<String> IDENTIFIER = names(Field.ID, Field.LINK);

  static final List<String> DATE = names(Field.DATE);
  static final List<String> TOPIC = names(Field.TOPIC);
  static final List<String> LABELS = names(Field.LABEL);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]");

  /** The names of texts with a language behind them, put together once. */
  private static final Map<Language, Map<String, String>> IN_LANGUAGE = inLanguages();

  private ColumnNames() {}

  private static List<String> names(Field... fields) {
    return FieldNames.of(FieldNames.Place.ROWS, fields).stream()
        .map(name -> name.replace(" ", ""))
        .toList();
  }

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
        || Stream.of(IDENTIFIER, DATE, TOPIC, LABELS).anyMatch(names -> names.contains(plain));
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
