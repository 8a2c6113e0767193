/**
 * One paper as its publisher gives it: its web page, its PDF.
 *
 * <p>{@link dev.sheaf.read.paper.WebPageReader} reads what a page says for search engines. {@link
 * dev.sheaf.read.paper.PdfReader} finds title and abstract on the first page of a PDF; it is the
 * only class that sees PDFBox, and nothing loads it before a PDF comes.
 *
 * <p>Trap: a PDF knows no paragraphs, only letters at places. What is a title is told by the size
 * of its letters.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.read.paper;
