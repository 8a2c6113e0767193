package dev.sheaf.read.entry;

import java.util.Iterator;

/**
 * A reader of one format. Findings come in the order of the file, as they are asked for. So a file
 * need not fit into memory.
 */
@FunctionalInterface
public interface EntryReader {
  Iterator<Finding> read(Lines lines);
}
