package dev.sheaf.text;

import java.util.Locale;

/** Brings the characters of a text into the one form that terms are made of. */
final class Normaliser {
  private static final char[] LOWER = new char[128];

  static {
    for (char c = 0; c < LOWER.length; c++) {
      LOWER[c] = Character.toLowerCase(c);
    }
  }

  private Normaliser() {}

  /**
   * Writes a text to {@link Terms#input()} in NFKC, Simplified and lower case, without invisible
   * characters; whatever is beyond the Basic Multilingual Plane and no letter, and halves of pairs,
   * become full stops.
   *
   * @return how many characters there are
   */
  static int normalise(String text, Terms into) {
    char[] chars = into.input(text);
    if (foldEasy(chars, text.length())) {
      return text.length();
    }
    String folded = foldAny(text);
    simplify(into.input(folded), folded.length());
    return folded.length();
  }

  /** Folds by table alone; false if a character needs more than that. */
  private static boolean foldEasy(char[] chars, int length) {
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c < 128) {
        chars[i] = LOWER[c];
      } else if (c >= '\u3400' && c <= '\u9fff') {
        chars[i] = Script.simplified(c);
      } else if (Script.halfwidth(c) < 128) {
        chars[i] = LOWER[Script.halfwidth(c)];
      } else if (!Script.keepsNfkc(c)) {
        return false;
      }
    }
    return true;
  }

  private static void simplify(char[] chars, int length) {
    for (int i = 0; i < length; i++) {
      chars[i] = Script.simplified(chars[i]);
    }
  }

  private static String foldAny(String text) {
    String lower = Script.nfkc(Script.nfkc(text).toLowerCase(Locale.ROOT));
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c > 0xffff ? !Character.isLetter(c) : Character.isSurrogate((char) c)) {
        folded.append('.');
      } else if (c > 0xffff || !Script.isInvisible((char) c)) {
        folded.appendCodePoint(c);
      }
    }
    return folded.toString();
  }
}
