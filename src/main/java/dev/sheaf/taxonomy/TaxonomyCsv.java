package dev.sheaf.taxonomy;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.io.CsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and prints a taxonomy as CSV with the columns {@code label, facet, parent, name_en,
 * name_zh, aliases, terms}; several aliases or terms are separated by {@code ;}.
 */
public final class TaxonomyCsv {
  static final CsvTable.Kind KIND =
      new CsvTable.Kind(
          "a taxonomy",
          List.of("label", "facet", "parent", "name_en", "name_zh", "aliases", "terms"));

  private TaxonomyCsv() {}

  /**
   * Reads a taxonomy from a file in UTF-8.
   *
   * @throws BadInputException at the line that is wrong
   */
  public static Taxonomy read(Path file) {
    return read(CsvTable.text(file), Location.of(file));
  }

  /**
   * Reads a taxonomy.
   *
   * @param text the whole file
   * @throws BadInputException at the line that is wrong
   */
  public static Taxonomy read(String text, Location file) {
    return Taxonomy.of(
        CsvTable.read(text, file, KIND).rows().stream().map(TaxonomyCsv::entry).toList());
  }

  static Taxonomy.Entry entry(CsvTable.Row row) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String name = row.cell("name_" + language.code());
      if (!name.isEmpty()) {
        names.put(language, name);
      }
    }
    return new Taxonomy.Entry(
        row.where().reading(() -> new Label(row.cell("label"))),
        facet(row.cell("facet"), row.where()),
        Optional.of(row.cell("parent")).filter(parent -> !parent.isEmpty()).map(Label::new),
        names,
        row.list("aliases"),
        row.list("terms"),
        row.where());
  }

  private static Facet facet(String word, Location where) {
    return Arrays.stream(Facet.values())
        .filter(facet -> facet.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInputException(
                    where, "expected the facet topic or theme, found \"%s\"", word));
  }

  /** Prints a taxonomy so that {@link #read} gives it back. */
  public static void print(Taxonomy taxonomy, Appendable out) {
    List<List<String>> rows = new ArrayList<>(List.of(KIND.columns()));
    taxonomy.entries().forEach(entry -> rows.add(List.copyOf(cells(entry).values())));
    CsvTable.print(rows, "\n", out);
  }

  /** The cells of an entry by their columns, in order. */
  static Map<String, String> cells(Taxonomy.Entry entry) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("label", entry.label().name());
    cells.put("facet", entry.facet().word());
    cells.put("parent", entry.parent().map(Label::name).orElse(""));
    cells.put("name_en", entry.names().getOrDefault(Language.EN, ""));
    cells.put("name_zh", entry.names().getOrDefault(Language.ZH, ""));
    cells.put("aliases", CsvTable.list(entry.aliases()));
    cells.put("terms", CsvTable.list(entry.terms()));
    return cells;
  }
}
