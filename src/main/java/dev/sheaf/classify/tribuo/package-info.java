/**
 * Trains with Tribuo and with liblinear, the solver that Tribuo uses. No other package sees these
 * libraries.
 *
 * <p>{@link dev.sheaf.classify.tribuo.TribuoTrainer} is the door. Each algorithm has one conversion
 * there and one back:
 *
 * <ul>
 *   <li>Logistic regression and the linear support vector machine: {@code LiblinearRows} turns the
 *       matrix into liblinear's features, once for all labels. The weights come back as an array by
 *       column. Tribuo's own way to liblinear is not used: it names every column and label by a
 *       string, takes one label for each example, cannot start from given weights, and uses one
 *       core. {@code TribuoOracleTest} holds that the weights are the same.
 *   <li>Naive Bayes: {@code MatrixDataset} lets Tribuo read the matrix without a copy. The
 *       logarithms that Tribuo fitted come back by the names of its features.
 * </ul>
 *
 * <p>Trap: Tribuo writes to {@code java.util.logging}, under {@code org.tribuo} and {@code
 * com.oracle.labs.mlrg.olcut}.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.classify.tribuo;
