package dev.sheaf.read.markdown;

import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a Markdown text, with or without HTML. Comments and code are left out. */
public final class Blocks implements Iterator<Block> {
  private static final Pattern FENCE = Pattern.compile("^[\\s>]*(`{3,}|~{3,})(.*)$");
  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}(#{1,6})(?:\\s+|(?<=##)(?=[^#\\s]))(.*?)[\\s#]*$");
  private static final Pattern ITEM =
      Pattern.compile(
          "^(\\s*)(?:(?:[-*+•●▪◦‣]|\\d{1,4}[.)）．]|[(（]\\d{1,4}[)）]|\\[\\d{1,4}\\](?!\\()|- \\d{1,3}[.)])\\s+|\\d{1,4}、\\s*|\\[\\d{1,3}\\](?=[\\p{Lu}\\p{IsHan}《\"“]))(\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("^\\s*[-*_=]\\s*[-*_=]\\s*[-*_=][-*_=\\s]*$");
  private static final Pattern DELIMITERS =
      Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*){0,200}\\|?\\s*$");
  private static final Pattern BOLD_LINE =
      Pattern.compile(
          "^\\s{0,3}(?:\\*\\*|__)([^*_](?:[^*]|\\*(?!\\*)){0,200}?)(?:\\*\\*|__)\\s*[:：]?\\s*$");
  private static final Pattern UNDERLINE = Pattern.compile("^\\s{0,3}(={3,}|-{3,})\\s*$");
  private static final Pattern OPEN_TAG =
      Pattern.compile(
          "<(?:a|img|div|p|h[1-6]|span|td|tr|table|details|summary|li|ul|font|source)(?:\\s[^<>]*)?$");
  private static final Pattern QUOTE = Pattern.compile("^\\s*(?:>\\s?){1,20}");
  private static final int JOINED_LINES = 6;

  /** In characters; a title that a line is broken in is not longer. */
  private static final int LONGEST_TITLE = 400;

  private final ReferencedLines lines;
  private final Deque<Block> ready = new ArrayDeque<>();
  private final Html html = new Html(ready::add);
  private BadInputException problem;
  private boolean inComment;
  private boolean inTable;

  Blocks(ReferencedLines lines) {
    this.lines = lines;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && problem == null) {
      if (!lines.hasNext()) {
        return false;
      }
      Line line = lines.next();
      read(line.text(), line);
    }
    return true;
  }

  /**
   * @throws BadInputException if a line can not be read
   */
  @Override
  public Block next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (ready.isEmpty()) {
      BadInputException thrown = problem;
      problem = null;
      throw thrown;
    }
    return ready.remove();
  }

  private void read(String raw, Line line) {
    Matcher fence = FENCE.matcher(raw);
    if (!inComment && fence.matches() && !fence.group(2).contains("```")) {
      skipCode(fence.group(1));
      return;
    }
    String text = joined(withoutComments(raw));
    if (text.isBlank() && !raw.isBlank()) {
      return;
    }
    boolean isRow = text.strip().startsWith("|") && !html.isOpen();
    if (!isRow && (html.isOpen() || Html.hasBlocks(text))) {
      inTable = false;
      Matcher item = ITEM.matcher(text);
      if (!html.isOpen() && item.matches() && !Html.hasBlocks(item.group(2).split("<", 2)[0])) {
        text = "<li>" + item.group(2);
      }
      html.line(text, line.where());
    } else {
      ready.add(block(Block.cut(InlineHtml.markdown(text).replace('\u00a0', ' ')), line));
    }
  }

  private void skipCode(String mark) {
    Line line;
    while ((line = peek()) != null) {
      lines.next();
      if (line.text().strip().replaceFirst("^>\\s*", "").startsWith(mark)) {
        return;
      }
    }
  }

  private Line peek() {
    try {
      return problem == null && lines.hasNext() ? lines.peek() : null;
    } catch (BadInputException e) {
      problem = e;
      return null;
    }
  }

  private String withoutComments(String text) {
    StringBuilder kept = new StringBuilder();
    int position = 0;
    while (position < text.length()) {
      String mark = inComment ? "-->" : "<!--";
      int at = text.indexOf(mark, position);
      if (!inComment) {
        kept.append(text, position, at < 0 ? text.length() : at);
      }
      if (at < 0) {
        break;
      }
      inComment = !inComment;
      position = at + mark.length();
    }
    return kept.toString();
  }

  /** The text with the lines behind it that a tag or a link is broken over. */
  private String joined(String text) {
    String whole = text;
    for (int i = 0; i < JOINED_LINES && (isBroken(whole) || isOpenBracket(whole)); i++) {
      Line next = peek();
      if (next == null || next.isBlank() || !(isBroken(whole) || next.text().contains("]("))) {
        break;
      }
      whole += " " + withoutComments(lines.next().text()).strip();
    }
    return whole;
  }

  private static boolean isBroken(String text) {
    return text.indexOf('<') >= 0
        && text.length() < 10_000
        && !text.stripLeading().startsWith("|")
        && (OPEN_TAG.matcher(text).find() || isOpenLink(text.toLowerCase(Locale.ROOT)));
  }

  private static boolean isOpenBracket(String text) {
    int open = text.lastIndexOf('[');
    return open >= 0
        && open > text.lastIndexOf(']')
        && text.length() < LONGEST_TITLE
        && !text.stripLeading().startsWith("|");
  }

  private static boolean isOpenLink(String text) {
    int open = text.lastIndexOf("<a ");
    return open > text.lastIndexOf("</a") && text.indexOf("href", open) > 0;
  }

  private Block block(String written, Line line) {
    String text = unquoted(written);
    if (text.isBlank()) {
      inTable = false;
      return new Block(Block.Kind.BLANK, 0, "", line.where());
    }
    if (isDelimiters(text) && inTable) {
      return new Block(Block.Kind.BLANK, 0, "", line.where());
    }
    if (isTableRow(text)) {
      boolean head = !inTable && isDelimiters(peekText());
      inTable = true;
      return new Block(
          head ? Block.Kind.TABLE_HEAD : Block.Kind.ROW, 0, line.text(), cells(text), line.where());
    }
    inTable = false;
    return paragraph(text.endsWith("\\") ? text.substring(0, text.length() - 1) : text, line);
  }

  /** The text without the marks of a quote. */
  private static String unquoted(String text) {
    return text.stripLeading().startsWith(">") ? QUOTE.matcher(text).replaceFirst("") : text;
  }

  private Block paragraph(String text, Line line) {
    Matcher heading = HEADING.matcher(text);
    if (heading.matches()) {
      return new Block(
          Block.Kind.HEADING, heading.group(1).length(), heading.group(2), line.where());
    }
    if (text.isBlank() || RULE.matcher(text).matches()) {
      return new Block(Block.Kind.BLANK, 0, "", line.where());
    }
    Matcher item = ITEM.matcher(text);
    if (item.matches()) {
      return new Block(Block.Kind.ITEM, indentation(text), item.group(2), line.where());
    }
    Matcher bold = BOLD_LINE.matcher(text);
    if (bold.matches() && Field.of(bold.group(1).replaceAll("[:：]$", "")).isEmpty()) {
      return new Block(Block.Kind.HEADING, Block.BOLD_LINE, bold.group(1), line.where());
    }
    Matcher underline = UNDERLINE.matcher(peekText());
    if (underline.matches() && text.length() < 100 && indentation(text) == 0) {
      return new Block(
          Block.Kind.HEADING, underline.group(1).charAt(0) == '=' ? 1 : 2, text, line.where());
    }
    return new Block(Block.Kind.TEXT, indentation(text), text.strip(), line.where());
  }

  private String peekText() {
    Line next = peek();
    return next == null ? "" : unquoted(next.text());
  }

  private boolean isTableRow(String text) {
    String stripped = text.strip();
    boolean hasPipes = stripped.indexOf('|') >= 0;
    return hasPipes
        && ((stripped.startsWith("|") && stripped.length() > 1)
            || inTable
            || isDelimiters(peekText()));
  }

  private static boolean isDelimiters(String text) {
    return text.indexOf('|') >= 0 && DELIMITERS.matcher(text).matches();
  }

  private static int indentation(String text) {
    int width = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      width += text.charAt(i) == '\t' ? 4 : 1;
    }
    return width;
  }

  /** Where the bars between the cells of a table row are. */
  static List<Integer> bars(String row) {
    List<Integer> bars = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
        i++;
      } else if (row.charAt(i) == '|') {
        bars.add(i);
      }
    }
    return bars;
  }

  /** The cells of a table row; {@code \|} is a bar within one. */
  public static List<String> cells(String row) {
    String text = row.strip();
    int from = text.startsWith("|") ? 1 : 0;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = from; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (letter == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString().strip());
    }
    return cells;
  }
}
