package dev.sheaf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Functions that depend on the script of a text: Han or not, Traditional or Simplified, and which
 * spellings count as the same.
 */
public final class Script {
  private static final char FIRST_HAN = '\u3400';
  private static final char LAST_HAN = '\u9fff';

  /** The mark that repeats a character, before all characters. */
  private static final char FIRST_LIKE_HAN = '\u3005';

  private static final int FULLWIDTH_TO_ASCII = '\uff01' - '!';

  private Script() {}

  /** Whether a code point is a Chinese character. Kana, Hangul and punctuation are not. */
  public static boolean isHan(int codePoint) {
    if (codePoint >= FIRST_HAN && codePoint <= LAST_HAN) {
      return codePoint < 0x4dc0 || codePoint >= 0x4e00;
    }
    return codePoint >= FIRST_LIKE_HAN
        && (codePoint == FIRST_LIKE_HAN
            || codePoint == 0x3007
            || (codePoint >= 0xf900 && codePoint <= 0xfaff)
            || (codePoint >= 0x20000 && codePoint <= 0x3ffff));
  }

  /**
   * Whether a text is Chinese: it has at least as many Chinese characters as words in other
   * scripts.
   *
   * <p>Words, not letters, are held against the characters: a Chinese sentence full of Latin names
   * has more letters than characters, yet more characters than names; an English abstract that
   * quotes a few characters has more words than those.
   */
  public static boolean isMostlyHan(CharSequence text) {
    return mayHoldHan(text) && hasAsManyHanAsWords(text);
  }

  /** Most texts in other scripts have no character beyond these. */
  private static boolean mayHoldHan(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_LIKE_HAN) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAsManyHanAsWords(CharSequence text) {
    int han = 0;
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.charAt(i);
      c = c < Character.MIN_SURROGATE ? c : Character.codePointAt(text, i);
      i += Character.charCount(c);
      boolean isHan = isHan(c);
      boolean letter = c < 128 ? isAsciiLetter(c) : !isHan && Character.isLetter(c);
      han += isHan ? 1 : 0;
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return han > 0 && han >= words;
  }

  private static boolean isAsciiLetter(int c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /**
   * The form in which two spellings of the same text are equal: Unicode NFKC, Simplified
   * characters, lower case, invisible format characters left out, and every run of white space one
   * space, none at the ends.
   */
  public static String fold(String text) {
    String normal =
        hasOnlyEasyForms(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    char[] folded = new char[normal.length()];
    int size = 0;
    boolean space = false;
    for (int i = 0; i < normal.length(); i++) {
      char c = halfwidth(normal.charAt(i));
      if (isSpace(c)) {
        space = size > 0;
      } else if (!isInvisible(c)) {
        if (space) {
          folded[size++] = ' ';
          space = false;
        }
        folded[size++] = simplified(c);
      }
    }
    return nfkc(new String(folded, 0, size).toLowerCase(Locale.ROOT));
  }

  /**
   * The Simplified form of a Traditional character; any other character is its own.
   *
   * <p>Characters that have several Simplified forms get the commonest. Forms outside the Basic
   * Multilingual Plane are left out.
   */
  public static char simplified(char c) {
    return c < FIRST_HAN || c > LAST_HAN ? c : Table.SIMPLIFIED[c - FIRST_HAN];
  }

  /**
   * Whether NFKC changes nothing in a text but fullwidth ASCII, which Chinese texts are full of.
   */
  private static boolean hasOnlyEasyForms(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!keepsNfkc(halfwidth(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  /** The text in Unicode NFKC; the same object where the text is in that form for sure. */
  static String nfkc(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!keepsNfkc(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  /**
   * Whether a character is its own NFKC form, whatever stands beside it, as long as only such
   * characters do. May say no where yes is right.
   */
  static boolean keepsNfkc(char c) {
    if (c < 0xa0) {
      return true;
    }
    return (c >= FIRST_HAN && c <= LAST_HAN)
        || (c >= 0x3001 && c <= 0x3029)
        || (c >= 0x2012 && c <= 0x2015)
        || (c >= 0x2018 && c <= 0x201f);
  }

  /** The ASCII form of a fullwidth ASCII character; any other character is its own. */
  static char halfwidth(char c) {
    return c >= '\uff01' && c <= '\uff5e' ? (char) (c - FULLWIDTH_TO_ASCII) : c;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  static boolean isInvisible(char c) {
    return c >= 0xad && !isHan(c) && Character.getType(c) == Character.FORMAT;
  }

  /** Loaded at the first character asked for. */
  private static final class Table {
    private static final String RESOURCE = "opencc/TSCharacters.txt";
    static final char[] SIMPLIFIED = read();

    private static char[] read() {
      char[] table = new char[LAST_HAN - FIRST_HAN + 1];
      for (int i = 0; i < table.length; i++) {
        table[i] = (char) (FIRST_HAN + i);
      }
      try (InputStream bytes = Script.class.getResourceAsStream(RESOURCE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          add(line, table);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
      followChains(table);
      return table;
    }

    /** A few Simplified forms are Traditional forms of another character: 薴, 苧, 苎. */
    private static void followChains(char[] table) {
      for (int i = 0; i < table.length; i++) {
        if (table[i] >= FIRST_HAN && table[i] <= LAST_HAN) {
          table[i] = table[table[i] - FIRST_HAN];
        }
      }
    }

    /** A line is a Traditional character, one white space, and its Simplified forms. */
    private static void add(String line, char[] table) {
      boolean oneCharEach =
          line.length() >= 3
              && line.charAt(1) <= ' '
              && (line.length() == 3 || line.charAt(3) <= ' ')
              && line.charAt(0) >= FIRST_HAN
              && line.charAt(0) <= LAST_HAN;
      if (oneCharEach) {
        table[line.charAt(0) - FIRST_HAN] = line.charAt(2);
      }
    }
  }
}
