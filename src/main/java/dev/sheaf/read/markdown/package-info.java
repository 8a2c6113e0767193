/**
 * Reads lists of papers in Markdown and HTML, as people write them.
 *
 * <p>{@link dev.sheaf.read.markdown.MarkdownReader} cuts the text into {@code Block}s, finds the
 * headings above each ({@link dev.sheaf.read.markdown.Headings}), and looks for papers in tables
 * ({@link dev.sheaf.read.markdown.PaperTable}), list items and headings with fields below them.
 *
 * <p>Trap: a line may mix Markdown and HTML. Both become the same blocks.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.read.markdown;
