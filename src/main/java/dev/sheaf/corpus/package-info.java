/**
 * The values everybody speaks of.
 *
 * <p>A {@link dev.sheaf.corpus.Document} is one paper, in one or two {@link
 * dev.sheaf.corpus.Language}s; a {@link dev.sheaf.corpus.Corpus} is an immutable list of them with
 * unique ids. A {@link dev.sheaf.corpus.Facet} is a question asked of every document, a {@link
 * dev.sheaf.corpus.Label} one answer to it.
 *
 * <p>Trap: the two languages of one paper are one document, never two. Whatever splits a corpus
 * splits documents, so that a paper can not be learned from in Chinese and tested on in English.
 */
package dev.sheaf.corpus;
