package dev.sheaf.read.entry;

import dev.sheaf.text.Script;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans titles of papers, and decides whether a text can be a title. */
public final class Titles {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[(（]?\\d{1,4}[.)）、．](?!\\d)\\s*|\\[\\d{1,4}\\]\\s*|#\\d{1,4}\\s+|No\\.?\\s*\\d+[.:]?\\s*"
              + "|[(（]?[一二三四五六七八九十百]{1,4}[)）]?、\\s*)");
  private static final Pattern LEADING_BRACKET =
      Pattern.compile("^[\\[(【（]([^\\[\\]()【】（）]{1,40})[\\])】）]\\s*[-:：]?\\s*");
  private static final Pattern LEADING_NAME =
      Pattern.compile(
          "^(?:(?:paper )?title|paper|论文(?:标题|题目|名称)?|論文(?:標題|題目)?|文章标题|標題|标题|题目|題目)"
              + "\\s*[:：]\\s*",
          Pattern.CASE_INSENSITIVE);

  /** What journals print in brackets before or behind a title, and what is a part of it. */
  private static final Pattern PART_OF_TITLE =
      Pattern.compile(
          "re|reply|comment|invited(?: (?:paper|talk|review|tutorial))?|keynote(?: \\w+)?|vision(?: paper)?"
              + "|(?:extended|full|long|short|journal|online) (?:abstract|version|paper)"
              + "|technical report|experiments?(?:,? (?:&|and) \\w+|, analysis .*)?"
              + "|(?:reproducibility|replication|position|systems?|industry|industrial)(?: (?:paper|study|track))"
              + "|replication|retracted|withdrawn|erratum|corrigendum|correction",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD_BREAK = Pattern.compile("[\\s/-]+");
  private static final String END = ".,;:，。；：|";
  private static final Pattern NO_TITLE = Pattern.compile(".*\\bet\\.? al\\b.*|.*@.*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[^.])[.,;:，。；：|]+$");
  private static final Pattern QUOTED =
      Pattern.compile("^[\"“”'‘「『《【\\[]([^\\[\\]【】]+?)[\"“”'’」』》】\\]]$");

  /** What invites to go on reading behind a title. */
  private static final Pattern READ_MORE =
      Pattern.compile(
          "\\s*(?:\\.\\.\\.|…)?\\s*(?:[(（\\[]\\s*(?:read|see|view|click|查看|阅读|点击)\\b?.{0,60}"
              + "|read more(?: on .{0,40})?|(?:查看|阅读|点击)(?:论文|更多|原文|全文|详情)\\S{0,8})$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+/\\S*");

  /** Where the authors work, behind a title. */
  private static final Pattern AFFILIATION = Pattern.compile("\\s*\\(@[^()]*\\)$");

  private static final Pattern FINAL_BRACKET =
      Pattern.compile("\\s*[\\[【]([^\\[\\]【】]{1,40})[\\]】]$");
  private static final int LONGEST = 400;

  /** In characters; what is longer says neither what a link is for nor what a field holds. */
  private static final int LONGEST_NAME = 70;

  private Titles() {}

  /** The text as a title: without markup, number, date or venue before it, and closing period. */
  static String clean(String markdown) {
    String title = trim(InlineMarkdown.plain(markdown));
    if (title.length() > 2 * LONGEST) {
      return title;
    }
    title = NUMBER.matcher(title).replaceFirst("");
    title = LEADING_NAME.matcher(title).replaceFirst("");
    Matcher bracket = LEADING_BRACKET.matcher(title);
    if (bracket.lookingAt()
        && bracket.end() < title.length()
        && !PART_OF_TITLE.matcher(bracket.group(1).strip()).matches()
        && (isFactOfPaper(bracket.group(1))
            || (isVenueLike(bracket.group(1)) && words(title.substring(bracket.end())) > 1)
            || isShortName(bracket, title))) {
      title = title.substring(bracket.end());
    }
    title = trim(title);
    title = title.endsWith(")") ? AFFILIATION.matcher(title).replaceFirst("") : title;
    title = withoutEnd(mayInvite(title) ? READ_MORE.matcher(title).replaceFirst("") : title);
    Matcher end = FINAL_BRACKET.matcher(title);
    if (isInBrackets(title) && end.find() && end.start() > 0 && isFact(end.group(1))) {
      title = title.substring(0, end.start());
    }
    title = QUOTED.matcher(withoutEnd(title)).replaceFirst("$1");
    return withoutEnd(title);
  }

  /** Whether there may be words about going on reading; most titles have none. */
  private static boolean mayInvite(String title) {
    return title.indexOf('(') >= 0
        || title.indexOf('（') >= 0
        || title.indexOf('[') >= 0
        || title.contains("ead more")
        || (!title.isEmpty() && Script.isHan(title.charAt(title.length() - 1)));
  }

  private static boolean isInBrackets(String title) {
    return title.endsWith("]") || title.endsWith("】");
  }

  /** Whether what is in brackets behind a title is said of the paper; of dates others take care. */
  private static boolean isFact(String bracketed) {
    return Dates.find(bracketed).isEmpty()
        && !PART_OF_TITLE.matcher(bracketed.strip()).matches()
        && (PaperLinks.isRole(bracketed)
            || isVenueLike(bracketed)
            || Script.isMostlyHan(bracketed));
  }

  /** The text without the punctuation that ends a sentence, unless it is more than one period. */
  private static String withoutEnd(String title) {
    boolean mayEnd = !title.isEmpty() && END.indexOf(title.charAt(title.length() - 1)) >= 0;
    return mayEnd ? SENTENCE_END.matcher(title).replaceFirst("").strip() : title.strip();
  }

  /** Whether it is the name by which a paper is known, before its title. */
  private static boolean isShortName(Matcher bracket, String title) {
    return title.charAt(0) == '['
        && words(bracket.group(1)) <= 4
        && words(title.substring(bracket.end())) >= 4;
  }

  private static boolean isFactOfPaper(String bracketed) {
    return PaperLinks.isRole(bracketed) || Dates.find(bracketed).isPresent();
  }

  /** Whether it may be the name of a venue; it may also be a word of a title. */
  private static boolean isVenueLike(String bracketed) {
    return bracketed.matches("[A-Z][A-Za-z&]{2,9}(?:['’ -]?\\d\\d)?( \\w+)?");
  }

  /** The text without emoji, arrows and loose punctuation around it. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isDecoration(text.codePointAt(start), true)) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && isDecoration(text.codePointBefore(end), false)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static boolean isDecoration(int codePoint, boolean leading) {
    int type = Character.getType(codePoint);
    boolean symbol =
        type == Character.OTHER_SYMBOL
            || type == Character.SURROGATE
            || type == Character.PRIVATE_USE
            || type == Character.UNASSIGNED
            || type == Character.FORMAT
            || type == Character.NON_SPACING_MARK
            || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
            || (codePoint >= 0x2190 && codePoint <= 0x21FF)
            || Character.isWhitespace(codePoint)
            || Character.isSpaceChar(codePoint);
    return symbol
        || (leading
            ? "-–—:：,.，。;；|•●*>~".indexOf(codePoint) >= 0
            : "-–—|•●*>~".indexOf(codePoint) >= 0);
  }

  /** Whether a text reads as the title of a paper: several words, no list of names, no label. */
  public static boolean isLike(String title) {
    return canBe(title)
        && (words(title) >= 3 || (Script.isMostlyHan(title) && title.length() >= 6))
        && !((title.contains(" al") || title.indexOf('@') >= 0)
            && NO_TITLE.matcher(title).matches());
  }

  /** Whether most long words begin with capitals, as those of English titles do. */
  public static boolean isInTitleCase(String title) {
    List<String> words = WORD_BREAK.splitAsStream(title).filter(word -> word.length() > 3).toList();
    long capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return words.size() >= 3 && capitals * 3 >= words.size() * 2L && !AuthorNames.areIn(title);
  }

  /** Whether a text can be a title at all. */
  public static boolean canBe(String title) {
    return title.length() >= 2
        && title.length() <= LONGEST
        && title.codePoints().anyMatch(Character::isLetter)
        && !title.startsWith("http")
        && !ADDRESS.matcher(title).matches()
        && (title.length() > LONGEST_NAME
            || (!PaperLinks.isRole(title) && Field.of(title).isEmpty()));
  }

  /** How many words a text has; a Chinese character counts as half of one. */
  public static int words(String text) {
    int words = 0;
    int han = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean isHan = Script.isHan(letter);
      han += isHan ? 1 : 0;
      boolean part = !isHan && !Character.isWhitespace(letter);
      words += part && !inWord ? 1 : 0;
      inWord = part;
    }
    return words + han / 2;
  }

  /** The first title that can be one. */
  public static Optional<String> of(String markdown) {
    return Optional.of(clean(markdown)).filter(Titles::canBe);
  }
}
