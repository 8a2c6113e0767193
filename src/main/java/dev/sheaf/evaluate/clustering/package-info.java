/**
 * Measures how good a clustering is.
 *
 * <p>{@link dev.sheaf.evaluate.clustering.Agreement} compares it with true classes. {@link
 * dev.sheaf.evaluate.clustering.ClusterStability} says whether {@link
 * dev.sheaf.evaluate.clustering.Resample}s find its clusters again. {@link
 * dev.sheaf.evaluate.clustering.Cooccurrences} counts which terms occur together; from that {@link
 * dev.sheaf.evaluate.clustering.Coherence} says whether the terms of a cluster belong together.
 * {@link dev.sheaf.evaluate.clustering.TopicDiversity} says whether clusters have terms of their
 * own.
 *
 * <pre>{@code
 * Cooccurrences counts = Cooccurrences.inWindows(10, wantedTerms);
 * documents.forEach(counts::add);
 * double coherence = new Coherence(counts).npmi(bestTermsOfOneCluster);
 * }</pre>
 *
 * <p>Trap: two figures of coherence can be compared only if both were counted in the same units
 * over the same corpus.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.evaluate.clustering;
