/**
 * Reads and writes whole files so that nothing is lost.
 *
 * <p>{@link dev.sheaf.io.StrictReader} decodes UTF-8, or the encoding that a text has instead, and
 * refuses wrong bytes with their line. {@link dev.sheaf.io.DurableFile} writes a file that survives
 * a crash. {@link dev.sheaf.io.FileChange} replaces several files, all or none. {@link
 * dev.sheaf.io.FolderLock} lets one process at a time change a folder. {@link
 * dev.sheaf.io.CsvTable} is a table that people edit by hand, each row with its place. {@link
 * dev.sheaf.io.SealedBytes} puts a header and a checksum before bytes.
 *
 * <p>Trap: a rename is atomic only within one file system. So temporary files stand beside their
 * targets.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.io;
