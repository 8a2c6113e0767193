package dev.sheaf.read.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a BibTeX file, taken apart as leniently as BibTeX itself and its many writers are: a
 * comma may be missing, a key may be missing or Chinese, and an unknown macro stands for its name.
 *
 * @param kind what stands behind the at sign, in lower case
 * @param fields by their names in lower case; values as written in LaTeX, macros replaced
 */
record BibtexEntry(String kind, Map<String, String> fields) {
  /** Takes the text of one entry apart, from its at sign to its closing brace. */
  static BibtexEntry of(String text, Map<String, String> macros) {
    return new Parser(text, macros).entry();
  }

  /** The value of a field, where it has one. */
  Optional<String> get(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }

  private static final class Parser {
    private final String text;
    private final Map<String, String> macros;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private int position;

    Parser(String text, Map<String, String> macros) {
      this.text = text;
      this.macros = new HashMap<>(macros);
    }

    BibtexEntry entry() {
      int open = 1;
      while (open < text.length() && "{(".indexOf(text.charAt(open)) < 0) {
        open++;
      }
      String kind = text.substring(1, open).strip().toLowerCase(Locale.ROOT);
      position = Math.min(open + 1, text.length());
      skipKey();
      while (field()) {
        // Each call takes one field.
      }
      return new BibtexEntry(kind, fields);
    }

    /**
     * A key ends at a comma; without one, what stands before the first sign of equality is a name.
     */
    private void skipKey() {
      int comma = text.indexOf(',', position);
      int equals = text.indexOf('=', position);
      if (comma >= 0 && (equals < 0 || comma < equals)) {
        position = comma + 1;
      }
    }

    private boolean field() {
      int equals = text.indexOf('=', position);
      if (equals < 0) {
        return false;
      }
      String name = text.substring(position, equals).replaceAll("[\\s,]+", " ").strip();
      position = equals + 1;
      StringBuilder value = new StringBuilder(part());
      while (peek() == '#') {
        position++;
        value.append(part());
      }
      fields.putIfAbsent(
          name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), value.toString());
      return true;
    }

    private char peek() {
      while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
        position++;
      }
      return position < text.length() ? text.charAt(position) : '}';
    }

    private String part() {
      return switch (peek()) {
        case '{' -> enclosed('}');
        case '"' -> enclosed('"');
        default -> bare();
      };
    }

    /** What stands up to a mark outside of all braces. */
    private String enclosed(char end) {
      int start = ++position;
      int depth = 0;
      for (; position < text.length(); position++) {
        char c = text.charAt(position);
        if (c == end && depth == 0) {
          return text.substring(start, position++);
        }
        if (c == '\\') {
          position++;
        } else {
          depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
      }
      position = text.length();
      return text.substring(start);
    }

    private String bare() {
      int start = position;
      while (position < text.length() && ",#})\n".indexOf(text.charAt(position)) < 0) {
        position++;
      }
      String word = text.substring(start, position).strip();
      return macros.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }
  }
}
