package dev.sheaf.corpus;

import dev.sheaf.error.Require;

/**
 * An answer to a {@link Facet}: the name of a topic or theme as the digest writes it. Labels are
 * ordered by name.
 *
 * @param name trimmed, not empty, on one line
 */
public record Label(String name) implements Comparable<Label> {
  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank, not trimmed, or on more than one line
   */
  public Label {
    Require.that(!name.isBlank(), "a label needs a name");
    Require.that(name.equals(name.strip()), "a label's name must be trimmed: \"%s\"", name);
    Require.that(name.indexOf('\n') < 0, "a label's name must be on one line: \"%s\"", name);
  }

  /**
   * Whether the other object is a label with the same name. This and {@link #hashCode} are written
   * out because the methods that a record gets by itself are slow at first use.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Label label && name.equals(label.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Compares the names, character by character. */
  @Override
  public int compareTo(Label other) {
    return name.compareTo(other.name);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
