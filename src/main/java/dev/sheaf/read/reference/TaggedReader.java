package dev.sheaf.read.reference;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.record.RecordDraft;
import java.util.Optional;

/**
 * Reads records that have a tag before each value, line by line. A line without a tag goes on with
 * the value above; below a keyword it is another one, if the {@link TagDialect} has it so.
 */
public final class TaggedReader implements EntryReader {
  private final TagDialect dialect;

  private TaggedReader(TagDialect dialect) {
    this.dialect = dialect;
  }

  /** RIS, as most publishers export it: {@code TI - A title}. */
  public static TaggedReader ris() {
    return new TaggedReader(TagDialect.RIS);
  }

  /** The format of PubMed and MEDLINE: {@code TI - A title}, longer lines wrapped. */
  public static TaggedReader nbib() {
    return new TaggedReader(TagDialect.NBIB);
  }

  /** The format of EndNote and refer: {@code %T A title}. */
  public static TaggedReader endnote() {
    return new TaggedReader(TagDialect.ENDNOTE);
  }

  @Override
  public Findings read(Lines lines) {
    return new Findings(() -> next(lines));
  }

  private Optional<Finding> next(Lines lines) {
    while (lines.hasNext()) {
      Line line = lines.peek();
      if (dialect.tag(line.text()).isPresent()) {
        return Optional.of(record(lines, line.where()));
      }
      lines.next();
    }
    return Optional.empty();
  }

  /** The record that begins at the next line. */
  private Finding record(Lines lines, Location where) {
    RecordLines record = new RecordLines(where);
    boolean isFirst = true;
    boolean afterBlank = false;
    while (lines.hasNext()) {
      Line line = lines.peek();
      Optional<TagDialect.Tagged> tag = dialect.tag(line.text());
      boolean isTagged = tag.isPresent();
      if (!isFirst && isTagged && dialect.startsRecord(tag.get().tag(), afterBlank)) {
        break;
      }
      lines.next();
      if (isTagged && dialect.endsRecord(tag.get().tag())) {
        break;
      }
      if (isTagged) {
        record.value(tag.get().tag(), tag.get().value());
      } else {
        record.more(line.text());
      }
      afterBlank = line.isBlank();
      isFirst = false;
    }
    return record.finding();
  }

  /** A record while its lines are read. */
  private final class RecordLines {
    private final RecordDraft draft;
    private String tag = "";
    private final StringBuilder value = new StringBuilder();

    RecordLines(Location where) {
      draft = new RecordDraft(where);
    }

    void value(String nextTag, String text) {
      take();
      tag = nextTag;
      value.append(text.strip());
    }

    void more(String text) {
      if (!text.isBlank() && value.length() < Lines.LONGEST_LINE) {
        value.append('\n').append(text.strip());
      }
    }

    private void take() {
      Optional<Field> field = dialect.field(tag);
      field.ifPresent(known -> dialect.values(known, value.toString(), draft));
      value.setLength(0);
    }

    Finding finding() {
      take();
      return draft.finding();
    }
  }
}
