package dev.sheaf.json;

import dev.sheaf.error.Location;

/**
 * A walk through values that are nested as those of JSON are, from each to the next.
 *
 * <p>{@link JsonCursor} walks through JSON.
 */
public interface JsonWalk {
  /** What the walk stands on. */
  enum Step {
    /** An object or an array begins. */
    ENTER,
    /** The object or array entered last ends. */
    LEAVE,
    /** A string, number, truth value or null. */
    VALUE,
    /** There is nothing more. */
    END
  }

  /**
   * Goes one step on.
   *
   * @throws dev.sheaf.error.BadInputException at the place where the text is wrong, behind which
   *     there is no going on
   */
  Step next();

  /** The name of the value stood on, within its object; empty if it has none. */
  String name();

  /** Where the value stood on begins. */
  Location where();

  /**
   * The whole value stood on; the next step goes behind it.
   *
   * @throws dev.sheaf.error.BadInputException at the place where the text is wrong
   */
  Json value();
}
