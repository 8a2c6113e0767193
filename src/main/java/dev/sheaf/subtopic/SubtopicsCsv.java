package dev.sheaf.subtopic;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.io.CsvTable;
import dev.sheaf.io.FileChange;
import dev.sheaf.io.FileChange.Content;
import dev.sheaf.subtopic.Subtopic.Papers;
import dev.sheaf.subtopic.Subtopic.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads and writes a ledger of subtopics as two CSV files, made to be read, edited and committed.
 *
 * <p>The first has a line for each subtopic, by id: {@code id, status, within, label, name_zh,
 * name_en, terms_zh, terms_en, decisions}, then what the last run found ({@link FoundCluster}); the
 * status of a part is {@code merged into S3}. The second lies beside it, {@code
 * subtopics-papers.csv} for {@code subtopics.csv}, and has a line for each paper of a subtopic:
 * {@code subtopic, paper, role, date, title}, the role being {@code example} or {@code candidate}.
 * Files of older versions lack the columns after {@code decisions} and {@code role}. Lines end with
 * {@code \n}; the same ledger gives the same bytes.
 */
public final class SubtopicsCsv {
  /** The default name of the file. */
  public static final String NAME = "subtopics.csv";

  private static final SubtopicColumns COLUMNS =
      new SubtopicColumns(
          "subtopics",
          List.of(
              "id",
              "status",
              "within",
              "label",
              "name_zh",
              "name_en",
              "terms_zh",
              "terms_en",
              "decisions"),
          FoundClusterCells.COLUMNS);
  private static final Pattern MERGED =
      Pattern.compile("merged into (\\S+)", Pattern.CASE_INSENSITIVE);

  private SubtopicsCsv() {}

  /** The file of papers that belongs to a file of subtopics. */
  public static Path papersOf(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.replaceFirst("(?i)\\.csv$", "") + "-papers.csv");
  }

  /**
   * Reads a ledger. If there is no file, the ledger is empty.
   *
   * @throws BadInputException at the line that is wrong
   */
  public static SubtopicLedger read(Path file) {
    if (!Files.exists(file)) {
      return SubtopicLedger.empty();
    }
    List<CsvTable.Row> rows = COLUMNS.rows(file);
    Set<SubtopicId> ids = new HashSet<>();
    for (CsvTable.Row row : rows) {
      SubtopicId id = SubtopicColumns.id(row, "id");
      if (!ids.add(id)) {
        throw new BadInputException(row.where(), "expected each id once, found %s again", id);
      }
    }
    if (rows.isEmpty()) {
      return SubtopicLedger.empty();
    }
    SubtopicPapersCsv papers = SubtopicPapersCsv.read(papersOf(file), file, ids);
    List<Subtopic> subtopics = new ArrayList<>();
    for (CsvTable.Row row : rows) {
      subtopics.add(row.where().reading(() -> subtopic(row, papers.bySubtopic())));
    }
    return Location.of(file).reading(() -> SubtopicLedger.of(subtopics)).telling(papers.known());
  }

  private static Subtopic subtopic(CsvTable.Row row, Map<SubtopicId, Papers> papers) {
    SubtopicId id = SubtopicColumns.id(row, "id");
    Matcher merged = MERGED.matcher(row.cell("status"));
    boolean isMerged = merged.matches();
    return new Subtopic(
        id,
        isMerged ? Status.MERGED : status(row),
        isMerged ? Optional.of(target(merged.group(1), row)) : Optional.empty(),
        label(row.cell("within")),
        label(row.cell("label")),
        names(row),
        Map.of(Language.ZH, row.list("terms_zh"), Language.EN, row.list("terms_en")),
        papers.getOrDefault(id, Papers.found(List.of())),
        row.list("decisions"),
        FoundClusterCells.read(row));
  }

  private static SubtopicId target(String word, CsvTable.Row row) {
    return SubtopicId.of(word)
        .orElseThrow(
            () ->
                new BadInputException(
                    row.where(), "expected merged into and an id such as S7, found \"%s\"", word));
  }

  private static Status status(CsvTable.Row row) {
    String word = row.cell("status").toLowerCase(Locale.ROOT);
    return Arrays.stream(Status.values())
        .filter(status -> status.word().equals(word) && status != Status.MERGED)
        .findFirst()
        .orElseThrow(
            () ->
                new BadInputException(
                    row.where(),
                    "expected proposed, gone, accepted, rejected or merged into S7, found \"%s\"",
                    row.cell("status")));
  }

  private static Optional<Label> label(String cell) {
    return Optional.of(cell).filter(name -> !name.isEmpty()).map(Label::new);
  }

  private static Map<Language, String> names(CsvTable.Row row) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String name = row.cell("name_" + language.code());
      if (!name.isEmpty()) {
        names.put(language, name);
      }
    }
    return names;
  }

  /**
   * Writes a ledger. A crash or a full disk leaves the old one or the new one.
   *
   * @throws java.io.UncheckedIOException if it cannot be written; it is then the old one
   */
  public static void write(SubtopicLedger ledger, Path file) {
    write(ledger, file, Optional.empty());
  }

  /** Writes a ledger and a taxonomy that must not be older than it. */
  static void write(SubtopicLedger ledger, Path file, Optional<Content> taxonomy) {
    FileChange.write(
        taxonomy.stream().toList(),
        Content.of(file, subtopics(ledger)),
        Content.of(papersOf(file), text(SubtopicPapersCsv.rows(ledger))));
  }

  private static String subtopics(SubtopicLedger ledger) {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS.all()));
    for (Subtopic subtopic : ledger.subtopics()) {
      rows.add(
          Stream.concat(cells(subtopic).stream(), FoundClusterCells.of(subtopic.found()).stream())
              .toList());
    }
    return text(rows);
  }

  private static List<String> cells(Subtopic subtopic) {
    return List.of(
        subtopic.id().toString(),
        subtopic.into().map(id -> "merged into " + id).orElse(subtopic.status().word()),
        subtopic.within().map(Label::name).orElse(""),
        subtopic.label().map(Label::name).orElse(""),
        subtopic.names().getOrDefault(Language.ZH, ""),
        subtopic.names().getOrDefault(Language.EN, ""),
        CsvTable.list(subtopic.terms().getOrDefault(Language.ZH, List.of())),
        CsvTable.list(subtopic.terms().getOrDefault(Language.EN, List.of())),
        CsvTable.list(subtopic.decisions()));
  }

  private static String text(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    CsvTable.print(rows, "\n", text);
    return text.toString();
  }
}
