package dev.sheaf.text;

/** Gives an English noun the form that goes with a count: {@code 1 paper}, {@code 28 papers}. */
public final class Plural {
  private Plural() {}

  /** The noun alone, with an s for all counts but 1. */
  public static String of(long count, String noun) {
    return count == 1 ? noun : noun + "s";
  }

  /** The count and the noun. */
  public static String counted(long count, String noun) {
    return count + " " + of(count, noun);
  }

  /** The count and one of two forms: {@code 1 entry}, {@code 94 entries}. */
  public static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
