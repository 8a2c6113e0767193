package dev.sheaf.text;

/**
 * One text being read: from normalised characters to words, and from words to terms.
 *
 * <p>A word is a run of letters and digits; hyphens join words to a compound. Words are written to
 * the buffer one behind the other, each behind the character that joins it to the one before, so
 * that two neighbours are one slice of the buffer as well.
 */
final class Scan {
  private static final int NONE = -1;
  private static final int LONGEST_COMPOUND = 5;

  /** What a word is good for. */
  private enum Role {
    CONTENT,
    NUMBER,
    STOP
  }

  private final Markup markup;
  private final char[] in;
  private final int end;
  private final Terms out;
  private final StopWords stopWords;
  private final Analyzer.Settings settings;
  private int at;

  private int previousStart = NONE;
  private long previousHash;
  private Role previousRole = Role.STOP;

  /** Reads the first characters of {@link Terms#input()}. */
  Scan(int end, Terms out, StopWords stopWords, Analyzer.Settings settings) {
    this.in = out.input();
    this.end = end;
    this.markup = new Markup(in, end);
    this.out = out;
    this.stopWords = stopWords;
    this.settings = settings;
  }

  void run() {
    while (at < end) {
      switch (Kind.of(in[at])) {
        case WORD -> compound();
        case HAN -> han();
        case SPACE -> at++;
        case MARKUP -> {
          if (in[at] == ']') {
            previousStart = NONE;
          }
          at = markup.after(at);
        }
        case BREAK -> {
          previousStart = NONE;
          at++;
        }
      }
    }
  }

  /** Words joined by hyphens, or a single word; nothing where it turns out to be an address. */
  private void compound() {
    int chars = out.end();
    int terms = out.size();
    int words = 0;
    boolean whole = true;
    boolean content = false;
    char joint = ' ';
    while (joint != 0) {
      word(joint);
      words++;
      whole &= previousStart != NONE;
      content |= previousRole == Role.CONTENT;
      joint = joint();
    }
    int behind = markup.afterAddress(at);
    if (behind >= 0) {
      out.truncate(chars, terms);
      previousStart = NONE;
      at = behind;
    } else if (whole && content && words > 2 && words <= LONGEST_COMPOUND) {
      addWhole(chars + 1);
    }
  }

  private void addWhole(int start) {
    if (out.end() - start <= Terms.LONGEST_WORD) {
      out.add(start, Terms.mixed(out.rollingHash(start)));
    }
  }

  /** The character that joins the word before to the one behind, passed over; 0 where none does. */
  private char joint() {
    char c = markup.peek(at);
    boolean hyphen = c == '-' || c == '_' || (c >= '\u2010' && c <= '\u2013');
    if (!hyphen && c != '@') {
      return 0;
    }
    int next = afterTransparent(at + 1);
    if (!Kind.isWord(markup.peek(next)) || (c == '@' && markup.afterAddress(at) >= 0)) {
      return 0;
    }
    at = next;
    return c == '@' ? '@' : '-';
  }

  private void word(char joint) {
    out.append(joint);
    int start = out.end();
    long hash = 0;
    boolean letters = false;
    int inside = at;
    while (inside >= 0) {
      at = inside;
      char c = in[at++];
      if (out.end() - start <= Terms.LONGEST_WORD) {
        out.append(c);
        hash = Terms.extended(hash, c);
      }
      letters |= c > '9';
      inside = at < end && Kind.isWord(in[at]) ? at : inside(c);
    }
    int suffix = suffix(start);
    for (int i = 0; i < suffix; i++) {
      out.append(in[at]);
      hash = Terms.extended(hash, in[at++]);
    }
    finish(joint, start, hash, letters);
  }

  /** Where the same word goes on behind characters that do not end it; -1 where it ends. */
  private int inside(char last) {
    char c = markup.peek(at);
    if (c == ' ') {
      return NONE;
    }
    if (c == '.') {
      return Kind.isDigit(last) && Kind.isDigit(markup.peek(at + 1)) ? at : NONE;
    }
    if (c == '\'' || c == '\u2019') {
      return afterApostrophe();
    }
    int next = afterTransparent(at);
    if (next > at && Kind.isWord(markup.peek(next))) {
      return next;
    }
    at = "-_".indexOf(markup.peek(next)) >= 0 ? next : at;
    return NONE;
  }

  private int afterApostrophe() {
    if (!Kind.isWord(markup.peek(at + 1))) {
      return NONE;
    }
    if (markup.peek(at + 1) == 's' && !Kind.isWord(markup.peek(at + 2))) {
      at += 2;
      return NONE;
    }
    return at + 1;
  }

  /** Behind the signs of LaTeX that may stand inside a word, as in <code>R$^{3}$</code>. */
  private int afterTransparent(int from) {
    int i = from;
    while (i < end && i < from + 8) {
      char c = in[i];
      int next = c == '\\' ? markup.afterAccent(i) : "$^{}".indexOf(c) < 0 ? i : i + 1;
      if (next == i || (c == '}' && markup.peek(next) == '{')) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** How many of the next characters belong to the name of a language such as C++ or C#. */
  private int suffix(int start) {
    if (out.end() - start != 1) {
      return 0;
    }
    if (markup.peek(at) == '+' && markup.peek(at + 1) == '+') {
      return 2;
    }
    return markup.peek(at) == '#' && !Kind.isWord(markup.peek(at + 1)) ? 1 : 0;
  }

  private void finish(char joint, int start, long hash, boolean letters) {
    int length = out.end() - start;
    if (length > Terms.LONGEST_WORD) {
      out.truncate(start, out.size());
      previousStart = NONE;
      return;
    }
    long mixed = Terms.mixed(hash);
    Role role = !letters ? Role.NUMBER : stopWords.contains(mixed) ? Role.STOP : Role.CONTENT;
    if (role == Role.CONTENT && length > 1) {
      out.add(start, mixed);
    }
    if (previousStart != NONE && arePair(joint, role)) {
      long pair = Terms.joined(Terms.extended(previousHash, joint), hash, length);
      out.add(previousStart, Terms.mixed(pair));
    }
    previousStart = start;
    previousHash = hash;
    previousRole = role;
  }

  /**
   * A pair says something where one of its words does; no pair of neighbours begins in a number.
   */
  private boolean arePair(char joint, Role role) {
    if (previousRole != Role.CONTENT && role != Role.CONTENT) {
      return false;
    }
    return joint != ' ' || (settings.wordsPerTerm() > 1 && previousRole != Role.NUMBER);
  }

  /**
   * Every two and three neighbours of a run of Chinese characters, and where wanted every single
   * one; in any case the one of a run of one.
   */
  private void han() {
    int start = out.end();
    while (at < end && Kind.of(in[at]) == Kind.HAN && !stopWords.isParticle(in[at])) {
      out.append(in[at++]);
      hanTerms(out.end() - start);
    }
    if (out.end() - start == 1 && settings.minCharactersPerTerm() > 1) {
      out.add(start, Terms.mixed(out.last(0)));
    }
    if (at < end && stopWords.isParticle(in[at])) {
      at++;
    }
    previousStart = NONE;
  }

  private void hanTerms(int length) {
    if (settings.minCharactersPerTerm() == 1) {
      out.add(out.end() - 1, Terms.mixed(out.last(0)));
    }
    if (length < 2) {
      return;
    }
    long pair = Terms.extended(out.last(1), out.last(0));
    long mixed = Terms.mixed(pair);
    if (!stopWords.contains(mixed)) {
      out.add(out.end() - 2, mixed);
    }
    if (length > 2 && settings.charactersPerTerm() > 2) {
      long three = Terms.extended(Terms.extended(out.last(2), out.last(1)), out.last(0));
      out.add(out.end() - 3, Terms.mixed(three));
    }
  }
}
