/**
 * Lists of papers in Markdown and HTML, as people write them.
 *
 * <p>{@link dev.sheaf.read.markdown.MarkdownReader} cuts the text into blocks, finds the headings
 * above each, and looks for papers in tables, list items and headings with fields below them.
 *
 * <p>Trap: a file may mix Markdown and HTML in one line, so both become the same blocks.
 */
package dev.sheaf.read.markdown;
