package dev.sheaf.read.reference;

import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.record.FieldTable;
import dev.sheaf.read.record.RecordDraft;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the mails in which arXiv announces papers: for each a header, {@code \\}, the abstract, and
 * {@code \\} again. A replaced paper has no abstract.
 */
public final class ArxivMailReader implements EntryReader {
  /** The line that begins a paper. */
  private static final Pattern PAPER =
      Pattern.compile("^\\s{0,3}(?:Paper( \\(\\*cross-listing\\*\\))?: |arXiv:)\\S+.*");

  private static final Pattern HEADER =
      Pattern.compile("^([A-Z][A-Za-z-]{2,20})(?: \\([^()]{1,20}\\))?:\\s*(.*)$");
  private static final Pattern END = Pattern.compile("^\\s*(?:-{20,}|={20,}|%{2,}.*)\\s*$");

  private static final FieldTable FIELDS =
      FieldTable.of(
          "title: Title", "date: Date", "link: DOI", "id: arXiv Paper", "label: Categories");

  @Override
  public Findings read(Lines lines) {
    return new Findings(() -> next(lines));
  }

  private static Optional<Finding> next(Lines lines) {
    while (lines.hasNext()) {
      Line line = lines.next();
      if (PAPER.matcher(line.text()).matches()) {
        return Optional.of(paper(line, lines));
      }
    }
    return Optional.empty();
  }

  private static Finding paper(Line first, Lines lines) {
    RecordDraft draft = new RecordDraft(first.where());
    draft.field(Field.ID, first.text());
    header(lines, draft);
    StringBuilder text = new StringBuilder();
    while (lines.hasNext() && !isBoundary(lines.peek()) && text.length() < Lines.LONGEST_LINE) {
      text.append(lines.next().text()).append('\n');
    }
    draft.field(Field.ABSTRACT, text.toString());
    return draft.finding();
  }

  private static void header(Lines lines, RecordDraft draft) {
    String name = "";
    StringBuilder value = new StringBuilder();
    while (lines.hasNext() && !isBoundary(lines.peek())) {
      Line line = lines.next();
      Matcher header = HEADER.matcher(line.text());
      if (header.matches()) {
        take(name, value, draft);
        name = header.group(1);
        value.append(header.group(2));
      } else {
        value.append(' ').append(line.text().strip());
      }
    }
    take(name, value, draft);
    if (lines.hasNext() && lines.peek().text().strip().equals("\\\\")) {
      lines.next();
    }
  }

  private static boolean isBoundary(Line line) {
    return line.text().strip().startsWith("\\\\")
        || END.matcher(line.text()).matches()
        || PAPER.matcher(line.text()).matches();
  }

  private static void take(String name, StringBuilder value, RecordDraft draft) {
    Optional<Field> field = FIELDS.field(name);
    if (field.equals(Optional.of(Field.LABEL))) {
      Arrays.stream(value.toString().strip().split("\\s+"))
          .forEach(label -> draft.field(Field.LABEL, label));
    } else {
      field.ifPresent(known -> draft.field(known, value.toString()));
    }
    value.setLength(0);
  }
}
