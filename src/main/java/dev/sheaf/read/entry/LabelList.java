package dev.sheaf.read.entry;

import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text that lists labels, in whatever way lists are written: {@code a; b}, {@code a|b},
 * {@code a, b}, {@code a、b}, {@code #a #b}, {@code [a] [b]}, {@code ['a', 'b']}, in backticks, or
 * as arXiv lists its categories.
 */
public final class LabelList {
  private static final int LONGEST = 20_000;

  /** In characters; a label that has commas in it is not longer. */
  private static final int LONGEST_WITH_COMMAS = 80;

  private static final Pattern HARD_SEPARATOR = Pattern.compile("\\s*[;；|｜]\\s*");
  private static final Pattern SOFT_SEPARATOR = Pattern.compile("\\s*[,，、]\\s*");
  private static final Pattern SPAN = Pattern.compile("`([^`]*)`?");
  private static final Pattern BRACKETS =
      Pattern.compile("(?:[\\s,，、;；|]*[\\[【][^\\[\\]【】]{1,200}[\\]】])++[\\s.。]*");
  private static final Pattern BRACKETED = Pattern.compile("[\\[【]([^\\[\\]【】]+)[\\]】]");
  private static final Pattern QUOTED =
      Pattern.compile("(?<=^|[\\s,(])(['\"])(.+?)\\1(?=$|[\\s,)])");
  private static final Pattern HASHTAGS =
      Pattern.compile("#[\\p{L}\\p{Nd}][^#\\s]*(?:[\\s,，、;；]*#[\\p{L}\\p{Nd}][^#]*)*");
  private static final Pattern HASH = Pattern.compile("[\\s,，、;；]*#");

  /** Names of archives and subject classes, as arXiv lists them with spaces between. */
  private static final Pattern ARXIV_CATEGORIES =
      Pattern.compile(
          "[a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z-]+)?(?:\\s+[a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z-]+)?)+");

  private LabelList() {}

  /** The labels of a text that lists some. They are not clean yet. */
  public static List<String> split(String list) {
    if (list.indexOf('`') >= 0) {
      return all(SPAN, 1, list).stream().flatMap(span -> parts(span).stream()).toList();
    }
    return LabelCleaner.isTalk(list) || list.length() > LONGEST ? List.of() : items(list.strip());
  }

  private static List<String> items(String text) {
    if (BRACKETS.matcher(text).matches()) {
      List<String> items = all(BRACKETED, 1, text);
      return items.size() > 1 ? items : items(items.get(0).strip());
    }
    if (text.indexOf('\'') >= 0 || text.indexOf('"') >= 0) {
      List<String> quoted = all(QUOTED, 2, text);
      if (!quoted.isEmpty() && QUOTED.matcher(text).replaceAll("").matches("[\\s,()]*")) {
        return quoted;
      }
    }
    if (text.startsWith("#") && HASHTAGS.matcher(text).matches()) {
      return Arrays.asList(HASH.split(text.substring(1)));
    }
    if (text.indexOf('.') > 0 && text.length() < 300 && ARXIV_CATEGORIES.matcher(text).matches()) {
      return List.of(text.split("\\s+"));
    }
    String[] hard = HARD_SEPARATOR.split(text);
    return Arrays.asList(hard.length > 1 ? hard : SOFT_SEPARATOR.split(text));
  }

  private static List<String> all(Pattern pattern, int group, String text) {
    List<String> found = new ArrayList<>();
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      found.add(match.group(group));
    }
    return found;
  }

  /**
   * The labels in one item of a list. A Chinese label has no comma in it: an item that has one
   * lists several, or is talk.
   */
  public static List<String> parts(String item) {
    boolean isList =
        item.length() <= LONGEST_WITH_COMMAS
            && item.indexOf('\n') < 0
            && item.codePoints().anyMatch(Script::isHan)
            && SOFT_SEPARATOR.matcher(item).find();
    List<String> parts = isList ? List.of(SOFT_SEPARATOR.split(item.strip())) : List.of();
    return isList && parts.stream().allMatch(part -> LabelCleaner.isLabel(part.strip()))
        ? parts
        : List.of(item);
  }
}
