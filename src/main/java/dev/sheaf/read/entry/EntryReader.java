package dev.sheaf.read.entry;

import java.util.Iterator;

/**
 * Reads one format. What is found comes in file order and as it is asked for, so that a file need
 * not fit into memory.
 */
@FunctionalInterface
public interface EntryReader {
  Iterator<Finding> read(Lines lines);
}
