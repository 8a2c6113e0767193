/**
 * Trains with Tribuo and with liblinear, the solver that Tribuo uses; the only package that sees
 * them.
 *
 * <p>{@link dev.sheaf.classify.tribuo.TribuoTrainer} is the door. Each algorithm has one conversion
 * there and one back.
 *
 * <ul>
 *   <li>Logistic regression and the linear support vector machine: {@code LiblinearRows} makes
 *       liblinear's features of the matrix, once for all labels; the weights come back as an array
 *       by column. Tribuo's own way to liblinear is not taken: it names every column and every
 *       label by a string, takes one label an example, has no weights to start from and uses one
 *       core. {@code TribuoOracleTest} holds that the weights are the same.
 *   <li>Naive Bayes: {@code MatrixDataset} lets Tribuo read the matrix without a copy; the
 *       logarithms that Tribuo fitted come back by the names of its features.
 * </ul>
 *
 * <p>Tribuo writes to {@code java.util.logging} under {@code org.tribuo} and {@code
 * com.oracle.labs.mlrg.olcut}.
 */
package dev.sheaf.classify.tribuo;
