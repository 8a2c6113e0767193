/**
 * Learns labels from examples, predicts them, and explains the predictions.
 *
 * <p>A {@link dev.sheaf.classify.Trainer} makes a {@link dev.sheaf.classify.LinearClassifier} out
 * of rows and their labels. {@link dev.sheaf.classify.Algorithm} says how, {@link
 * dev.sheaf.classify.LabelsPerDocument} whether a document bears exactly one label or any number,
 * and {@link dev.sheaf.classify.LabelSelection} which labels have enough examples. All algorithms
 * are linear, so what they learn is the same: a weight for each label and term. The library that
 * trains is not needed later. What is kept scores a text in microseconds, explains itself term by
 * term and is saved as bytes that can be mapped into memory.
 *
 * <p>Every label is learned against the rest, for both kinds of facets. Where exactly one label is
 * right, its probability is made of the margins of all labels by a {@link
 * dev.sheaf.classify.Calibration}; that is linear in the terms, or has only one slope, so that
 * explanations stay exact.
 *
 * <p>{@link dev.sheaf.classify.Definitions} let a label start from its defining terms. How much of
 * them is in a text is one more feature of that label. What the feature is found to be worth is
 * added to the weights of the terms, so scoring and explaining know nothing of definitions. The
 * feature comes with one made-up example on either side, and shrinks as the label's examples grow.
 *
 * <p>{@link dev.sheaf.classify.SelfTraining} learns from unlabelled papers: one round, with the
 * surer half of its answers.
 *
 * <p>Who learns: {@code classify.descent} has the solver that learns many labels at once and the
 * trainer of multi-label facets, {@code classify.tribuo} the trainer of single-label facets, {@code
 * classify.calibrate} makes probabilities. They use this package; it uses none of them. Which
 * learner serves what, and what was tried instead, stands in {@code docs/learners.md}.
 */
package dev.sheaf.classify;
