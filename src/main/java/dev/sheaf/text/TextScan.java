package dev.sheaf.text;

/**
 * One text being read: from normalised characters to words, and from words to terms.
 *
 * <p>A word is a run of letters and digits; hyphens join words to a compound. Words are written to
 * the buffer one behind the other, each behind the character that joins it to the one before, so
 * that two neighbours are one slice of the buffer as well.
 */
final class TextScan {
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

  /** The last word, Chinese character or mark, if the next one is its neighbour. */
  private int lastStart = NONE;

  private long lastHash;
  private boolean isLastWord;

  /** Reads the first characters of {@link Terms#input()}, and sees a space behind them. */
  TextScan(int end, Terms out, StopWords stopWords, Analyzer.Settings settings) {
    this.in = out.input();
    this.in[end] = ' ';
    this.end = end;
    this.markup = new Markup(in, end);
    this.out = out;
    this.stopWords = stopWords;
    this.settings = settings;
  }

  void run() {
    while (at < end) {
      switch (CharacterKind.of(in[at])) {
        case WORD -> compound();
        case HAN -> han();
        case SPACE -> {
          if (hasMarks() && in[at] > ' ' && !Script.isSpace(in[at])) {
            mark();
          } else {
            at++;
          }
        }
        case MARKUP -> {
          if (in[at] == ']') {
            previousStart = NONE;
          }
          lastStart = NONE;
          at = markup.after(at);
        }
        case BREAK -> {
          if (hasMarks()) {
            mark();
          } else {
            previousStart = NONE;
            at++;
          }
        }
      }
    }
  }

  /** Whether marks of punctuation are terms, with the pairs of all neighbours. */
  private boolean hasMarks() {
    return settings.minCharactersPerTerm() == 1;
  }

  private void mark() {
    int start = out.end();
    out.append(in, at, at + 1);
    out.add(start, out.end(), Terms.mixed(in[at]));
    addPair(out.end(), Terms.joined(lastHash, in[at], 1));
    last(start, in[at], false);
    previousStart = NONE;
    at++;
  }

  /**
   * The pair of the last neighbour and what ends at a position; nothing if there is no last one.
   */
  private void addPair(int to, long rolling) {
    if (lastStart != NONE) {
      out.add(lastStart, to, Terms.mixed(rolling));
    }
  }

  private void last(int start, long hash, boolean isWord) {
    lastStart = start;
    lastHash = hash;
    isLastWord = isWord;
  }

  /** Words joined by hyphens, or a single word; nothing if it turns out to be an address. */
  private void compound() {
    int chars = out.end();
    int terms = out.size();
    word(' ');
    if (CharacterKind.endsWord(in[at])) {
      return;
    }
    int words = 1;
    boolean whole = previousStart != NONE;
    boolean content = previousRole == Role.CONTENT;
    for (char joint = joint(); joint != 0; joint = joint()) {
      word(joint);
      words++;
      whole &= previousStart != NONE;
      content |= previousRole == Role.CONTENT;
    }
    int behind = markup.afterAddress(at);
    if (behind >= 0) {
      out.truncate(chars, terms);
      previousStart = NONE;
      lastStart = NONE;
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

  /** The character that joins the word before to the one behind, passed over; 0 if none does. */
  private char joint() {
    char c = markup.peek(at);
    boolean hyphen = c == '-' || c == '_' || (c >= '\u2010' && c <= '\u2013');
    if (!hyphen && c != '@') {
      return 0;
    }
    int next = afterTransparent(at + 1);
    if (!CharacterKind.isWord(markup.peek(next)) || (c == '@' && markup.afterAddress(at) >= 0)) {
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
    int from = at;
    do {
      int before = out.end();
      hash = out.appendWord(from, hash);
      at = from + out.end() - before;
      letters |= hasLetter(from, at);
      from = CharacterKind.endsWord(in[at]) ? NONE : inside(in[at - 1]);
    } while (from >= 0);
    int suffix = suffix(start);
    if (suffix > 0) {
      hash = Terms.extended(hash, in, at, at + suffix);
      out.append(in, at, at + suffix);
      at += suffix;
    }
    finish(joint, start, hash, letters);
  }

  private boolean hasLetter(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in[i] > '9') {
        return true;
      }
    }
    return false;
  }

  /** Where the same word goes on behind characters that do not end it; -1 where it ends. */
  private int inside(char last) {
    char c = markup.peek(at);
    if (c == ' ') {
      return NONE;
    }
    if (c == '.') {
      return CharacterKind.isDigit(last) && CharacterKind.isDigit(markup.peek(at + 1)) ? at : NONE;
    }
    if (c == '\'' || c == '\u2019') {
      return afterApostrophe();
    }
    int next = afterTransparent(at);
    if (next > at && CharacterKind.isWord(markup.peek(next))) {
      return next;
    }
    at = "-_".indexOf(markup.peek(next)) >= 0 ? next : at;
    return NONE;
  }

  private int afterApostrophe() {
    if (!CharacterKind.isWord(markup.peek(at + 1))) {
      return NONE;
    }
    if (markup.peek(at + 1) == 's' && !CharacterKind.isWord(markup.peek(at + 2))) {
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
    return markup.peek(at) == '#' && !CharacterKind.isWord(markup.peek(at + 1)) ? 1 : 0;
  }

  private void finish(char joint, int start, long hash, boolean letters) {
    int length = out.end() - start;
    if (length > Terms.LONGEST_WORD) {
      out.truncate(start, out.size());
      previousStart = NONE;
      lastStart = NONE;
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
    if (hasMarks()) {
      if (!isLastWord) {
        addPair(out.end(), Terms.joined(Terms.extended(lastHash, joint), hash, length));
      }
      last(start, hash, true);
    }
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
    int from = at;
    while (at < end && Script.isHan(in[at]) && !stopWords.isParticle(in[at])) {
      at++;
    }
    hanTerms(from, out.end());
    out.append(in, from, at);
    if (hasMarks() && at > from) {
      last(out.end() - 1, in[at - 1], false);
    }
    if (at < end && stopWords.isParticle(in[at])) {
      at++;
      lastStart = NONE;
    }
    previousStart = NONE;
  }

  /** The terms of a run of Chinese characters that is about to be written at a position. */
  private void hanTerms(int from, int start) {
    boolean single = settings.minCharactersPerTerm() == 1 || at - from == 1;
    boolean triples = settings.charactersPerTerm() > 2;
    if (hasMarks() && at > from) {
      addPair(start + 1, Terms.joined(lastHash, in[from], 1));
    }
    long before = 0;
    for (int i = from; i < at; i++) {
      int end = start + i - from + 1;
      if (single) {
        out.add(end - 1, end, Terms.mixed(in[i]));
      }
      if (i > from) {
        long pair = Terms.extended(in[i - 1], in[i]);
        addUnlessStopped(end - 2, end, Terms.mixed(pair));
        if (triples && i - from > 1) {
          out.add(end - 3, end, Terms.mixed(Terms.extended(before, in[i])));
        }
        before = pair;
      }
    }
  }

  private void addUnlessStopped(int from, int to, long mixed) {
    if (!stopWords.contains(mixed)) {
      out.add(from, to, mixed);
    }
  }
}
