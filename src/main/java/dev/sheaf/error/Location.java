package dev.sheaf.error;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A place in the user's data, printed as compilers print it: {@code file:line}. Places are ordered
 * by name, then by line.
 *
 * @param name the file as the user named it, or {@link #STANDARD_INPUT}
 * @param line the line, counted from 1; 0 means the whole file
 */
public record Location(String name, int line) implements Comparable<Location> {
  /** The name of a place in standard input. */
  public static final String STANDARD_INPUT = "standard input";

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the name is empty or the line is negative
   */
  public Location {
    Require.that(!name.isEmpty(), "a location needs a name");
    Require.that(line >= 0, "a line number must not be negative: %d", line);
  }

  /** The place of a whole file. */
  public static Location of(Path file) {
    return new Location(file.toString(), 0);
  }

  /**
   * The place of another line of the same file.
   *
   * @param number counted from 1; 0 means the whole file
   * @throws IllegalArgumentException if the number is negative
   */
  public Location atLine(int number) {
    return new Location(name, number);
  }

  /**
   * Makes a value from data at this place. If the data breaks a rule, the error names the place.
   *
   * @param value makes the value
   * @return the value
   * @throws BadInputException if making the value throws an {@link IllegalArgumentException}
   */
  public <T> T reading(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new BadInputException(this, "%s", e.getMessage());
    }
  }

  /**
   * Whether the other object is the same place. This and {@link #hashCode} are written out because
   * the methods that a record gets by itself are slow at first use.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Location place && line == place.line && name.equals(place.name);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + line;
  }

  /** Compares the names, then the lines. */
  @Override
  public int compareTo(Location other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : Integer.compare(line, other.line);
  }

  /** {@code file:line}; for a whole file, its name. */
  @Override
  public String toString() {
    return line == 0 ? name : name + ":" + line;
  }
}
