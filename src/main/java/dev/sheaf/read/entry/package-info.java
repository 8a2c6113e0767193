/**
 * One paper as a file presents it, and the small things it is made of.
 *
 * <p>A reader gives {@link dev.sheaf.read.entry.Finding}s: an {@link dev.sheaf.read.entry.Entry},
 * its labels still as written, or something {@link dev.sheaf.read.entry.SetAside} with its place.
 * The parts are found by {@link dev.sheaf.read.entry.Dates}, {@link dev.sheaf.read.entry.ArxivId},
 * {@link dev.sheaf.read.entry.Titles}, {@link dev.sheaf.read.entry.PaperLinks} and {@link
 * dev.sheaf.read.entry.LabelCleaner}; {@link dev.sheaf.read.entry.InlineMarkdown} reads the markup
 * within a line. {@link dev.sheaf.read.entry.Lines} are the lines of a file with their numbers,
 * each read once.
 *
 * <p>Trap: nothing is decided here that needs the taxonomy; an entry is what the file says.
 */
package dev.sheaf.read.entry;
