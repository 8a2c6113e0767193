package dev.sheaf.read.format;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import dev.sheaf.read.entry.TextDraft;
import dev.sheaf.read.markdown.MarkdownReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the first characters of a file which {@link Format} it has: what the first line says,
 * as in {@code <!-- format: digest -->}, else what it looks like.
 */
final class Recognition {
  private static final Pattern SAID = Pattern.compile("<!--\\s*format:\\s*(\\w+)\\s*-->");
  private static final Pattern JSON_LIST =
      Pattern.compile("\\[\\s*[\\[{\"\\]\\d-].*", Pattern.DOTALL);
  private static final Pattern DETAILS = Pattern.compile("<details\\b", CASE_INSENSITIVE);
  private static final Pattern TABLE_RULE =
      Pattern.compile("^\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*){1,200}\\|?$");
  private static final Pattern LIST_ITEM_WITH_LINK =
      Pattern.compile("^(?:[-*+]|\\d+[.)])\\s.*(?:\\]\\(|https?://)");

  /** A numbered title. */
  private static final Pattern SHORT_ITEM =
      Pattern.compile("^(?:\\d{1,3}[.)]\\s|\\d{1,3}、|\\[\\d{1,3}\\])\\s*\\p{L}.{5,150}$");

  /** Not an image, such as the badge beside the name of a list of papers. */
  private static final Pattern LINKED_TITLE =
      Pattern.compile("#{1,6}\\s*\\[(?!!).*\\]\\(https?://\\S+\\)\\s*");

  private static final Pattern HTML = Pattern.compile("(?i)^<(?:!doctype html|html|head|body)\\b");

  private static final Pattern HTML_BLOCK =
      Pattern.compile("^<(?:h[1-6]|li|ul|ol|table|tr|td|p|div)\\b", CASE_INSENSITIVE);

  /** In characters; a line of markup is not longer. */
  private static final int LONGEST_MARKUP = 4000;

  /** After so many lines a quote no longer belongs to the heading above. */
  private static final int ENTRY_LINES = 8;

  /** A cell of a header is no longer, in characters. */
  private static final int LONGEST_NAME = 40;

  private final String head;
  private final String extension;
  private final List<String> lines;

  Recognition(String head, String fileName) {
    this.head = head.strip();
    String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    this.extension = name.substring(name.lastIndexOf('.') + 1);
    this.lines = head.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
  }

  Optional<Format> format() {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    return said()
        .or(() -> new Beginnings(head, lines, extension).format())
        .or(this::json)
        .or(this::separatedByName)
        .or(this::marked)
        .or(this::separated);
  }

  private Optional<Format> said() {
    Matcher said = SAID.matcher(lines.get(0));
    return said.matches() ? Format.of(said.group(1)) : Optional.empty();
  }

  private Optional<Format> json() {
    if (head.startsWith("{")) {
      boolean isPerLine =
          extension.equals("jsonl")
              || extension.equals("ndjson")
              || (lines.size() > 1 && lines.get(1).startsWith("{") && !goesOn(lines.get(0)))
              || (!goesOn(lines.get(0))
                  && topLevelNames(lines.get(0)).stream().anyMatch(ColumnNames::isText));
      return Optional.of(isPerLine ? Format.JSONL : Format.JSONMAP);
    }
    return JSON_LIST.matcher(head).matches() ? Optional.of(Format.JSONMAP) : Optional.empty();
  }

  /** Whether a line of JSON ends within a list or an object. */
  private static boolean goesOn(String line) {
    return line.endsWith("[") || line.endsWith("{") || line.endsWith(",") || line.endsWith(":");
  }

  /** The names of a JSON object's own members, as far as its text goes; none of objects inside. */
  private static List<String> topLevelNames(String json) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '"') {
        int end = endOfString(json, i);
        boolean isName =
            depth == 1
                && json.substring(Math.min(end + 1, json.length())).stripLeading().startsWith(":");
        if (isName) {
          names.add(json.substring(i + 1, end));
        }
        i = end;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return names;
  }

  private static int endOfString(String json, int start) {
    int end = start + 1;
    while (end < json.length() && json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end, json.length());
  }

  private Optional<Format> separatedByName() {
    boolean isNamedSo = extension.equals("csv") || extension.equals("tsv");
    if (!isNamedSo) {
      return Optional.empty();
    }
    return isHeader('\t') || (extension.equals("tsv") && !isHeader(','))
        ? Optional.of(Format.TSV)
        : Optional.of(Format.CSV);
  }

  private Optional<Format> separated() {
    if (isHeader('\t')) {
      return Optional.of(Format.TSV);
    }
    return isHeader(',') || isHeader(';') ? Optional.of(Format.CSV) : Optional.empty();
  }

  /** Whether the first line names columns, at least one for a text and one more that is known. */
  private boolean isHeader(char separator) {
    List<String> names = SeparatedValuesReader.header(lines.get(0), separator);
    return names.size() > 1
        && names.stream().allMatch(name -> name.length() <= LONGEST_NAME)
        && names.stream().anyMatch(ColumnNames::isText)
        && names.stream().filter(ColumnNames::isKnown).count() > 1;
  }

  private Optional<Format> marked() {
    if (isPage()) {
      return Optional.of(Format.PAGE);
    }
    if (isDigest()) {
      return Optional.of(Format.DIGEST);
    }
    return list().or(this::plain);
  }

  /** A list of papers; or a list of anything else, which then holds no documents. */
  private Optional<Format> list() {
    boolean hasDetails = DETAILS.matcher(head).find() || HTML.matcher(head).find();
    long rows = lines.stream().filter(line -> line.startsWith("|")).count();
    long items = lines.stream().filter(line -> LIST_ITEM_WITH_LINK.matcher(line).find()).count();
    boolean hasTable = anyMarkup(TABLE_RULE);
    boolean mayBeList =
        hasDetails
            || hasTable
            || items > 0
            || any(line -> SHORT_ITEM.matcher(line).matches())
            || any(line -> Heading.of(line).isPresent() || HTML_BLOCK.matcher(line).find());
    boolean isList = 2 * (rows + items) >= lines.size() && rows + items > 0;
    if (!mayBeList || !(isList || MarkdownReader.recognises(head))) {
      return Optional.empty();
    }
    return Optional.of(
        hasDetails ? Format.DETAILS : hasTable && rows > items ? Format.TABLE : Format.LIST);
  }

  private Optional<Format> plain() {
    if (isAbstracts()) {
      return Optional.of(Format.ABSTRACTS);
    }
    boolean isPairs =
        lines.size() > 1
            && any(line -> PairsReader.LINK.matcher(line).matches())
            && !any(line -> line.startsWith("#"));
    return isPairs ? Optional.of(Format.PAIRS) : Optional.empty();
  }

  private boolean isAbstracts() {
    return TextDraft.ABSTRACT_NAME.matcher(lines.get(0)).find()
        || lines.stream()
                .filter(line -> TextDraft.ABSTRACT_NAME.matcher(line).find())
                .limit(2)
                .count()
            == 2;
  }

  private boolean isPage() {
    return lines.get(0).startsWith("# ")
        && anyMarkup(PageReader.ABSTRACT_HEADING)
        && any(line -> line.startsWith(">"));
  }

  /** Whether a heading that is a link as a whole has a quote among the lines right below. */
  private boolean isDigest() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() <= LONGEST_MARKUP && LINKED_TITLE.matcher(lines.get(i)).matches()) {
        List<String> below = lines.subList(i + 1, Math.min(lines.size(), i + 1 + ENTRY_LINES));
        if (below.stream().anyMatch(line -> line.startsWith(">"))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean anyMarkup(Pattern markup) {
    return any(line -> line.length() <= LONGEST_MARKUP && markup.matcher(line).matches());
  }

  private boolean any(Predicate<String> test) {
    return lines.stream().anyMatch(test);
  }
}
