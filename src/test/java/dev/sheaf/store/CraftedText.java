package dev.sheaf.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a value in JSON or CSV so that it can still be parsed, but is no longer meant. */
final class CraftedText {
  /** A number, a string, a cell. */
  private static final Pattern VALUE =
      Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?|\"[^\"]*\"|[^\\s,:\"{}\\[\\]]+");

  private static final List<String> ODD =
      List.of(
          "0",
          "-1",
          "0.5",
          "1e308",
          "1e999",
          "-1e-308",
          "2147483647",
          "-2147483648",
          "9223372036854775808",
          "99999999999999999999999999",
          "null",
          "true",
          "[]",
          "{}",
          "[[[[]]]]",
          "\"\"",
          "\" \"",
          "\"NaN\"",
          "\"2024-13-45\"",
          "\"+999999999-01-01\"",
          "\"-999999999-01-01\"",
          "\"\\u0000\\u001b]0;x\\u0007\"",
          "\"%s %d %n\"",
          "\"/../../x\"");

  private CraftedText() {}

  static byte[] change(byte[] bytes, SplittableRandom random) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<MatchResult> values = new ArrayList<>(VALUE.matcher(text).results().toList());
    if (values.size() < 2) {
      return bytes;
    }
    MatchResult value = values.get(random.nextInt(values.size()));
    MatchResult other = values.get(random.nextInt(values.size()));
    String put =
        switch (random.nextInt(4)) {
          case 0 -> other.group();
          case 1 -> value.group() + "," + other.group();
          default -> ODD.get(random.nextInt(ODD.size()));
        };
    return (text.substring(0, value.start()) + put + text.substring(value.end()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
