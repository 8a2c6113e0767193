package dev.sheaf.read.entry;

import dev.sheaf.error.Location;

/** A line of a file, without its line end, and where it stands. */
public record Line(Location where, String text) {
  public boolean isBlank() {
    return text.isBlank();
  }
}
