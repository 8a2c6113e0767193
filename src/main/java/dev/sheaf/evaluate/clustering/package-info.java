/**
 * How good a clustering is.
 *
 * <p>{@link dev.sheaf.evaluate.clustering.Agreement} compares it with true classes, {@link
 * dev.sheaf.evaluate.clustering.ClusterStability} asks whether {@link
 * dev.sheaf.evaluate.clustering.Resample}s find its clusters again, {@link
 * dev.sheaf.evaluate.clustering.Coherence} whether the terms of a cluster occur together ({@link
 * dev.sheaf.evaluate.clustering.Cooccurrences} counts that), {@link
 * dev.sheaf.evaluate.clustering.TopicDiversity} whether clusters have terms of their own.
 *
 * <p>Trap: coherence compares only where it was counted in the same units over the same corpus.
 */
package dev.sheaf.evaluate.clustering;
