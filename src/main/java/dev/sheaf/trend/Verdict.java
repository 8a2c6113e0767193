package dev.sheaf.trend;

import java.util.Locale;

/**
 * The verdict on a label's shares over time. It follows from the {@link Change}: {@link #RISING}
 * and {@link #FALLING} are said only if the 95 % interval excludes 0, {@link #STEADY} only if it
 * excludes a change of a fifth.
 */
public enum Verdict {
  /** Its share grows by at least a fifth, beyond chance: in a line, or in a jump that stays. */
  RISING,
  /** Its share shrinks by at least a fifth, beyond chance: in a line, or in a jump that stays. */
  FALLING,
  /** It was not there for a third of the papers or more, and then came to stay. */
  NEW,
  /** It was there, and is not in the last third of the papers or more. */
  GONE,
  /** Periods differ by more than sampling makes them differ, without a direction. */
  FLUCTUATING,
  /** The share does not change by a fifth: the whole interval says so. */
  STEADY,
  /** The papers do not tell which of these it is. */
  TOO_FEW_TO_TELL;

  /** Whether the share went somewhere. */
  public boolean isChange() {
    return this == RISING || this == FALLING || this == NEW || this == GONE;
  }

  /** The verdict in English, such as {@code rising}, wherever it is printed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
