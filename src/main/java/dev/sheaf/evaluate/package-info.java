/**
 * Measures how good labels are.
 *
 * <p>{@link dev.sheaf.evaluate.Evaluation#run} lets a {@link dev.sheaf.evaluate.Learner} learn anew
 * on each training part that a {@link dev.sheaf.evaluate.split.Protocol} makes. It keeps what the
 * {@link dev.sheaf.evaluate.Predictor} says about each test document as a {@link
 * dev.sheaf.evaluate.Judgement}. From judgements alone follow:
 *
 * <ul>
 *   <li>{@link dev.sheaf.evaluate.Scores} for a facet with exactly one answer, {@link
 *       dev.sheaf.evaluate.MultiLabelScores} for any number;
 *   <li>{@link dev.sheaf.evaluate.Bootstrap} intervals, and the scores of a {@code Baseline} to
 *       compare with;
 *   <li>{@link dev.sheaf.evaluate.Reliability}: whether probabilities mean what they say;
 *   <li>{@link dev.sheaf.evaluate.RiskCoverage}: how sure an answer must be for a given error rate;
 *       {@link dev.sheaf.evaluate.AutomaticShare}: how many answers are that sure, and whether the
 *       rate was kept.
 * </ul>
 *
 * <p>Other questions are further evaluations on the same splits: a {@link
 * dev.sheaf.evaluate.Comparison} of two models, {@link dev.sheaf.evaluate.LanguageScores} with one
 * language only, a {@link dev.sheaf.evaluate.LearningCurve} with fewer papers. An {@link
 * dev.sheaf.evaluate.Experiment} holds all that was asked. Every measure is pure and independent of
 * the order of the documents.
 *
 * <p>Trap: a learner must fit everything on the corpus it is given, including vocabulary, document
 * frequencies and thresholds. Whatever it fits beforehand has seen the test part.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.evaluate;
