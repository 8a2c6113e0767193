/**
 * What reference managers and mails of arXiv write, line by line.
 *
 * <p>{@link dev.sheaf.read.reference.BibtexReader} reads BibTeX and BibLaTeX. It cuts the file into
 * entries itself, so that a broken one does not take the others with it, and takes each apart
 * ({@code BibtexEntry}). {@link dev.sheaf.read.reference.TaggedReader} reads the formats with a tag
 * before each value: RIS, PubMed and EndNote, which differ by a {@code TagDialect} only.
 *
 * <p>Trap: writers of these formats follow no standard. Tags are indented, commas missing, keywords
 * on one line or on many.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.read.reference;
