package dev.sheaf.error;

import java.util.Locale;

/** Checks the rules of values. */
public final class Require {
  private Require() {}

  /**
   * Throws if a condition does not hold.
   *
   * @param message a format as {@link String#format} takes it
   * @param arguments the values for the format
   * @throws IllegalArgumentException if the condition does not hold; it has the formatted message
   */
  public static void that(boolean condition, String message, Object... arguments) {
    if (!condition) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, message, arguments));
    }
  }
}
