package dev.sheaf.error;

import java.util.Locale;

/**
 * The user's data or options are wrong. The message alone tells where, what was wanted and what was
 * found.
 */
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A problem at a place; the message begins with the place. */
  public BadInputException(Location where, String problem, Object... arguments) {
    super(where + ": " + String.format(Locale.ROOT, problem, arguments));
  }

  /** A problem that has no place in a file, such as an option's value. */
  public BadInputException(String problem) {
    super(problem);
  }
}
