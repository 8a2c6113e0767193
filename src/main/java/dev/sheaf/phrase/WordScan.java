package dev.sheaf.phrase;

import dev.sheaf.text.Script;
import dev.sheaf.text.hanlp.ChineseSegmenter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words of texts: of Latin letters as they are written, of Chinese by a segmenter. */
final class WordScan {
  private static final String HYPHENS = "-\u2010\u2011\u2013";
  private static final String SPACES = " \t\n\r\"*`_'\u2018\u2019\u201c\u201d{}~^";
  private static final String INSIDE_NUMBERS = ".,";
  private static final int LONGEST_FORMULA = 200;

  private final Tokens out;
  private final Optional<ChineseSegmenter> chinese;
  private final Set<String> compoundsLeftOut;
  private String in = "";
  private int at;
  private byte joint;
  private int compound;

  /**
   * A scan of texts one after the other.
   *
   * @param compoundsLeftOut words with hyphens that count as no words: {@code state-of-the-art}
   */
  WordScan(Tokens out, Optional<ChineseSegmenter> chinese, Set<String> compoundsLeftOut) {
    this.out = out;
    this.chinese = chinese;
    this.compoundsLeftOut = compoundsLeftOut;
  }

  /** Appends the words of a text. */
  void read(String text) {
    in = Normalizer.normalize(text, Normalizer.Form.NFKC);
    at = 0;
    out.beginText();
    joint = Tokens.NOTHING;
    while (at < in.length()) {
      char c = in.charAt(at);
      if (Script.isHan(c)) {
        han();
      } else if (isLetter(c)) {
        compound();
      } else {
        between(c);
      }
    }
    out.addBreak();
  }

  private static boolean isLetter(char c) {
    return !Script.isHan(c)
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private void between(char c) {
    joint = Tokens.SPACE;
    if (c == '\\') {
      at++;
      skipLetters();
    } else if (c == '$') {
      formula();
    } else {
      at++;
      if (SPACES.indexOf(c) < 0) {
        out.addBreak();
      }
    }
  }

  private void formula() {
    int close = in.indexOf('$', at + 1);
    at = close > 0 && close - at < LONGEST_FORMULA ? close + 1 : at + 1;
    out.addBreak();
  }

  private void skipLetters() {
    while (at < in.length() && in.charAt(at) < 128 && Character.isLetter(in.charAt(at))) {
      at++;
    }
  }

  private void han() {
    int from = at;
    while (at < in.length() && Script.isHan(in.charAt(at))) {
      at++;
    }
    if (chinese.isEmpty()) {
      out.addBreak();
      return;
    }
    int start = from;
    for (ChineseSegmenter.Word word : chinese.get().words(simplified(from, at))) {
      int end = start + word.text().length();
      out.addWord(
          out.addSpelling(in.substring(start, end), word.text()),
          start == from ? joint : Tokens.NOTHING,
          word.part());
      start = end;
    }
    joint = Tokens.NOTHING;
    hyphen();
  }

  /** Steps over a hyphen between words of which one is Chinese: 视觉-语言模型. */
  private void hyphen() {
    boolean joins =
        isHyphen(at)
            && at + 1 < in.length()
            && (isLetter(in.charAt(at + 1)) || Script.isHan(in.charAt(at + 1)));
    if (joins) {
      at++;
      joint = Tokens.HYPHEN;
    }
  }

  private String simplified(int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      text.append(Script.simplified(in.charAt(i)));
    }
    return text.toString();
  }

  /** Words joined by hyphens. */
  private void compound() {
    compound = out.size();
    int from = at;
    word(joint);
    while (isHyphen(at) && at + 1 < in.length() && isLetter(in.charAt(at + 1))) {
      at++;
      word(Tokens.HYPHEN);
    }
    joint = Tokens.NOTHING;
    String text = in.substring(from, at).toLowerCase(Locale.ROOT);
    boolean isAddress = in.startsWith("://", at) || text.equals("www");
    while (isAddress && at < in.length() && in.charAt(at) > ' ' && in.charAt(at) < 128) {
      at++;
    }
    hyphen();
    if (isAddress || compoundsLeftOut.contains(text)) {
      out.breakSince(compound);
    }
  }

  private boolean isHyphen(int position) {
    return position < in.length() && HYPHENS.indexOf(in.charAt(position)) >= 0;
  }

  private void word(byte before) {
    int from = at;
    boolean onlyDigits = true;
    while (at < in.length() && (isLetter(in.charAt(at)) || isInsideNumber())) {
      onlyDigits &= !Character.isLetter(in.charAt(at));
      at++;
    }
    String text = in.substring(from, at);
    skipGenitive();
    if (onlyDigits && before != Tokens.HYPHEN) {
      out.addBreak();
      return;
    }
    int spelling = out.spelling(text);
    out.addWord(
        spelling >= 0 ? spelling : out.addSpelling(text, EnglishForms.folded(text)),
        out.word(out.size() - 1) == Tokens.BREAK ? Tokens.SPACE : before);
  }

  private boolean isInsideNumber() {
    return INSIDE_NUMBERS.indexOf(in.charAt(at)) >= 0
        && at + 1 < in.length()
        && Character.isDigit(in.charAt(at - 1))
        && Character.isDigit(in.charAt(at + 1));
  }

  private void skipGenitive() {
    boolean genitive =
        at + 1 < in.length()
            && (in.charAt(at) == '\'' || in.charAt(at) == '\u2019')
            && (in.charAt(at + 1) == 's' || in.charAt(at + 1) == 't')
            && (at + 2 == in.length() || !isLetter(in.charAt(at + 2)));
    at += genitive ? 2 : 0;
  }
}
