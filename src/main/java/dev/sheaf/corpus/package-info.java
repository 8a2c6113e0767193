/**
 * The values that all other packages use: papers, labels, taxonomies.
 *
 * <p>A {@link dev.sheaf.corpus.Document} is one paper, in one or two {@link
 * dev.sheaf.corpus.Language}s. A {@link dev.sheaf.corpus.Corpus} is an immutable list of documents
 * with unique ids. A {@link dev.sheaf.corpus.Facet} is a question asked of every document; a {@link
 * dev.sheaf.corpus.Label} is an answer to it. A {@link dev.sheaf.corpus.Taxonomy} knows the labels
 * that a curator has written down. A {@link dev.sheaf.corpus.PublicationDate} is a date as
 * precisely as it is known. A {@link dev.sheaf.corpus.Split} is a corpus in two parts.
 *
 * <p>Trap: the Chinese and the English text of one paper are one document, never two. Whatever
 * splits a corpus splits documents. So a paper cannot be learned from in Chinese and tested on in
 * English.
 */
package dev.sheaf.corpus;
