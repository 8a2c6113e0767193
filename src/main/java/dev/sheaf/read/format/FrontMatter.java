package dev.sheaf.read.format;

import static java.util.stream.Collectors.joining;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the text of a page and tells of it: YAML between lines of {@code ---}, or TOML
 * between lines of {@code +++}.
 *
 * @param end how many lines it has, both marks included
 */
record FrontMatter(List<Line> lines, int end, boolean isToml) {
  private static final Pattern YAML_NAME =
      Pattern.compile("^[\\p{L}_][\\p{L}\\p{Nd}_. -]{0,60}:(?:\\s.*)?$");
  private static final Pattern TOML_NAME = Pattern.compile("^([\\w\"'.-]{1,60})\\s*=\\s*(.*)$");
  private static final Pattern SIGNED_TAGS =
      Pattern.compile("^(\\s*(?:tags?|keywords?|topics?|标签|关键词):\\s+)([^\"']*#[^\"']*)$");
  private static final Pattern TAG = Pattern.compile("#?([\\p{L}\\p{Nd}_/-]+)");
  private static final int MOST_LINES = 500;

  /** The front matter that lines begin with. */
  static Optional<FrontMatter> of(List<Line> lines) {
    String mark = lines.isEmpty() ? "" : lines.get(0).text().stripTrailing();
    boolean isToml = mark.equals("+++");
    if (!isToml && !mark.equals("---")) {
      return Optional.empty();
    }
    Pattern name = isToml ? TOML_NAME : YAML_NAME;
    boolean hasName = false;
    for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
      String text = lines.get(i).text().stripTrailing();
      if (text.equals(mark) || (!isToml && text.equals("..."))) {
        return hasName ? Optional.of(new FrontMatter(lines, i + 1, isToml)) : Optional.empty();
      }
      hasName |= name.matcher(text).matches();
    }
    return Optional.empty();
  }

  /** The lines of the text behind. */
  List<Line> body() {
    return lines.subList(end, lines.size());
  }

  /**
   * What it tells.
   *
   * @throws BadInputException at the place where it is wrong
   */
  Json.Dictionary fields() {
    Location first = lines.get(1).where();
    List<String> inside =
        lines.subList(1, end - 1).stream().map(line -> withoutSigns(line.text())).toList();
    return isToml ? toml(inside, first) : YamlText.object(String.join("\n", inside) + "\n", first);
  }

  /** A list of tags as Obsidian shows them, with number signs, which begin comments in YAML. */
  private static String withoutSigns(String line) {
    Matcher tags = SIGNED_TAGS.matcher(line);
    return tags.matches()
        ? tags.group(1)
            + TAG.matcher(tags.group(2))
                .results()
                .map(tag -> tag.group(1))
                .collect(joining(", ", "[", "]"))
        : line;
  }

  /** Names and values; those below the name of a table as if they stood above it. */
  private static Json.Dictionary toml(List<String> lines, Location first) {
    Map<String, Json> fields = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = TOML_NAME.matcher(lines.get(i).strip());
      if (line.matches()) {
        StringBuilder value = new StringBuilder(line.group(2));
        while (isOpen(value) && i + 1 < lines.size()) {
          value.append('\n').append(lines.get(++i));
        }
        String name = line.group(1).replaceAll("[\"']", "");
        fields.putIfAbsent(name, value(value.toString().strip(), first));
      }
    }
    return new Json.Dictionary(fields);
  }

  private static boolean isOpen(CharSequence value) {
    String text = value.toString();
    for (String quotes : List.of("\"\"\"", "'''")) {
      if (text.startsWith(quotes)) {
        return text.length() < 6 || !text.stripTrailing().endsWith(quotes);
      }
    }
    return text.startsWith("[") && !text.stripTrailing().endsWith("]");
  }

  private static Json value(String text, Location where) {
    for (String quotes : List.of("\"\"\"", "'''", "'")) {
      if (text.startsWith(quotes)
          && text.endsWith(quotes)
          && text.length() >= 2 * quotes.length()) {
        return Json.of(text.substring(quotes.length(), text.length() - quotes.length()).strip());
      }
    }
    try {
      String json =
          text.startsWith("[") ? text.replaceAll(",\\s*]$", "]").replace('\'', '"') : text;
      return JsonParser.parse(json, where);
    } catch (BadInputException e) {
      return Json.of(text);
    }
  }
}
