package dev.sheaf.read.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column, a member of a JSON object or a line such as "Abstract: …" holds, by its name. */
public enum Field {
  TITLE,
  PAPER,
  NAME,
  DATE,
  AUTHORS,
  LINK,
  ID,
  CODE,
  ABSTRACT,
  SUMMARY,
  LABEL,
  VENUE;

  private static final Pattern NAMED =
      Pattern.compile(
          "^[^\\p{L}\\[\\]()（）【】]{0,12}([\\p{L}][\\p{L}\\p{Nd} ./;&_'-]{0,30}?)[*_`\\s]{0,4}[:：][*_`\\s]*(.*)$",
          Pattern.DOTALL);

  private static final Pattern CAMEL_CASE = Pattern.compile("[a-z]+(?:[A-Z][a-z]+)+");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}&/;]+");
  private static final Map<String, Field> BY_NAME = byName();

  /** In letters and digits; a longer text names no field. */
  private static final int LONGEST_NAME =
      BY_NAME.keySet().stream().mapToInt(name -> (int) letters(name)).max().orElse(0);

  private static Map<String, Field> byName() {
    WordLists names = WordLists.read("field-names.txt");
    Map<String, Field> byName = new HashMap<>();
    for (Field field : values()) {
      names.of(field.name().toLowerCase(Locale.ROOT)).forEach(n -> byName.putIfAbsent(n, field));
    }
    return Map.copyOf(byName);
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** A field's value as a line gives it: "Abstract: …" has the value "…". */
  public record Named(Field field, String value) {}

  /** The field that is called so; case, punctuation and marks do not count. */
  public static Optional<Field> of(String name) {
    if (name.length() > 80) {
      return Optional.empty();
    }
    String plain = InlineMarkdown.plain(name);
    if (letters(plain) > LONGEST_NAME) {
      return Optional.empty();
    }
    String folded = NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    Optional<Field> field = Optional.ofNullable(BY_NAME.get(folded));
    return field.isPresent() || !CAMEL_CASE.matcher(name).matches()
        ? field
        : of(name.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
  }

  /** The field that a line names before a colon. */
  public static Optional<Named> in(String line) {
    String start = line.substring(0, Math.min(60, line.length()));
    if (start.indexOf(':') < 0 && start.indexOf('：') < 0) {
      return Optional.empty();
    }
    Matcher match = NAMED.matcher(line);
    if (!match.matches()) {
      return Optional.empty();
    }
    return of(match.group(1)).map(field -> new Named(field, match.group(2).strip()));
  }
}
