/**
 * Trains with Tribuo; the only package that sees it, and liblinear beneath it.
 *
 * <p>{@link dev.sheaf.classify.tribuo.TribuoTrainer} is the door. Tribuo knows features by name and
 * keeps statistics of each; a {@code MatrixDataset} gives it the matrix without a copy. Its
 * classifier for liblinear takes one label an example and one core, so {@code OneVsRestTrainer}
 * extends the trainer beneath to any number of labels and all cores. Tribuo writes to {@code
 * java.util.logging} under {@code org.tribuo} and {@code com.oracle.labs.mlrg.olcut}.
 */
package dev.sheaf.classify.tribuo;
