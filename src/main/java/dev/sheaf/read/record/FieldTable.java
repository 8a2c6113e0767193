package dev.sheaf.read.record;

import dev.sheaf.read.entry.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the fields of a paper are called in one format; names that mean nothing to us are absent.
 */
public final class FieldTable {
  private final Map<String, Field> byName = new HashMap<>();

  private FieldTable() {}

  /**
   * A table of rows such as {@code "title: TI T1"}: a field, and its names between spaces.
   *
   * @throws IllegalArgumentException if a row names no {@link Field}
   */
  public static FieldTable of(String... rows) {
    FieldTable table = new FieldTable();
    for (String row : rows) {
      int colon = row.indexOf(':');
      Field field = Field.valueOf(row.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String name : row.substring(colon + 1).strip().split(" +", -1)) {
        table.byName.put(name, field);
      }
    }
    return table;
  }

  /** The field of that very name. */
  public Optional<Field> field(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
