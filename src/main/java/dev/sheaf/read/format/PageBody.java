package dev.sheaf.read.format;

import dev.sheaf.read.entry.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page about one paper, in Markdown.
 *
 * @param title the first heading of the first level
 * @param abstracts what stands under headings for abstracts, else before the first heading, else
 *     the first paragraph of some length
 */
record PageBody(Optional<String> title, List<String> abstracts, String text) {
  private static final Pattern ABSTRACT =
      Pattern.compile(
          "^(?:#{1,6}\\s*|>?\\s*\\[!(?:abstract|summary|tldr)\\][+-]?\\s*|\\*\\*)[*_\\d. ]*(?:\\p{So}\\s*)?(?:(?:english|chinese|中文|英文|论文)\\s*)?(?:abstract|summary|tl;?dr|摘要|概要)?[*_]*\\s*[:：]?\\s*[*_]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CALLOUT =
      Pattern.compile("^>\\s*\\[![a-z]+\\].*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "^(?:[-*+]\\s.*|\\d+[.)]\\s.*|!\\[.*|\\|.*|<[^>]*>|<!--.*|```.*|[-*_=]{3,}|\\{[{%].*|\\[[^\\]]*\\]\\([^)]*\\)|https?://\\S+|\\S+::.*)$");

  private static final int SHORTEST = 60;

  /** Reads the lines behind the front matter. */
  static PageBody of(List<Line> lines) {
    List<String> named = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    Optional<String> title = Optional.empty();
    boolean inAbstract = false;
    boolean inCode = false;
    for (Line line : lines) {
      String text = line.text().strip();
      Optional<Heading> heading = Heading.of(text);
      boolean isNamed = isNamed(text);
      inCode ^= text.startsWith("```");
      if (isNamed || heading.isPresent() || CALLOUT.matcher(text).matches()) {
        close(paragraph, inAbstract ? named : plain);
        inAbstract = isNamed;
        title =
            title.or(() -> heading.filter(any -> any.depth() == 1 && !isNamed).map(Heading::text));
      } else if (text.isEmpty() || inCode || NO_TEXT.matcher(text).matches()) {
        if (inAbstract && text.isEmpty()) {
          paragraph.append('\n');
        } else {
          close(paragraph, inAbstract ? named : plain);
        }
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(text.replaceFirst("^>\\s?", ""));
      }
    }
    close(paragraph, inAbstract ? named : plain);
    return new PageBody(title, named.isEmpty() ? first(plain) : named, joined(lines));
  }

  private static boolean isNamed(String line) {
    Matcher match = ABSTRACT.matcher(line);
    return line.length() < 60 && match.matches() && line.codePoints().anyMatch(Character::isLetter);
  }

  private static void close(StringBuilder paragraph, List<String> texts) {
    String text = paragraph.toString().strip();
    if (!text.isEmpty()) {
      texts.add(text);
    }
    paragraph.setLength(0);
  }

  private static List<String> first(List<String> paragraphs) {
    return paragraphs.stream()
        .filter(text -> text.length() >= SHORTEST || isLongHan(text))
        .limit(1)
        .toList();
  }

  private static boolean isLongHan(String text) {
    return text.length() >= SHORTEST / 3 && dev.sheaf.text.Script.isMostlyHan(text);
  }

  private static String joined(List<Line> lines) {
    return String.join("\n", lines.stream().map(Line::text).toList());
  }
}
