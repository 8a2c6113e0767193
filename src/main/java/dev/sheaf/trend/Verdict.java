package dev.sheaf.trend;

import java.util.Locale;

/** The verdict on a label's shares over time, in one word. */
public enum Verdict {
  /** It was not there for a good part of the time, and is now. */
  NEW,
  /** Its share grows, by more than chance. */
  RISING,
  /** Its share shrinks, by more than chance. */
  FALLING,
  /**
   * No change worth a word: not by more than chance, or by less than a fifth of the share; and one
   * as large as the share would have been seen.
   */
  STEADY,
  /** It may have changed, or not: what is seen may be chance. */
  UNCERTAIN,
  /** Too few finished periods or papers for any test. */
  TOO_FEW_TO_TELL;

  /** The verdict in English, such as {@code rising}, wherever it is printed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
