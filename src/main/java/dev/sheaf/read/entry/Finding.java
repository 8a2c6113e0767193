package dev.sheaf.read.entry;

import dev.sheaf.error.Location;

/**
 * What a reader finds in a file: an {@link Entry}, or something broken that it {@link SetAside}.
 */
public sealed interface Finding permits Entry, SetAside {
  /** Where it begins. */
  Location where();
}
