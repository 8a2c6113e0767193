package dev.sheaf.read.yaml;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonWalk.Step;
import java.util.regex.Pattern;

/** A text in YAML, put right where people often get it wrong. */
public final class YamlText {
  /** In characters; what is read at once is not longer. */
  public static final int LONGEST = 1 << 24;

  /** A value without quotes that has a colon in it, which is none to YAML. */
  private static final Pattern COLON_INSIDE =
      Pattern.compile(
          "(?m)^(\\s*(?:- )?[\\p{L}_][\\p{L}\\p{Nd}_ -]{0,40}:[ \\t]+)([^\\s\"'\\[{|>&*!%#@`][^\\n\\r]*?:(?: [^\\n\\r]*)?|[@`%][^\\n\\r]*)$");

  private YamlText() {}

  /** The text, or where it is no YAML and would be with quotes around some values, with those. */
  public static String mended(String text, Location where) {
    if (isYaml(text, where)) {
      return text;
    }
    String quoted =
        COLON_INSIDE
            .matcher(text)
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(
                        found.group(1) + "'" + found.group(2).strip().replace("'", "''") + "'"));
    return isYaml(quoted, where) ? quoted : text;
  }

  private static boolean isYaml(String text, Location where) {
    try {
      YamlWalk walk = new YamlWalk(text, where);
      Step step = walk.next();
      while (step != Step.END) {
        step = walk.next();
      }
      return true;
    } catch (BadInputException e) {
      return false;
    }
  }

  /**
   * The object that a text is.
   *
   * @throws BadInputException at the place where it is not YAML
   */
  public static Json.Dictionary object(String text, Location where) {
    YamlWalk walk = new YamlWalk(mended(text, where), where);
    if (walk.next() == Step.ENTER && walk.value() instanceof Json.Dictionary object) {
      return object;
    }
    throw new BadInputException(where, "expected names and values in YAML, found none");
  }
}
