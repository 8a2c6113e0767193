package dev.sheaf.cli.terminal;

import dev.sheaf.text.Plural;

/** Remarks of one kind: the first are made as they come up, and at the end is said how many. */
public final class Remarks {
  private static final int MOST_TOLD = 5;

  private final Console talk;
  private final String one;
  private final String many;
  private int count;

  /**
   * @param one what to call one thing that is remarked on
   * @param many what to call several
   */
  public Remarks(Console talk, String one, String many) {
    this.talk = talk;
    this.one = one;
    this.many = many;
  }

  public void add(String remark) {
    count++;
    if (count <= MOST_TOLD) {
      talk.say(remark);
    }
  }

  public void sayTotal() {
    if (count > 0) {
      talk.say(Plural.counted(count, one, many));
    }
  }
}
