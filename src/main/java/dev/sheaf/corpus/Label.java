package dev.sheaf.corpus;

import dev.sheaf.error.Require;

/**
 * One answer to a {@link Facet}, by the name the digest gives it. Ordered by name.
 *
 * @param name trimmed, not empty, on one line
 */
public record Label(String name) implements Comparable<Label> {
  public Label {
    Require.that(!name.isBlank(), "a label needs a name");
    Require.that(name.equals(name.strip()), "a label's name must be trimmed: \"%s\"", name);
    Require.that(name.indexOf('\n') < 0, "a label's name must be on one line: \"%s\"", name);
  }

  /** Written out, as is {@link #hashCode}: what a record does by itself is slow at first use. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Label label && name.equals(label.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public int compareTo(Label other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
