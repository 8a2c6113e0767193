package dev.sheaf.read.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inline markup of Markdown: links, bold spans, and the plain text without any of it. */
public final class InlineMarkdown {
  /** A stretch of a text; the content is what the marks enclose. */
  public record Span(String content, int start, int end) {}

  private static final Pattern BOLD =
      Pattern.compile("((?<!\\*)\\*{2,3}|__)(?=\\S)([^\\n]{1,2000}?)(?<=\\S)\\1(?!\\*)");
  private static final Pattern ITALIC =
      Pattern.compile(
          "(?<![\\w*\\\\])([*_])(?=[^\\s*_])([^*\\n]{1,1000}?)(?<=[^\\s*_])\\1(?![\\w*])");
  private static final Pattern MARKS = Pattern.compile("\\*\\*+|~~|(?<![\\w\\\\])__|__(?!\\w)|`+");
  private static final Pattern SHORT_CODE = Pattern.compile("(?<!\\w):[a-z][a-z_+-]{2,30}:(?!\\w)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\[\\]()*_#`|>&~{}.!$+-])");
  private static final Pattern REFERENCE = Pattern.compile("\\[([^\\[\\]]+)\\]\\[[^\\[\\]]*\\]");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]]{1,40}\\]");
  private static final String SPACES = " \t\n\u000b\f\r\u00a0\u200b\ufeff";
  private static final String MARK_LETTERS = "*_~`[\\:&";
  private static final String EMPHASIS_LETTERS = "*_~`";
  private static final String ESCAPED_PIPE = "\\|";

  private InlineMarkdown() {}

  /** The spans in bold, in order. */
  public static List<Span> bolds(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher match = BOLD.matcher(text);
    while (match.find()) {
      spans.add(new Span(match.group(2), match.start(), match.end()));
    }
    return spans;
  }

  /** The text as a reader sees it, on one line: links are their text, images are nothing. */
  public static String plain(String text) {
    return plain(text, Link.allIn(text), true);
  }

  /** The text as a reader sees it, links left out. */
  public static String withoutLinks(String text) {
    return plain(text, Link.allIn(text), false);
  }

  private static String plain(String text, List<Link> links, boolean keepLinkTexts) {
    StringBuilder kept = new StringBuilder();
    int position = 0;
    for (Link link : links) {
      kept.append(text, position, link.start());
      kept.append(keepLinkTexts && !link.isImage() && !link.isBare() ? link.text() : " ");
      position = link.end();
    }
    kept.append(text, position, text.length());
    return withoutMarks(kept.toString());
  }

  private static String withoutMarks(String text) {
    boolean hasMarks = MARK_LETTERS.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    String plain = hasMarks ? withoutAnyMarks(text) : text;
    return withSingleSpaces(plain);
  }

  /** Each kind of mark is only looked for where its characters are. */
  private static String withoutAnyMarks(String text) {
    String plain = text.contains("[^") ? FOOTNOTE.matcher(text).replaceAll("") : text;
    plain = plain.contains("][") ? REFERENCE.matcher(plain).replaceAll("$1") : plain;
    boolean hasEmphasis = EMPHASIS_LETTERS.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    if (hasEmphasis) {
      plain = MARKS.matcher(plain).replaceAll("");
      boolean mayBeItalic = plain.indexOf('*') >= 0 || plain.indexOf('_') >= 0;
      plain = mayBeItalic ? ITALIC.matcher(plain).replaceAll("$2") : plain;
    }
    plain = plain.indexOf(':') >= 0 ? SHORT_CODE.matcher(plain).replaceAll(" ") : plain;
    if (plain.indexOf('\\') >= 0) {
      plain = ESCAPE.matcher(plain.replace(ESCAPED_PIPE, "|")).replaceAll("$1");
    }
    return Entities.decode(plain);
  }

  /** The text with each run of spaces and line ends as one space, none at its ends. */
  private static String withSingleSpaces(String text) {
    StringBuilder single = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (SPACES.indexOf(letter) < 0) {
        single.append(letter);
      } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
        single.append(' ');
      }
    }
    return single.toString().strip();
  }
}
