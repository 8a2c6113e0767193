package dev.sheaf.read.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of names for the {@linkplain Field fields} of papers. It also says in which places a
 * name counts. The table itself is {@code field-names.txt}; it explains why not every name counts
 * in every place.
 */
public final class FieldNames {
  /** Where names of fields stand. */
  public enum Place {
    /** Markdown, HTML, and JSON that is nested like them. */
    PAGES,
    /** The columns of a table of data, or the members of a line of JSON. */
    ROWS,
    /** Running text, where a name and a colon begin a field. */
    TEXT
  }

  private static final FieldNames TABLE = new FieldNames();
  private static final Map<String, Field> IN_PAGES = inPages();

  /** In letters and digits; a longer text names no field. */
  private static final int LONGEST =
      IN_PAGES.keySet().stream().mapToInt(name -> (int) letters(name)).max().orElse(0);

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}&/;]+");

  private final Map<Place, Map<Field, List<String>>> names = new EnumMap<>(Place.class);

  private FieldNames() {
    Field field = Field.TITLE;
    for (String line : WordLists.lines("field-names.txt")) {
      if (line.startsWith("[")) {
        field = Field.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        add(line, field);
      }
    }
  }

  /** A line without the name of a place holds in pages and in rows. */
  private void add(String line, Field field) {
    Optional<Place> only =
        Arrays.stream(Place.values()).filter(place -> line.startsWith(lead(place))).findFirst();
    List<String> more =
        List.of(line.substring(only.map(place -> lead(place).length()).orElse(0)).split(", "));
    for (Place place : only.map(List::of).orElse(List.of(Place.PAGES, Place.ROWS))) {
      names
          .computeIfAbsent(place, none -> new EnumMap<>(Field.class))
          .computeIfAbsent(field, none -> new ArrayList<>())
          .addAll(more);
    }
  }

  private static String lead(Place place) {
    return place.name().toLowerCase(Locale.ROOT) + ": ";
  }

  /** The names of fields in a place, the most telling first. */
  public static List<String> of(Place place, Field... fields) {
    Map<Field, List<String>> all = TABLE.names.get(place);
    return Stream.of(fields).flatMap(field -> all.getOrDefault(field, List.of()).stream()).toList();
  }

  /** The field that is called so in pages; case and all but letters and digits do not count. */
  static Optional<Field> inPages(String name) {
    return letters(name) > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(
            IN_PAGES.get(NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("")));
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static Map<String, Field> inPages() {
    Map<String, Field> byName = new HashMap<>();
    for (Field field : Field.values()) {
      of(Place.PAGES, field).forEach(name -> byName.putIfAbsent(name.replace(" ", ""), field));
    }
    byName.replaceAll((name, field) -> field == Field.TOPIC ? Field.LABEL : field);
    return Map.copyOf(byName);
  }

  /** The names that begin a field in running text, as alternatives of a regular expression. */
  static String alternatives(Field field) {
    return of(Place.TEXT, field).stream().collect(Collectors.joining("|", "(?:", ")"));
  }
}
