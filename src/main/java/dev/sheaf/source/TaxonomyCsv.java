package dev.sheaf.source;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads and prints a taxonomy as CSV with the columns {@code label, facet, parent, name_en,
 * name_zh, aliases, terms}; several aliases or terms are separated by {@code ;}.
 */
public final class TaxonomyCsv {
  private static final List<String> COLUMNS =
      List.of("label", "facet", "parent", "name_en", "name_zh", "aliases", "terms");

  private static final Pattern START_LINE = Pattern.compile("\\(startline (\\p{Nd}+)\\) EOF");

  private TaxonomyCsv() {}

  /**
   * Reads a taxonomy from a file in UTF-8.
   *
   * @throws BadInputException at the line that is wrong
   */
  public static Taxonomy read(Path file) {
    Location where = Location.of(file);
    try (Reader reader = new Utf8Reader(Files.newInputStream(file), where)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return read(text.toString(), where);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads a taxonomy.
   *
   * @param text the whole file
   * @throws BadInputException at the line that is wrong
   */
  public static Taxonomy read(String text, Location file) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setTrim(true).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      requireColumns(parser, file.atLine(1));
      List<Taxonomy.Entry> entries = new ArrayList<>();
      long line = parser.getCurrentLineNumber() + 1;
      for (CSVRecord row : parser) {
        entries.add(entry(row, file.atLine(Math.toIntExact(line))));
        line = parser.getCurrentLineNumber() + 1;
      }
      return Taxonomy.of(entries);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw malformed(e, file);
    }
  }

  /** The library names its own classes and, for a cell that never ends, the line it starts in. */
  private static BadInputException malformed(RuntimeException e, Location file) {
    String problem = String.valueOf(e.getMessage()).replaceFirst("^(?:[\\w.]+Exception: )+", "");
    Matcher line = START_LINE.matcher(problem);
    return line.find()
        ? new BadInputException(
            file.atLine(Integer.parseInt(line.group(1))),
            "expected a row of CSV, found a quote without an end")
        : new BadInputException(file, "expected a taxonomy in CSV, found: %s", problem);
  }

  private static void requireColumns(CSVParser parser, Location where) {
    for (String column : COLUMNS) {
      if (!parser.getHeaderMap().containsKey(column)) {
        throw new BadInputException(
            where,
            "expected the columns %s, found %s",
            String.join(", ", COLUMNS),
            parser.getHeaderNames().isEmpty()
                ? "an empty file"
                : String.join(", ", parser.getHeaderNames()));
      }
    }
  }

  private static Taxonomy.Entry entry(CSVRecord row, Location where) {
    if (!row.isConsistent()) {
      throw new BadInputException(
          where, "expected %d columns, found %d", COLUMNS.size(), row.size());
    }
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String name = row.get("name_" + language.code());
      if (!name.isEmpty()) {
        names.put(language, name);
      }
    }
    return new Taxonomy.Entry(
        where.reading(() -> new Label(row.get("label"))),
        facet(row.get("facet"), where),
        Optional.of(row.get("parent")).filter(parent -> !parent.isEmpty()).map(Label::new),
        names,
        list(row.get("aliases")),
        list(row.get("terms")),
        where);
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

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("[;；]"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** Prints a taxonomy so that {@link #read} gives it back. */
  public static void print(Taxonomy taxonomy, Appendable out) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .setRecordSeparator('\n')
            .get();
    try {
      CSVPrinter printer = new CSVPrinter(out, format);
      for (Taxonomy.Entry entry : taxonomy.entries()) {
        printer.printRecord(
            entry.label().name(),
            entry.facet().word(),
            entry.parent().map(Label::name).orElse(""),
            entry.names().getOrDefault(Language.EN, ""),
            entry.names().getOrDefault(Language.ZH, ""),
            entry.aliases().stream().collect(Collectors.joining("; ")),
            entry.terms().stream().collect(Collectors.joining("; ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot print the taxonomy", e);
    }
  }
}
