/**
 * The labelled papers that are nearest to a text.
 *
 * <p>{@link dev.sheaf.classify.neighbour.PackedRows} keeps the strongest terms of each labelled
 * paper in about a hundred bytes; {@link dev.sheaf.classify.neighbour.LabelledPapers} finds those
 * that share most with a text, each a {@link dev.sheaf.classify.neighbour.Neighbour} with title and
 * labels. The file is opened only when an answer is explained.
 */
package dev.sheaf.classify.neighbour;
