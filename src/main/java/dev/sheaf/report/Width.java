package dev.sheaf.report;

/** How many columns of a terminal a text takes. */
final class Width {
  /**
   * First and last code points of the wide ranges: East Asian Width W and F of Unicode 15, with the
   * gaps inside a block closed.
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, // Hangul Jamo
    0x231A, 0x231B, // watch, hourglass
    0x2329, 0x232A, // angle brackets
    0x23E9, 0x23EC, // fast-forward signs
    0x2E80, 0x303E, // CJK radicals, ideographic punctuation
    0x3041, 0x4DBF, // kana, Bopomofo, enclosed CJK, extension A
    0x4E00, 0xA4CF, // CJK ideographs, Yi
    0xA960, 0xA97C, // Hangul Jamo Extended-A
    0xAC00, 0xD7A3, // Hangul syllables
    0xF900, 0xFAFF, // CJK compatibility ideographs
    0xFE10, 0xFE19, // vertical forms
    0xFE30, 0xFE6B, // CJK compatibility forms, small forms
    0xFF01, 0xFF60, // fullwidth forms
    0xFFE0, 0xFFE6, // fullwidth signs
    0x16FE0, 0x18D08, // Tangut
    0x1B000, 0x1B2FB, // kana supplements
    0x1F300, 0x1F64F, // pictographs, emoticons
    0x1F680, 0x1F6FF, // transport signs
    0x1F900, 0x1F9FF, // supplemental pictographs
    0x20000, 0x3FFFD // CJK extensions B and later
  };

  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  /** How many chars of a text fit into so many columns; at least one character. */
  static int prefix(String text, int columns) {
    int at = text.offsetByCodePoints(0, 1);
    int used = of(text.codePointAt(0));
    while (at < text.length() && used + of(text.codePointAt(at)) <= columns) {
      used += of(text.codePointAt(at));
      at = text.offsetByCodePoints(at, 1);
    }
    return at;
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int i = 0; i < WIDE.length && character >= WIDE[i]; i += 2) {
      if (character <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }
}
