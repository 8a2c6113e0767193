package dev.sheaf.read.format;

import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.record.RecordDraft;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines that fastText learns from: a text with its labels, as {@code __label__Agent}. */
final class FastTextReader implements EntryReader {
  /** What every label begins with. */
  static final String LABEL = "__label__";

  private static final Pattern WORD = Pattern.compile(LABEL + "(\\S{1,200})[\\s,]*");

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
        RecordDraft draft = new RecordDraft(line.where());
        Matcher word = WORD.matcher(line.text());
        draft.field(Field.ABSTRACT, word.replaceAll(""));
        word.reset()
            .results()
            .forEach(found -> draft.field(Field.LABEL, found.group(1).replaceFirst(",$", "")));
        return Optional.of(draft.finding());
      }
    }
    return Optional.empty();
  }
}
