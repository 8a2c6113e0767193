/**
 * The formats that documents come in, one reader each.
 *
 * <p>{@link dev.sheaf.read.format.Format} names them all and opens the reader; a file is recognised
 * by its first characters, not by its ending. A reader takes lines and gives findings as it is
 * asked for them, so that a file need not fit into memory.
 *
 * <p>To add a format: write its reader, give it a constant in {@link dev.sheaf.read.format.Format}
 * with what it is recognised by, and let its test implement {@code EntryReaderContract}.
 */
package dev.sheaf.read.format;
