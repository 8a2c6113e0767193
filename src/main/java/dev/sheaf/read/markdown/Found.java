package dev.sheaf.read.markdown;

import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What is found in a text and was not asked for yet, in order. */
final class Found {
  /** One link to a paper may stand in any text. */
  private static final int FEWEST_MENTIONS = 3;

  private static final int MOST_UNDER_TITLE = 1000;

  private final Deque<Finding> ready = new ArrayDeque<>();
  private final List<Entry> underTitle = new ArrayList<>();
  private final Mentions mentions = new Mentions();
  private boolean hasEntries;
  private boolean atEnd;

  boolean isEmpty() {
    return ready.isEmpty();
  }

  Finding remove() {
    return ready.remove();
  }

  void setAside(SetAside broken) {
    ready.add(broken);
  }

  /**
   * Adds a paper. One under the first heading waits until the next shows whether that is the title
   * of the file or of a section.
   */
  void add(Entry entry, boolean isUnderTitle) {
    hasEntries = true;
    mentions.take(entry);
    if (isUnderTitle && underTitle.size() < MOST_UNDER_TITLE) {
      underTitle.add(entry);
    } else {
      ready.add(entry);
    }
  }

  /** Notes papers that a block leads to without being about them. */
  void note(Block block, Optional<Passage> open, Headings headings) {
    mentions.note(block, open, headings);
  }

  /** Gives the papers that wait under the first heading these labels. */
  void settle(List<String> labels) {
    underTitle.forEach(entry -> ready.add(entry.under(labels)));
    underTitle.clear();
  }

  /** Adds what only the end of the text shows to be papers. */
  void end() {
    settle(List.of());
    if (!atEnd) {
      atEnd = true;
      ready.addAll(mentions.rest());
    }
  }

  boolean hasEntries() {
    return hasEntries;
  }

  /** Whether there was an entry, or links to several papers. */
  boolean findsPapers() {
    return hasEntries || mentions.rest().size() >= FEWEST_MENTIONS;
  }
}
