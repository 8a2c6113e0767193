package dev.sheaf.error;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A place in a user's data, printed the way compilers print it: {@code file:line}.
 *
 * @param name the file as the user named it, or {@link #STANDARD_INPUT}
 * @param line the line, counted from 1; 0 where the file as a whole is meant
 */
public record Location(String name, int line) implements Comparable<Location> {
  /** The name of what is read from standard input. */
  public static final String STANDARD_INPUT = "standard input";

  public Location {
    Require.that(!name.isEmpty(), "a location needs a name");
    Require.that(line >= 0, "a line number must not be negative: %d", line);
  }

  /** A file as a whole. */
  public static Location of(Path file) {
    return new Location(file.toString(), 0);
  }

  /** Another line of the same file. */
  public Location atLine(int number) {
    return new Location(name, number);
  }

  /** Makes a value out of the data at this place; a rule it breaks is reported with the place. */
  public <T> T reading(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new BadInputException(this, "%s", e.getMessage());
    }
  }

  /** Written out, as is {@link #hashCode}: what a record does by itself is slow at first use. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Location place && line == place.line && name.equals(place.name);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + line;
  }

  @Override
  public int compareTo(Location other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return line == 0 ? name : name + ":" + line;
  }
}
