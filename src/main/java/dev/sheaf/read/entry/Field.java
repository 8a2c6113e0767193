package dev.sheaf.read.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column, a member of a JSON object or a line such as "Abstract: …" holds. Its names are in
 * {@link FieldNames}.
 */
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
  TEXT,
  TOPIC,
  LABEL,
  VENUE;

  /** In characters; a name with its marks is not longer. */
  private static final int LONGEST_MARKUP = 80;

  private static final Pattern NAMED =
      Pattern.compile(
          "^[^\\p{L}\\[\\]()（）【】]{0,12}([\\p{L}][\\p{L}\\p{Nd} ./;&_'-]{0,30}?)(?:\\s?[(（][^()（）:：]{1,20}[)）])?[*_`\\s]{0,4}[:：][*_`\\s]*(.*)$",
          Pattern.DOTALL);

  private static final Pattern IN_BRACKETS = Pattern.compile("\\s?[(（][^()（）]{1,20}[)）]\\s*$");

  /** A field's value as a line gives it: "Abstract: …" has the value "…". */
  public record Named(Field field, String value) {}

  /**
   * The field that is called so in pages; case, spaces, punctuation and marks do not count, nor
   * what is said in brackets behind the name.
   */
  public static Optional<Field> of(String name) {
    if (name.length() > LONGEST_MARKUP) {
      return Optional.empty();
    }
    String plain = InlineMarkdown.plain(name);
    return FieldNames.inPages(plain)
        .or(() -> FieldNames.inPages(IN_BRACKETS.matcher(plain).replaceFirst("")));
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
