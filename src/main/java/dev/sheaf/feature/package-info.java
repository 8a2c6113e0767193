/**
 * Turns terms into vectors.
 *
 * <p>In reading order: a {@link dev.sheaf.feature.TermCounter} counts in how many documents each
 * term occurs, parts adding up to the whole; {@link dev.sheaf.feature.TfIdf#fit} chooses the terms
 * worth a column and weighs them; a {@link dev.sheaf.feature.Vectorizer} for each thread, or {@link
 * dev.sheaf.feature.TfIdf#transform(dev.sheaf.corpus.Corpus)} for a whole corpus, makes {@link
 * dev.sheaf.feature.SparseVector}s and a {@link dev.sheaf.feature.SparseMatrix} of documents.
 *
 * <p>For explanations, {@link dev.sheaf.feature.HalfVectors} keeps the languages of a document
 * apart, {@link dev.sheaf.feature.SourceWords} says which word of the text a Chinese term is a
 * piece of, and {@link dev.sheaf.feature.VocabularyWords} says it where there is no text.
 *
 * <p>Terms are told apart by 64-bit hashes all the way; their texts are kept beside, for reports.
 * What was fitted is immutable and lives in the bytes it is saved as, so that a saved model is
 * mapped and not parsed; numbers that are asked for term by term are copied from there, for arrays
 * are read a third faster.
 *
 * <p>Trap: columns have no meaning beyond the one {@link dev.sheaf.feature.TfIdf} they come from.
 */
package dev.sheaf.feature;
