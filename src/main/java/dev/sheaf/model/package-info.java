/**
 * What is fitted: a model that labels papers and explains its answers.
 *
 * <p>A {@link dev.sheaf.model.TopicModel} holds all that a document meets on its way to its labels;
 * it is immutable and may be asked by any number of threads. A {@link dev.sheaf.model.Labeller}
 * labels one document after the other with buffers of its own, {@link dev.sheaf.model.InOrder} does
 * so on all cores and keeps the order. {@link dev.sheaf.model.Explainer} tells why, {@link
 * dev.sheaf.model.PredictedCounts} counts predicted labels by period.
 */
package dev.sheaf.model;
