/**
 * Files as a whole: read strictly, written so that nothing is lost.
 *
 * <p>{@link dev.sheaf.io.Utf8Reader} decodes UTF-8 and refuses everything else, with the line.
 * {@link dev.sheaf.io.DurableFile} writes a file that survives a crash; {@link
 * dev.sheaf.io.FileChange} replaces files as a whole, and several together, all or none; {@link
 * dev.sheaf.io.FolderLock} lets one process change a folder at a time. {@link
 * dev.sheaf.io.CsvTable} is a table that people edit by hand, each row with its place. {@link
 * dev.sheaf.io.SealedBytes} puts a header and a checksum before bytes of ours.
 *
 * <p>Trap: a rename is atomic only within one file system, so temporary files stand beside their
 * targets.
 */
package dev.sheaf.io;
