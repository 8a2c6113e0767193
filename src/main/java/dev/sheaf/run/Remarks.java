package dev.sheaf.run;

import dev.sheaf.read.entry.SetAside;
import dev.sheaf.text.Plural;
import java.util.function.Consumer;

/**
 * Remarks of one kind. The first five are printed as they come up; at the end their number is
 * printed.
 */
public final class Remarks {
  private static final int MOST_TOLD = 5;

  private final Consumer<String> listener;
  private final String one;
  private final String many;
  private int count;

  /**
   * @param one what to call one thing that is remarked on
   * @param many what to call several
   */
  public Remarks(Consumer<String> listener, String one, String many) {
    this.listener = listener;
    this.one = one;
    this.many = many;
  }

  /** Remarks on broken entries. */
  public static Remarks onSetAside(Consumer<String> listener) {
    return new Remarks(listener, "entry not read", "entries not read");
  }

  /** Remarks on a broken entry. */
  public void add(SetAside broken) {
    add("not read: " + broken.where() + ": " + broken.why());
  }

  public void add(String remark) {
    count++;
    if (count <= MOST_TOLD) {
      listener.accept(remark);
    }
  }

  public void sayTotal() {
    if (count > 0) {
      listener.accept(Plural.counted(count, one, many));
    }
  }
}
