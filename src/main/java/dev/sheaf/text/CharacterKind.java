package dev.sheaf.text;

/** What a normalised character means to the analyzer. */
enum CharacterKind {
  /** A letter or digit, a mark that belongs to one, or half of a pair that is a letter. */
  WORD,
  /** A Chinese character. */
  HAN,
  /** Separates words and lets them be neighbours: white space, quotes, emphasis. */
  SPACE,
  /** Ends a phrase: the words around it are no neighbours. */
  BREAK,
  /** May begin something that is no word: a command, a tag, an entity, the target of a link. */
  MARKUP;

  private static final CharacterKind[] ASCII = new CharacterKind[128];
  private static final boolean[] ASCII_WORD = new boolean[128];
  private static final boolean[] ASCII_END = new boolean[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = ofAscii(c);
      ASCII_WORD[c] = ASCII[c] == WORD;
      ASCII_END[c] = ASCII[c] != WORD && ".'-_@:$^{}\\+#".indexOf(c) < 0;
    }
  }

  static CharacterKind of(char c) {
    if (c < 128) {
      return ASCII[c];
    }
    if (Script.isHan(c)) {
      return HAN;
    }
    return c >= '\u2018' && c <= '\u201f' ? SPACE : ofOther(c);
  }

  static boolean isWord(char c) {
    return c < 128 ? ASCII_WORD[c] : of(c) == WORD;
  }

  /**
   * Whether a character ends a word, whatever stands around it: it is none that a compound, an
   * address, a number, a formula or the name of a language may have inside.
   */
  static boolean endsWord(char c) {
    return c < 128 ? ASCII_END[c] : Script.isHan(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static CharacterKind ofAscii(char c) {
    if (isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return WORD;
    }
    if (c <= ' ' || "\"'*`~_${}^".indexOf(c) >= 0) {
      return SPACE;
    }
    return "\\<&]".indexOf(c) >= 0 ? MARKUP : BREAK;
  }

  private static CharacterKind ofOther(char c) {
    int type = Character.getType(c);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.SURROGATE;
    if (mark || Character.isLetterOrDigit(c)) {
      return WORD;
    }
    return Script.isSpace(c) ? SPACE : BREAK;
  }
}
