package dev.sheaf.source;

import dev.sheaf.error.Location;

/** A line of a file, without its line end, and where it stands. */
record Line(Location where, String text) {
  boolean isBlank() {
    return text.isBlank();
  }
}
