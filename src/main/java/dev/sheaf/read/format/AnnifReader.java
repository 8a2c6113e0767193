package dev.sheaf.read.format;

import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.record.RecordDraft;
import java.util.Optional;

/**
 * Reads the short texts of Annif: a text, a tab, and its subjects as addresses in angle brackets or
 * as labels.
 */
final class AnnifReader implements EntryReader {
  @Override
  public Findings read(Lines lines) {
    return new Findings(() -> next(lines));
  }

  private static Optional<Finding> next(Lines lines) {
    while (lines.hasNext()) {
      if (lines.isNextTooLong()) {
        return Optional.of(lines.skipTooLong());
      }
      Line line = lines.next();
      if (!line.isBlank()) {
        return Optional.of(finding(line));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Line line) {
    int tab = line.text().indexOf('\t');
    RecordDraft draft = new RecordDraft(line.where());
    draft.field(Field.ABSTRACT, tab < 0 ? line.text() : line.text().substring(0, tab));
    if (tab >= 0) {
      SubjectList.in(line.text().substring(tab + 1))
          .forEach(label -> draft.field(Field.LABEL, label));
    }
    return draft.finding();
  }
}
