/**
 * One paper as a file presents it, and its parts.
 *
 * <p>An {@link dev.sheaf.read.entry.EntryReader} gives {@link dev.sheaf.read.entry.Finding}s: an
 * {@link dev.sheaf.read.entry.Entry}, with labels as they are written, or something broken that is
 * {@link dev.sheaf.read.entry.SetAside} with its place. {@link dev.sheaf.read.entry.Lines} are the
 * lines of a file with their numbers. {@link dev.sheaf.read.entry.Dates}, {@link
 * dev.sheaf.read.entry.ArxivId}, {@link dev.sheaf.read.entry.Titles}, {@link
 * dev.sheaf.read.entry.PaperLinks} and {@link dev.sheaf.read.entry.LabelCleaner} find the parts of
 * an entry. {@link dev.sheaf.read.entry.InlineMarkdown} reads the markup within a line.
 *
 * <p>Trap: decide nothing here that needs the taxonomy. An entry is what the file says.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.read.entry;
