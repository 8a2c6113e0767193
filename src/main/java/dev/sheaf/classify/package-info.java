/**
 * Learns labels from examples, predicts them, and explains the predictions.
 *
 * <p>A {@link dev.sheaf.classify.Trainer} turns {@link dev.sheaf.classify.Examples} into a {@link
 * dev.sheaf.classify.LinearClassifier}. {@link dev.sheaf.classify.Algorithm} says how it learns.
 * {@link dev.sheaf.classify.LabelsPerDocument} says whether a document bears exactly one label or
 * any number. {@link dev.sheaf.classify.LabelSelection} says which labels have enough examples. All
 * algorithms are linear: what they learn is a weight for each label and term. So a classifier needs
 * no library after training, scores a text in microseconds, explains itself term by term ({@link
 * dev.sheaf.classify.Explanation}, {@link dev.sheaf.classify.Counterfactual}) and is saved as bytes
 * that can be mapped into memory.
 *
 * <p>Every label is learned against the rest. If exactly one label is right, a {@link
 * dev.sheaf.classify.Calibration} turns the margins of all labels into probabilities. It is linear
 * in the terms or has one slope only, so explanations stay exact. A {@link
 * dev.sheaf.classify.Shrinkage} draws answers to rows of few terms towards the shares of the
 * labels.
 *
 * <p>{@link dev.sheaf.classify.Definitions} let a label start from its defining terms. The share of
 * these terms in a text is one more feature of the label. What the feature is worth is learned, and
 * then added to the weights of the terms; scoring and explaining know nothing of definitions.
 * {@link dev.sheaf.classify.SelfTraining} also learns from unlabelled papers.
 *
 * <p>The packages below use this one; it uses none of them. {@code docs/learners.md} says which
 * learner serves what. {@code docs/decisions.md} says what was tried instead.
 *
 * <p>Trap: the most probable label is not always the one that is given. Ask {@link
 * dev.sheaf.classify.LinearClassifier#choose}.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.classify;
