package dev.sheaf.source;

import java.util.Iterator;

/**
 * Reads one format. What is found comes in file order and as it is asked for, so that a file need
 * not fit into memory.
 */
@FunctionalInterface
interface EntryReader {
  Iterator<Finding> read(Lines lines);
}
