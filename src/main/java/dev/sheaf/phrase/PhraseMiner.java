package dev.sheaf.phrase;

/**
 * Finds which words in a row are phrases: frequent, their words tied to each other, no mere part of
 * a longer phrase.
 *
 * <p>Rows of words are counted from short to long; one can be frequent only where its parts are. It
 * is a phrase where, wherever it is cut in two, {@link Collocation#npmi} of the parts is high, and
 * where no longer row has most of its occurrences.
 */
final class PhraseMiner {
  private static final int NONE = -1;
  private static final double LEAST_NPMI = 0.15;

  /** With that share of the occurrences within a longer phrase, a phrase is a piece of it. */
  private static final double COMPLETE = 0.65;

  /**
   * A phrase with that share of its texts having a noun behind is an attribute: vision-language.
   */
  private static final double ATTRIBUTE = 0.85;

  private final Tokens tokens;
  private final Role[] roles;
  private final boolean attributes;
  private final int leastTexts;

  /** For each length the number of the row that begins at a position; {@link #NONE} for rare. */
  private final int[][] rows;

  /** For each length how often a row occurs. */
  private final int[][] counts;

  /** How often it stands as a phrase must, and in how many texts. */
  private final int[][] whole;

  private final int[][] valid;
  private final int[][] first;
  private final boolean[][] phrases;
  private double total;

  PhraseMiner(Tokens tokens, WordRoles words, int longest, int leastTexts) {
    this.tokens = tokens;
    this.roles = words.roles();
    this.attributes = words.showsAttributes();
    this.leastTexts = leastTexts;
    rows = new int[longest + 1][];
    counts = new int[longest + 1][];
    whole = new int[longest + 1][];
    valid = new int[longest + 1][];
    first = new int[longest + 1][];
    phrases = new boolean[longest + 1][];
    for (int length = 1; length <= longest; length++) {
      count(length);
    }
    for (int length = 1; length <= longest; length++) {
      choose(length);
    }
    for (int length = longest; length > 1; length--) {
      leaveOutParts(length);
    }
  }

  int longest() {
    return rows.length - 1;
  }

  /** How many rows of that many words were met. */
  int rows(int length) {
    return phrases[length].length;
  }

  /** The number of a phrase that {@linkplain #isPhrase stands} at a position. */
  int row(int position, int length) {
    return rows[length][position];
  }

  /** Whether a phrase of that many words stands at a position. */
  boolean isPhrase(int position, int length) {
    int row = rows[length][position];
    return row != NONE && phrases[length][row] && isWhole(position, length);
  }

  private void count(int length) {
    LongCounts found = new LongCounts();
    int[] at = new int[tokens.size()];
    for (int position = 0; position < at.length; position++) {
      long key = key(position, length);
      at[position] = key < 0 ? NONE : found.add(key);
      total += length == 1 && key >= 0 ? 1 : 0;
    }
    rows[length] = at;
    counts[length] = new int[found.size()];
    first[length] = new int[found.size()];
    for (int position = 0; position < at.length; position++) {
      if (at[position] != NONE) {
        int row = at[position];
        counts[length][row] = found.countOf(row);
        first[length][row] = position;
        at[position] = counts[length][row] < leastTexts ? NONE : row;
      }
    }
    countTexts(length);
  }

  /** In how many texts each row stands as a phrase does; none for what is an attribute. */
  private void countTexts(int length) {
    int[] standing = new int[counts[length].length];
    int[] attribute = new int[standing.length];
    int[] texts = new int[standing.length];
    int[] last = new int[standing.length];
    for (int text = 0; text < tokens.texts(); text++) {
      for (int position = tokens.start(text); position < tokens.end(text); position++) {
        int row = rows[length][position];
        if (row != NONE && isWhole(position, length)) {
          standing[row]++;
          attribute[row] += isAttribute(position, length) ? 1 : 0;
          texts[row] += last[row] <= text ? 1 : 0;
          last[row] = text + 1;
        }
      }
    }
    for (int row = 0; length > 1 && row < standing.length; row++) {
      texts[row] = attribute[row] > ATTRIBUTE * standing[row] ? 0 : texts[row];
    }
    whole[length] = standing;
    valid[length] = texts;
  }

  /** Whether a word with hyphens stands before another word. */
  private boolean isAttribute(int position, int length) {
    return attributes && tokens.isJoined(position + 1) && isInside(position + length);
  }

  /** A number for the words from a position; negative if there are too few, or a rare part. */
  private long key(int position, int length) {
    if (length == 1) {
      return isInside(position) ? tokens.word(position) : NONE;
    }
    int[] shorter = rows[length - 1];
    if (position + 1 >= shorter.length
        || shorter[position] == NONE
        || shorter[position + 1] == NONE) {
      return NONE;
    }
    return (long) shorter[position] << 32 | tokens.word(position + length - 1);
  }

  /** Whether a word stands at a position that belongs to what is named before it. */
  boolean goesOn(int position) {
    return isInside(position) && roles[tokens.word(position)] != Role.INSIDE;
  }

  private boolean isInside(int position) {
    int word = tokens.word(position);
    return word != Tokens.BREAK
        && (roles[word] != Role.NOWHERE
            || tokens.isJoined(position)
            || tokens.isJoined(position + 1));
  }

  /** Whether words are no piece of a word with hyphens, and begin and end as a term does. */
  private boolean isWhole(int position, int length) {
    int end = position + length;
    if (tokens.isJoined(position) || tokens.isJoined(end)) {
      return false;
    }
    Role begin = roles[tokens.word(position)];
    if (length == 1) {
      return begin.isTerm();
    }
    if (begin == Role.TOGETHER && length > 2 && roles[tokens.word(position + 1)] == Role.INSIDE) {
      return false;
    }
    return (begin.begins() || tokens.isJoined(position + 1)) && roles[tokens.word(end - 1)].ends();
  }

  private void choose(int length) {
    boolean[] chosen = new boolean[counts[length].length];
    for (int row = 0; row < chosen.length; row++) {
      chosen[row] =
          valid[length][row] >= leastTexts && (length == 1 || isTied(first[length][row], length));
    }
    phrases[length] = chosen;
  }

  private boolean isTied(int position, int length) {
    double both = counts[length][rows[length][position]];
    for (int cut = 1; cut < length; cut++) {
      double before = counts[cut][rows[cut][position]];
      double after = counts[length - cut][rows[length - cut][position + cut]];
      if (Collocation.npmi(both, before, after, total) < LEAST_NPMI) {
        return false;
      }
    }
    return true;
  }

  /** Longer rows need not be phrases themselves: 增强生成技术 makes 生成技术 a piece of something. */
  private void leaveOutParts(int length) {
    int[] longer = rows[length];
    int[] left = new int[counts[length].length];
    int[] right = new int[left.length];
    for (int position = 0; position < longer.length; position++) {
      if (longer[position] != NONE) {
        left[longer[position]] += isWhole(position, length - 1) ? 1 : 0;
        right[longer[position]] += isWhole(position + 1, length - 1) ? 1 : 0;
      }
    }
    for (int row = 0; row < left.length; row++) {
      if (counts[length][row] >= leastTexts) {
        int position = first[length][row];
        leaveOut(length - 1, rows[length - 1][position], left[row]);
        leaveOut(length - 1, rows[length - 1][position + 1], right[row]);
      }
    }
  }

  private void leaveOut(int length, int row, int longer) {
    if (longer >= COMPLETE * whole[length][row]) {
      phrases[length][row] = false;
    }
  }
}
