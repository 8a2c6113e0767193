/**
 * Turns terms into vectors.
 *
 * <p>A {@link dev.sheaf.feature.TermCounter} counts in how many documents each term occurs. {@link
 * dev.sheaf.feature.TfIdf#fit} chooses the terms that get a column, and their weights. A {@link
 * dev.sheaf.feature.Vectorizer} turns one document after the other into a {@link
 * dev.sheaf.feature.SparseVector}; {@link
 * dev.sheaf.feature.TfIdf#transform(dev.sheaf.corpus.Corpus)} turns a corpus into a {@link
 * dev.sheaf.feature.SparseMatrix}. For explanations, {@link dev.sheaf.feature.HalfVectors} keeps
 * the languages of a document apart, and {@link dev.sheaf.feature.SourceWords} and {@link
 * dev.sheaf.feature.VocabularyWords} say which word a piece of Chinese belongs to.
 *
 * <p>Terms are told apart by 64-bit hashes; their texts are kept for reports only. A fitted object
 * lives in the bytes it is saved as, so a saved model is mapped and not parsed. Numbers that are
 * needed for every term are copied into arrays, which are read a third faster.
 *
 * <p>Trap: a column has a meaning only for the {@link dev.sheaf.feature.TfIdf} that it comes from.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.feature;
