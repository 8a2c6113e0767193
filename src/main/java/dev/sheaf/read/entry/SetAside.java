package dev.sheaf.read.entry;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.error.Require;

/**
 * A broken entry that was left out, counted and reported.
 *
 * @param why what was wanted and what was found, in lower case without a full stop
 */
public record SetAside(Location where, String why) implements Finding {
  public SetAside {
    Require.that(!why.isBlank(), "what is set aside needs a reason");
  }

  /** What a value or a library refused at a place. */
  public static SetAside because(BadInputException problem, Location where) {
    String place = where + ": ";
    String message = problem.getMessage();
    return new SetAside(
        where, message.startsWith(place) ? message.substring(place.length()) : message);
  }

  /** What was refused in a file, at the place that the message begins with. */
  public static SetAside at(BadInputException problem, Location file) {
    String message = problem.getMessage();
    String name = file.name() + ":";
    int end = message.indexOf(": ", name.length());
    boolean hasLine =
        message.startsWith(name)
            && end > 0
            && message.substring(name.length(), end).chars().allMatch(Character::isDigit);
    return hasLine
        ? new SetAside(
            file.atLine(Integer.parseInt(message.substring(name.length(), end))),
            message.substring(end + 2))
        : because(problem, file.atLine(1));
  }

  /** The exception that ends the run because of this entry. */
  public BadInputException asError() {
    return new BadInputException(where, "%s", why);
  }
}
