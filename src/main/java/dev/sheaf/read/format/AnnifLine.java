package dev.sheaf.read.format;

import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.record.RecordDraft;
import java.util.Optional;

/**
 * A short text of Annif: a text, a tab, and its subjects as addresses in angle brackets or as
 * labels.
 */
final class AnnifLine {
  private AnnifLine() {}

  static Optional<Finding> finding(Line line) {
    int tab = line.text().indexOf('\t');
    RecordDraft draft = new RecordDraft(line.where());
    draft.field(Field.ABSTRACT, tab < 0 ? line.text() : line.text().substring(0, tab));
    if (tab >= 0) {
      SubjectList.in(line.text().substring(tab + 1))
          .forEach(label -> draft.field(Field.LABEL, label));
    }
    return Optional.of(draft.finding());
  }
}
