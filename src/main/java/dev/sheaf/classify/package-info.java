/**
 * Learns labels, predicts them.
 *
 * <p>A {@link dev.sheaf.classify.Trainer} makes a {@link dev.sheaf.classify.LinearClassifier} out
 * of rows and their labels; {@link dev.sheaf.classify.Algorithm} says how, {@link
 * dev.sheaf.classify.Answers} whether a document bears exactly one label or any number, and {@link
 * dev.sheaf.classify.LabelSelection} which labels have examples enough. All algorithms are linear,
 * so what they learn is the same: a weight for each label and term. The library that trains is left
 * behind with the training; what is kept scores a text in microseconds, explains itself term by
 * term and goes to bytes that can be mapped.
 *
 * <p>{@link dev.sheaf.classify.Definitions} let a label start from its defining terms. How much of
 * them is in a text is one feature more of that label, and what it is found worth is folded into
 * the weights of the terms, so that scoring and explaining know nothing of definitions. The feature
 * comes with one made-up example on either side, and shrinks as the label's examples grow.
 *
 * <p>Five ways were compared on the digest before July 2024, learning from the 33 labelled seeds
 * (accuracy and macro-F1 of four topics; without definitions .55 and .21): each term as a labelled
 * row (.67, .56), each definition as a row (.58, .32), weights drawn towards the definition instead
 * of zero (.67, .61, the best of a grid), the definition alone with the priors of the seeds (.67,
 * .61), and the feature (.68, .61), which needs no grid, as the data give its worth. From ten
 * random papers it fell to .59, .45 (drawn weights .62, .56); the made-up examples bring it to .65,
 * .58. Drawn weights lost 1.6 points at 3,000 papers; the shrinking feature lost .3 there, on late
 * 2024, and nothing at 12,000. Between 300 and 1,000 it trades accuracy (2 points) for macro-F1 (6
 * to .5). The definitions of other labels did not help as features, nor did idf or counting
 * recurring words.
 *
 * <p>{@link dev.sheaf.classify.SelfTraining} learns from unlabelled papers: one round with the
 * surer half of its answers brought .69, .63. Naive Bayes with EM reached .67, .61 and fell round
 * by round; so did self-training in its second.
 *
 * <p>Every label is learned against the rest, for both kinds of facets. On digests of 2024 the
 * sigmoids of the margins, divided by their sum, told the probability of the one right answer
 * better than the exponentials did (softmax). Where examples of a label are weighted up ({@code
 * balance}), its margins rise; what they mean is told by rows that were not learned from ({@link
 * dev.sheaf.classify.OutOfFold}, {@link dev.sheaf.classify.Calibration}).
 *
 * <p>Ways to calibrate were compared on five cuts of 2024 (calibration error and log loss of the
 * three months after, uncalibrated .117 and .64) and from 33 seeds (.235 and .91): temperature
 * .032, .60 (.12, .80 from the seeds), a slope for each label .032, .60 (.18, .82), Platt's
 * sigmoids .039, .61 (.17, .83), isotonic .039, .65 (.14, 2.02), one slope with offsets by the
 * newest papers and a temperature by all .035, .57 (.04, .75). The last is what few papers get.
 * Folds at random did better than the newest papers (.05 to .11): how labels drift next is not how
 * they drifted last.
 *
 * <p>With many papers a matrix takes the place of the slope: which labels are confused with which,
 * and how often, changes from month to month, and a label that appears is recognised by margins
 * that are still low. On four cuts of 2024 (July, October, November, December) the label of the
 * highest margin was right in .798 of later papers, the likeliest by slopes in .797, by the matrix
 * in .806; macro-F1 .692, .709, .725; calibration error .038 by slopes, .042 by the matrix. Several
 * learners mixed in this way (other costs, no repeats, naive Bayes) added nothing beyond chance.
 * What the matrix makes of margins is linear in the terms again, so that answers explain themselves
 * exactly.
 *
 * <p>The likeliest label is given; {@link dev.sheaf.classify.Objective#MACRO_F1} may prefer a rarer
 * one, which on those cuts raised macro-F1 by .7 points and cost .8 of accuracy.
 *
 * <p>Themes are hundreds, most of them rare. {@link dev.sheaf.classify.ManyLabelTrainer} learns
 * them side by side, since one problem after the other took minutes, each eight from the few
 * hundred columns that speak for some of them. On four cuts of a digest of 2024 that gave a
 * micro-F1 of .644 and a macro-F1 of .427; with all columns neither rare nor frequent it was .629
 * and .393, with seven times as many weights, and with all columns .635 and .437, with eleven times
 * as many. From which margin on each is given is chosen by the margins that the training rows would
 * have, had they not been learned from: no margin is right for all, and that of a rare label alone
 * follows chance. Their probabilities come from the same margins, one sigmoid for all.
 */
package dev.sheaf.classify;
