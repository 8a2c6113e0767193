package dev.sheaf.taxonomy;

import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.io.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a taxonomy, which can be changed line by line. All other lines stay the same to the
 * byte. Immutable.
 */
public final class TaxonomyFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String text;
  private final Location where;
  private final CsvTable table;
  private final Taxonomy taxonomy;

  /**
   * Reads a taxonomy, with or without a byte order mark.
   *
   * @throws dev.sheaf.error.BadInputException at the line that is wrong
   */
  TaxonomyFile(String text, Location where) {
    this.text = text;
    this.where = where;
    this.table = CsvTable.read(text.substring(mark(text)), where, TaxonomyCsv.KIND);
    this.taxonomy = Taxonomy.of(table.rows().stream().map(TaxonomyCsv::entry).toList());
  }

  /** Reads a file; a header and nothing more if there is none. */
  public static TaxonomyFile read(Path file) {
    Location where = Location.of(file);
    if (!Files.exists(file)) {
      return new TaxonomyFile(String.join(",", TaxonomyCsv.KIND.columns()) + "\n", where);
    }
    String text = CsvTable.text(file);
    return new TaxonomyFile(hasMark(file) ? BYTE_ORDER_MARK + text : text, where);
  }

  private static boolean hasMark(Path file) {
    byte[] mark = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(mark.length), mark);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static int mark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  }

  public String text() {
    return text;
  }

  public Location where() {
    return where;
  }

  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /** A copy with an entry in a new last line. */
  public TaxonomyFile append(Taxonomy.Entry entry) {
    String end = text.endsWith("\n") || text.endsWith("\r") ? "" : lineEnd();
    return new TaxonomyFile(text + end + line(entry, Map.of()), where);
  }

  /**
   * The same with other entries in the lines of entries, or without these lines; cells of further
   * columns stay.
   */
  public TaxonomyFile replace(Map<Taxonomy.Entry, Optional<Taxonomy.Entry>> changes) {
    StringBuilder changed = new StringBuilder(text);
    for (int row = table.rows().size() - 1; row >= 0; row--) {
      CsvTable.Row line = table.rows().get(row);
      Taxonomy.Entry old = taxonomy.entries().get(row);
      if (changes.containsKey(old)) {
        String next = changes.get(old).map(entry -> line(entry, line.cells())).orElse("");
        changed.replace(line.start() + mark(text), line.end() + mark(text), next);
      }
    }
    return new TaxonomyFile(changed.toString(), where);
  }

  private String line(Taxonomy.Entry entry, Map<String, String> further) {
    Map<String, String> cells = new HashMap<>(further);
    cells.putAll(TaxonomyCsv.cells(entry));
    StringBuilder line = new StringBuilder();
    List<String> row =
        table.header().stream().map(column -> cells.getOrDefault(column, "")).toList();
    CsvTable.print(List.of(row), lineEnd(), line);
    return line.toString();
  }

  private String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}
