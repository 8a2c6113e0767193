package dev.sheaf.read.format;

import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.record.RecordDraft;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that fastText learns from: a text with its labels, as {@code __label__Agent}. */
final class FastTextLine {
  /** What every label begins with. */
  static final String LABEL = "__label__";

  private static final Pattern WORD = Pattern.compile(LABEL + "(\\S{1,200})[\\s,]*");

  private FastTextLine() {}

  static Optional<Finding> finding(Line line) {
    RecordDraft draft = new RecordDraft(line.where());
    Matcher word = WORD.matcher(line.text());
    draft.field(Field.ABSTRACT, word.replaceAll(""));
    word.reset()
        .results()
        .forEach(found -> draft.field(Field.LABEL, found.group(1).replaceFirst(",$", "")));
    return Optional.of(draft.finding());
  }
}
