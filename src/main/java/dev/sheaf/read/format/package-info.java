/**
 * The formats of papers, with a reader for each.
 *
 * <p>{@link dev.sheaf.read.format.Format} lists the formats and opens the reader. {@code
 * Recognition} recognises a file by its first characters, not by the ending of its name. A reader
 * takes lines and gives findings as they are asked for, so a file need not fit into memory.
 *
 * <p>To add a format: write its reader, add a constant to {@link dev.sheaf.read.format.Format} with
 * what it is recognised by, and let its test implement {@code EntryReaderContract}.
 *
 * <p>Trap: a new format may look like an older one. The first that recognises a file gets it.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.read.format;
