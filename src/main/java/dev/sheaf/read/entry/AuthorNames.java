package dev.sheaf.read.entry;

import java.util.List;
import java.util.regex.Pattern;

/** Distinguishes lists of authors from sentences. */
public final class AuthorNames {
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;，、；·•]|\\band\\b|&)\\s*");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[\\p{Lu}][\\p{L}\\p{M}.'’*-]*+(?:\\([^)]*+\\))?(?:\\s++|$)){1,5}|\\p{IsHan}{2,4}"
              + "|(?:v[oa]n|de|der|el|al|la|di)\\s.*|");

  private static final Pattern ET_AL = Pattern.compile("(?s).{0,80}\\bet\\.? ?al\\b.{0,60}");

  private static final Pattern SEVERAL = Pattern.compile("[,;，、；·•&]|\\band\\b|\\bet\\.? ?al");

  private AuthorNames() {}

  /** Whether a text is a list of more than one name. */
  public static boolean areSeveralIn(String text) {
    return SEVERAL.matcher(text).find() && areIn(text);
  }

  /** Whether a text is a list of names, as of a paper's authors, with or without where and when. */
  public static boolean areIn(String text) {
    String facts = text.replaceAll("[*_†‡§\\d{}^$\\[\\]\"“]+", " ").strip();
    if (ET_AL.matcher(facts).matches()) {
      return true;
    }
    List<String> parts = BETWEEN.splitAsStream(facts).toList();
    int names = 0;
    for (String part : parts) {
      names += part.length() <= 60 && NAME.matcher(part.strip()).matches() ? 1 : 0;
    }
    return !parts.isEmpty()
        && NAME.matcher(parts.get(0).strip()).matches()
        && names * 3 >= parts.size() * 2;
  }
}
