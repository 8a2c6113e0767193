package dev.sheaf.subtopic;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.io.CsvTable;
import dev.sheaf.io.FileChange;
import dev.sheaf.subtopic.Subtopic.Papers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The file with a line for each paper of a subtopic: {@code subtopic, paper, role, date, title}.
 *
 * @param bySubtopic the papers of each subtopic that has any
 * @param known what is told of each paper that anything is told of
 */
record SubtopicPapersCsv(Map<SubtopicId, Papers> bySubtopic, Map<String, ListedPaper> known) {
  private static final List<String> TOLD = List.of("date", "title");
  private static final SubtopicColumns COLUMNS =
      new SubtopicColumns("papers of subtopics", List.of("subtopic", "paper", "role"), TOLD);
  private static final String EXAMPLE = "example";
  private static final String CANDIDATE = "candidate";

  /** Reads the papers of these subtopics. */
  static SubtopicPapersCsv read(Path file, Path subtopics, Set<SubtopicId> ids) {
    Path current = FileChange.current(subtopics, file);
    if (!Files.exists(current)) {
      throw new BadInputException(
          Location.of(current), "expected the papers of %s, found no such file", subtopics);
    }
    Map<SubtopicId, SortedSet<String>> examples = new HashMap<>();
    Map<SubtopicId, SortedSet<String>> candidates = new HashMap<>();
    Map<String, ListedPaper> known = new HashMap<>();
    for (CsvTable.Row row : COLUMNS.rows(current)) {
      SubtopicId id = SubtopicColumns.id(row, "subtopic");
      String paper = row.cell("paper");
      if (!ids.contains(id) || paper.isEmpty()) {
        throw new BadInputException(
            row.where(),
            "expected a paper and a subtopic of %s, found \"%s\" and %s",
            subtopics,
            paper,
            id);
      }
      (isExample(row) ? examples : candidates)
          .computeIfAbsent(id, absent -> new TreeSet<>())
          .add(paper);
      row.where().reading(() -> told(row)).ifPresent(told -> known.put(paper, told));
    }
    Map<SubtopicId, Papers> papers = new HashMap<>();
    for (SubtopicId id : ids) {
      SortedSet<String> none = new TreeSet<>();
      papers.put(
          id, new Papers(examples.getOrDefault(id, none), candidates.getOrDefault(id, none)));
    }
    return new SubtopicPapersCsv(papers, known);
  }

  private static Optional<ListedPaper> told(CsvTable.Row row) {
    String date = row.cells().getOrDefault("date", "");
    String title = row.cells().getOrDefault("title", "");
    Optional<PublicationDate> published =
        Optional.of(date)
            .filter(text -> !text.isEmpty())
            .map(text -> PublicationDate.parse(text, PublicationDate.Origin.GIVEN));
    return date.isEmpty() && title.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListedPaper(published, title));
  }

  private static boolean isExample(CsvTable.Row row) {
    String role = row.cell("role").toLowerCase(Locale.ROOT);
    if (!role.equals(EXAMPLE) && !role.equals(CANDIDATE)) {
      throw new BadInputException(
          row.where(), "expected the role example or candidate, found \"%s\"", row.cell("role"));
    }
    return role.equals(EXAMPLE);
  }

  /** The rows of the file, the header first. */
  static List<List<String>> rows(SubtopicLedger ledger) {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS.all()));
    for (Subtopic subtopic : ledger.subtopics()) {
      SortedSet<String> examples = subtopic.papers().examples();
      for (String paper : subtopic.papers().all()) {
        String role = examples.contains(paper) ? EXAMPLE : CANDIDATE;
        Optional<ListedPaper> told = ledger.paper(paper);
        String date = told.flatMap(ListedPaper::published).map(Object::toString).orElse("");
        String title = told.map(ListedPaper::title).orElse("");
        rows.add(List.of(subtopic.id().toString(), paper, role, date, title));
      }
    }
    return rows;
  }
}
