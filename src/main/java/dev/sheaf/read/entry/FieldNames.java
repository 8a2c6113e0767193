package dev.sheaf.read.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The table of names for the {@linkplain Field fields} of papers. It also says in which places a
 * name counts. The table itself is {@code field-names.txt}; it explains why not every name counts
 * in every place.
 */
public final class FieldNames {
  /** Where names of fields stand. */
  public enum Place {
    /** Markdown, HTML, and JSON that is nested like them. */
    PAGES("pages: "),
    /** The columns of a table of data, or the members of a line of JSON. */
    ROWS("rows: "),
    /** Running text, where a name and a colon begin a field. */
    TEXT("text: ");

    private final String lead;

    Place(String lead) {
      this.lead = lead;
    }
  }

  private static final Place[] PLACES = Place.values();
  private static final FieldNames TABLE = new FieldNames();

  private final Map<Place, Map<Field, List<String>>> names = new EnumMap<>(Place.class);

  private FieldNames() {
    for (Place place : PLACES) {
      names.put(place, new EnumMap<>(Field.class));
    }
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
    for (Place place : PLACES) {
      if (line.startsWith(place.lead)) {
        add(line.substring(place.lead.length()), field, place);
        return;
      }
    }
    add(line, field, Place.PAGES);
    add(line, field, Place.ROWS);
  }

  private void add(String more, Field field, Place place) {
    names
        .get(place)
        .computeIfAbsent(field, none -> new ArrayList<>())
        .addAll(List.of(more.split(", ")));
  }

  /** The names of fields in a place, the most telling first. */
  public static List<String> of(Place place, Field... fields) {
    List<String> found = new ArrayList<>();
    for (Field field : fields) {
      found.addAll(TABLE.names.get(place).getOrDefault(field, List.of()));
    }
    return List.copyOf(found);
  }

  /** The field that is called so in pages; case and all but letters and digits do not count. */
  static Optional<Field> inPages(String name) {
    return Pages.field(name);
  }

  /** The names that begin a field in running text, as alternatives of a regular expression. */
  static String alternatives(Field field) {
    return "(?:" + String.join("|", of(Place.TEXT, field)) + ")";
  }

  /** Names in pages, which a plain text does without: made when the first is asked for. */
  private static final class Pages {
    private static final Map<String, Field> BY_NAME = byName();

    /** In letters and digits; a longer text names no field. */
    private static final int LONGEST =
        BY_NAME.keySet().stream().mapToInt(name -> (int) letters(name)).max().orElse(0);

    /** Says that the field is the paper's, or which of several it is. */
    private static final Pattern AROUND = Pattern.compile("^(?:论文|論文|arxiv|paper)|(?<=\\p{L})\\d$");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}&/;]+");

    static Optional<Field> field(String name) {
      if (letters(name) > LONGEST) {
        return Optional.empty();
      }
      String plain = NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
      return Optional.ofNullable(BY_NAME.get(plain))
          .or(() -> Optional.ofNullable(BY_NAME.get(AROUND.matcher(plain).replaceAll(""))));
    }

    private static long letters(String text) {
      return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static Map<String, Field> byName() {
      Map<String, Field> byName = new HashMap<>();
      for (Field field : Field.values()) {
        of(Place.PAGES, field).forEach(name -> byName.putIfAbsent(name.replace(" ", ""), field));
      }
      return Map.copyOf(byName);
    }
  }
}
