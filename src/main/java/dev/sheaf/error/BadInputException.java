package dev.sheaf.error;

import java.util.Locale;

/**
 * Thrown if the user's data or options are wrong. The message is one line that says where, what was
 * expected and what was found.
 */
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A problem at a place in a file. The message begins with the place.
   *
   * @param problem a format as {@link String#format} takes it
   * @param arguments the values for the format
   * @throws java.util.IllegalFormatException if the arguments do not fit the format
   */
  public BadInputException(Location where, String problem, Object... arguments) {
    super(where + ": " + String.format(Locale.ROOT, problem, arguments));
  }

  /**
   * A problem without a place in a file, such as a wrong value of an option.
   *
   * @param problem the message; it is not a format
   */
  public BadInputException(String problem) {
    super(problem);
  }
}
