package dev.sheaf.writeback;

import dev.sheaf.error.Require;
import java.util.List;

/**
 * A text to insert into another one.
 *
 * @param offset offset the character of the other text before which it is inserted
 */
public record Insertion(int offset, String text) {
  public Insertion {
    Require.that(offset >= 0, "an offset must not be negative: %d", offset);
  }

  /**
   * A text with all of these put into it.
   *
   * @param insertions by offset, the lowest first
   */
  public static String into(String text, List<Insertion> insertions) {
    StringBuilder changed = new StringBuilder(text.length() + 32 * insertions.size());
    int position = 0;
    for (Insertion insertion : insertions) {
      changed.append(text, position, insertion.offset()).append(insertion.text());
      position = insertion.offset();
    }
    return changed.append(text, position, text.length()).toString();
  }
}
