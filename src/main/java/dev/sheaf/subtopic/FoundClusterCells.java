package dev.sheaf.subtopic;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.Require;
import dev.sheaf.io.CsvTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The cells of the file of subtopics that tell of the cluster that was found. All are empty where
 * no run told; a file of an older version lacks the columns.
 */
final class FoundClusterCells {
  static final List<String> COLUMNS =
      List.of(
          "stability",
          "coherence",
          "growth",
          "nearest_label",
          "objections",
          "neighbours",
          "most_central",
          "group_zh",
          "group_en");

  private FoundClusterCells() {}

  static Optional<FoundCluster> read(CsvTable.Row row) {
    if (cell(row, "stability").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundCluster(
            number(row, "stability").orElseThrow(),
            number(row, "coherence").orElse(0),
            number(row, "growth"),
            list(row, "nearest_label").map(Likeness::of).findFirst(),
            list(row, "objections").toList(),
            list(row, "neighbours").map(Likeness::of).toList(),
            list(row, "most_central").toList(),
            group(row)));
  }

  private static Map<Language, String> group(CsvTable.Row row) {
    Map<Language, String> group = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String name = cell(row, "group_" + language.code());
      if (!name.isEmpty()) {
        group.put(language, name);
      }
    }
    return group;
  }

  private static String cell(CsvTable.Row row, String column) {
    return row.cells().getOrDefault(column, "");
  }

  private static Stream<String> list(CsvTable.Row row, String column) {
    return cell(row, column).isEmpty() ? Stream.empty() : row.list(column).stream();
  }

  private static OptionalDouble number(CsvTable.Row row, String column) {
    String cell = cell(row, column);
    Require.that(
        cell.matches("(-?\\d+(\\.\\d+)?)?"), "expected a number as %s, found \"%s\"", column, cell);
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  static List<String> of(Optional<FoundCluster> found) {
    return found
        .map(FoundClusterCells::of)
        .orElseGet(() -> COLUMNS.stream().map(column -> "").toList());
  }

  private static List<String> of(FoundCluster found) {
    return List.of(
        String.valueOf(found.stability()),
        String.valueOf(found.coherence()),
        found.growth().isPresent() ? String.valueOf(found.growth().getAsDouble()) : "",
        found.label().map(Likeness::toString).orElse(""),
        CsvTable.list(found.objections()),
        CsvTable.list(found.neighbours().stream().map(Likeness::toString).toList()),
        CsvTable.list(found.central()),
        found.group().getOrDefault(Language.ZH, ""),
        found.group().getOrDefault(Language.EN, ""));
  }
}
