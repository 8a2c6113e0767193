package dev.sheaf.read.reference;

import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads org-mode: a paper is a heading with a link, with properties, or with text and nothing below
 * it; or an item of a list that is a link. Other headings are sections, and name the topic of
 * papers without tags. A file whose own properties name a paper is a note on that one.
 */
public final class OrgReader implements EntryReader {
  @Override
  public Findings read(Lines lines) {
    Reading reading = new Reading(lines);
    return new Findings(reading::next);
  }

  private static final class Reading {
    private final Lines lines;
    private final Deque<Finding> found = new ArrayDeque<>();
    private final Deque<OrgHeading> open = new ArrayDeque<>();
    private boolean ended;

    Reading(Lines lines) {
      this.lines = lines;
    }

    Optional<Finding> next() {
      while (found.isEmpty() && !ended) {
        if (lines.hasNext()) {
          take(lines.next());
        } else {
          close(0);
          ended = true;
        }
      }
      return Optional.ofNullable(found.poll());
    }

    private void take(Line line) {
      if (open.isEmpty()) {
        open.push(OrgHeading.ofFile(line.where()));
      }
      Matcher heading = OrgHeading.HEADING.matcher(line.text());
      if (heading.matches()) {
        begin(heading, line);
        return;
      }
      Optional<Entry> item = OrgItem.paper(line, open.peek());
      if (item.isPresent()) {
        open.peek().markAsSection();
        found.add(item.get());
      } else {
        open.peek().line(line.text());
      }
    }

    private void begin(Matcher heading, Line line) {
      int depth = heading.group(1).length();
      close(depth);
      OrgHeading above = open.peek();
      Optional<Field> field = Field.of(heading.group(2));
      if (field.isPresent() && above.isPaper()) {
        above.startField(field.get());
      } else if (!above.isPaper() || above.depth() == 0) {
        above.markAsSection();
        open.push(OrgHeading.of(heading, line.where(), above));
      } else {
        above.startField(Field.CODE);
      }
    }

    /** Ends what is open at a depth and below. */
    private void close(int depth) {
      while (!open.isEmpty() && (open.peek().depth() >= Math.max(depth, 1) || depth == 0)) {
        open.pop().finding().ifPresent(found::add);
      }
    }
  }
}
