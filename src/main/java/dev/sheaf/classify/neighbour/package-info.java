/**
 * Finds the labelled papers nearest to a text.
 *
 * <p>{@link dev.sheaf.classify.neighbour.PackedRows} keeps the strongest terms of each labelled
 * paper in about a hundred bytes. {@link dev.sheaf.classify.neighbour.LabelledPapers} finds the
 * papers that share most with a text. Each is a {@link dev.sheaf.classify.neighbour.Neighbour} with
 * title and labels.
 *
 * <p>Trap: the file of papers is opened only when an answer is explained. Plain labelling must not
 * touch it.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.classify.neighbour;
