/**
 * How good is it.
 *
 * <p>A {@link dev.sheaf.evaluate.split.Protocol} says what is learned from and what is tested on:
 * {@link dev.sheaf.evaluate.split.Folds}, a {@link dev.sheaf.evaluate.split.TimeSplit}, a {@link
 * dev.sheaf.evaluate.split.RollingOrigin} or a {@link dev.sheaf.evaluate.split.GivenSplit}; all but
 * the last keep {@link dev.sheaf.evaluate.split.NearDuplicates} on one side. {@link
 * dev.sheaf.evaluate.Evaluation#run} lets a {@link dev.sheaf.evaluate.Learner} learn anew on each
 * training part and keeps what its {@link dev.sheaf.evaluate.Predictor} answers about each test
 * document as a {@link dev.sheaf.evaluate.Judgement}. From judgements alone follow {@link
 * dev.sheaf.evaluate.Scores} (a facet with exactly one answer) and {@link
 * dev.sheaf.evaluate.MultiLabelScores} (any number), {@link dev.sheaf.evaluate.Bootstrap}
 * intervals, and those of the {@link dev.sheaf.evaluate.Baseline}, which is a learner like any
 * other. {@link dev.sheaf.evaluate.Reliability} tells whether probabilities mean what they say,
 * {@link dev.sheaf.evaluate.RiskCoverage} how sure an answer must be for a given error rate, and
 * {@link dev.sheaf.evaluate.AutomaticShare} how many are, and whether the rate was kept.
 *
 * <p>Other questions are further evaluations on the same splits: a {@link
 * dev.sheaf.evaluate.Comparison} holds the judgements of two models against each other, {@link
 * dev.sheaf.evaluate.LanguageScores} and a {@link dev.sheaf.evaluate.LearningCurve} ask with less
 * of each paper and with fewer papers. An {@link dev.sheaf.evaluate.Experiment} holds all that was
 * asked.
 *
 * <p>Clusterings are measured without a learner. {@link dev.sheaf.evaluate.clustering.Agreement}
 * holds one against true classes, {@link dev.sheaf.math.Matching} pairs clusters with classes, or
 * with those of last week. {@link dev.sheaf.evaluate.clustering.ClusterStability} tells from {@link
 * dev.sheaf.evaluate.clustering.Resample}s which clusters are found again. {@link
 * dev.sheaf.evaluate.clustering.Cooccurrences} count terms in a reference corpus; from them {@link
 * dev.sheaf.evaluate.clustering.Coherence} tells whether the terms of a cluster belong together,
 * and {@link dev.sheaf.evaluate.clustering.TopicDiversity} whether clusters have terms of their
 * own:
 *
 * <pre>{@code
 * Cooccurrences counts = Cooccurrences.inWindows(10, wantedTerms);
 * documents.forEach(counts::add);
 * double coherence = new Coherence(counts).npmi(bestTermsOfOneCluster);
 * }</pre>
 *
 * <p>Every measure is our own arithmetic, pure and independent of the order of the documents.
 *
 * <p>Trap: a learner must fit everything on the corpus it is given, vocabulary, document
 * frequencies and thresholds included. Whatever it fits beforehand has seen the test part. And
 * coherence compares only where it was counted in the same units, over the same corpus.
 */
package dev.sheaf.evaluate;
