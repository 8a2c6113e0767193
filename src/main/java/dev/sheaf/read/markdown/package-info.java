/**
 * Reads lists of papers in Markdown and HTML, as people write them.
 *
 * <p>A paper is a title, links, and lines that say more of it, in a list item, a paragraph, a row,
 * a heading or a quote. {@link dev.sheaf.read.markdown.MarkdownReader} cuts the text into {@code
 * Block}s. {@code Headline} finds the title in a line, {@code Passage} takes in what stands below,
 * {@code Belonging} decides where one paper ends, and {@link dev.sheaf.read.markdown.PaperTable}
 * reads rows. {@link dev.sheaf.read.markdown.Headings} give labels and dates. {@code Mentions}
 * keeps links that no entry took.
 *
 * <p>Trap: a line may mix Markdown and HTML. Both become the same blocks.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.read.markdown;
