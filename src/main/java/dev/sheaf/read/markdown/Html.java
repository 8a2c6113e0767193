package dev.sheaf.read.markdown;

import dev.sheaf.error.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the HTML in a text into {@link Block}s whose texts are Markdown, line by line; Markdown
 * between the tags survives.
 */
final class Html {
  static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,12})(\\s[^<>]*)?/?>");
  static final Set<String> BLOCKS =
      Set.of(
          ("h1 h2 h3 h4 h5 h6 li ul ol p div tr td th table thead tbody details summary dl "
                  + "dt dd section article header footer main nav center blockquote hr body html "
                  + "head title figure aside form")
              .split(" "));
  private static final int LONGEST_CELL = 200_000;

  private final Consumer<Block> blocks;
  private final StringBuilder text = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private Block.Kind kind = Block.Kind.TEXT;
  private int level;
  private int lists;
  private boolean inRow;
  private boolean isHead;

  /** Blocks are handed to the consumer as they end. */
  Html(Consumer<Block> blocks) {
    this.blocks = blocks;
  }

  /** Whether a tag is still open whose content goes on with the next line. */
  boolean isOpen() {
    return inRow || kind != Block.Kind.TEXT;
  }

  /** Whether a line has tags that break it into blocks. */
  static boolean hasBlocks(String line) {
    Matcher tag = TAG.matcher(line);
    while (tag.find()) {
      if (BLOCKS.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Reads a line. What it leaves open goes on with the next. */
  void line(String line, Location where) {
    Matcher tag = TAG.matcher(line);
    int position = 0;
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (BLOCKS.contains(name)) {
        text.append(line, position, tag.start());
        position = tag.end();
        if (tag.group(1).isEmpty()) {
          open(name, where);
        } else {
          close(name, where);
        }
      }
    }
    text.append(line, position, line.length());
    endLine(where);
  }

  private void endLine(Location where) {
    if (text.length() > LONGEST_CELL) {
      inRow = false;
      kind = Block.Kind.TEXT;
    }
    boolean goesOn = inRow || kind == Block.Kind.HEADING || kind == Block.Kind.SUMMARY;
    if (goesOn) {
      text.append('\n');
    } else if (kind == Block.Kind.TEXT || !text.toString().isBlank()) {
      flush(where);
    }
  }

  private void open(String name, Location where) {
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0', where);
      case "li", "dt" -> begin(Block.Kind.ITEM, Math.max(0, lists - 1) * 2, where);
      case "ul", "ol" -> {
        lists += inRow ? 0 : 1;
        flush(where);
      }
      case "tr" -> beginRow(where);
      case "td", "th" -> cell(name);
      case "details" -> emit(Block.Kind.OPEN_DETAILS, where);
      case "summary" -> begin(Block.Kind.SUMMARY, 0, where);
      case "title", "head", "body", "html" -> flush(where);
      default -> paragraph(where);
    }
  }

  private void close(String name, Location where) {
    switch (name) {
      case "td", "th" -> {}
      case "tr", "table" -> endRow(where);
      case "ul", "ol" -> {
        lists = Math.max(0, lists - (inRow ? 0 : 1));
        flush(where);
      }
      case "details" -> emit(Block.Kind.CLOSE_DETAILS, where);
      case "title" -> text.setLength(0);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        if (kind == Block.Kind.HEADING) {
          flush(where);
        }
      }
      default -> paragraph(where);
    }
  }

  private void heading(int number, Location where) {
    if (kind == Block.Kind.SUMMARY) {
      level = number;
    } else {
      begin(Block.Kind.HEADING, number, where);
    }
  }

  private void begin(Block.Kind begun, int itsLevel, Location where) {
    if (inRow) {
      text.append('\n');
      return;
    }
    flush(where);
    kind = begun;
    level = itsLevel;
  }

  /** A paragraph ends what was there before it, but an item may begin with one. */
  private void paragraph(Location where) {
    if (inRow || text.toString().isBlank() || kind == Block.Kind.HEADING) {
      text.append(' ');
    } else {
      flush(where);
    }
  }

  private void emit(Block.Kind event, Location where) {
    if (!inRow) {
      flush(where);
      blocks.accept(new Block(event, 0, "", where));
    }
  }

  private void beginRow(Location where) {
    endRow(where);
    flush(where);
    inRow = true;
    isHead = false;
    text.setLength(0);
  }

  private void cell(String name) {
    isHead |= name.equals("th");
    if (!text.toString().isBlank() || !cells.isEmpty()) {
      cells.add(text.toString().strip());
    }
    if (cells.isEmpty()) {
      cells.add("");
    }
    text.setLength(0);
  }

  private void endRow(Location where) {
    if (inRow) {
      cells.add(text.toString().strip());
      List<String> content =
          cells.subList(1, cells.size()).stream().map(InlineHtml::markdown).toList();
      Block.Kind row = isHead ? Block.Kind.TABLE_HEAD : Block.Kind.ROW;
      blocks.accept(new Block(row, 0, "", content, where));
    }
    inRow = false;
    cells.clear();
    text.setLength(0);
  }

  private void flush(Location where) {
    if (inRow) {
      text.append('\n');
      return;
    }
    String content = InlineHtml.markdown(text.toString());
    text.setLength(0);
    if (!content.isBlank()) {
      String kept = kind == Block.Kind.TEXT ? content : content.replaceAll("\\s+", " ").strip();
      blocks.accept(new Block(kind, level, kept, where));
    }
    kind = Block.Kind.TEXT;
    level = 0;
  }
}
