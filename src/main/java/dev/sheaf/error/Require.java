package dev.sheaf.error;

import java.util.Locale;

/** The one way a value states its rules. */
public final class Require {
  private Require() {}

  /**
   * Refuses a broken rule.
   *
   * @throws IllegalArgumentException with the formatted message, where the condition does not hold
   */
  public static void that(boolean condition, String message, Object... arguments) {
    if (!condition) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, message, arguments));
    }
  }
}
