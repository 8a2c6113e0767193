package dev.sheaf.subtopic;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Require;
import dev.sheaf.text.Script;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a curator gives a subtopic: in Chinese, in English or in both.
 *
 * @param label the name that becomes the label in the taxonomy: the one given first
 */
public record SubtopicNames(Label label, Map<Language, String> byLanguage) {
  public SubtopicNames {
    byLanguage = Collections.unmodifiableMap(new EnumMap<>(byLanguage));
    Require.that(byLanguage.containsValue(label.name()), "%s is none of the names", label);
  }

  /**
   * Reads names as they are written on a command line: one, as {@code 检索代理} or, in both languages,
   * {@code 检索代理/Search agents}; or two, each in one language. Which language is seen by the
   * characters.
   *
   * @throws BadInputException if they are no names
   */
  public static SubtopicNames of(List<String> written) {
    List<String> names = written.size() == 1 ? split(written.get(0)) : written;
    Map<Language, String> byLanguage = new EnumMap<>(Language.class);
    for (String name : names) {
      Optional<String> twin =
          Optional.ofNullable(byLanguage.put(languageOf(name), checked(name).strip()));
      if (twin.isPresent()) {
        throw new BadInputException(
            "expected one name in Chinese and one in English, found \"%s\" and \"%s\""
                .formatted(twin.get(), name));
      }
    }
    if (names.isEmpty()) {
      throw new BadInputException("expected a name, found none");
    }
    return new SubtopicNames(new Label(names.get(0).strip()), byLanguage);
  }

  private static String checked(String name) {
    if (!Subtopic.isCell(name.strip())) {
      throw new BadInputException(
          "expected a name on one line and without a semicolon, found \"%s\"".formatted(name));
    }
    return name;
  }

  /** At the slash that has Chinese on one side alone, and all of it. */
  private static List<String> split(String written) {
    List<String> names = List.of(written);
    for (int i = written.indexOf('/'); i >= 0; i = written.indexOf('/', i + 1)) {
      String first = written.substring(0, i);
      String second = written.substring(i + 1);
      if (!first.isBlank() && !second.isBlank() && languageOf(first) != languageOf(second)) {
        names = List.of(first, second);
        if (languageOf(first) == Language.ZH) {
          return names;
        }
      }
    }
    return names;
  }

  private static Language languageOf(String name) {
    return name.codePoints().anyMatch(Script::isHan) ? Language.ZH : Language.EN;
  }
}
