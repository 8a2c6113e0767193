/**
 * A fitted model: it labels papers, explains its answers and counts.
 *
 * <p>{@link dev.sheaf.model.TopicModel} holds everything needed to label a document. It is
 * immutable and thread-safe. A {@link dev.sheaf.model.Labeller} labels one document after the
 * other. {@link dev.sheaf.model.InOrder} works on all cores and keeps the order. A {@link
 * dev.sheaf.model.Classification} is the answer for one document. {@link dev.sheaf.model.Explainer}
 * says why. {@link dev.sheaf.model.PredictedCounts} counts predicted labels by period.
 *
 * <p>Trap: a {@link dev.sheaf.model.Labeller} reuses its buffers. Each thread needs its own.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.model;
