/**
 * Learning anew from papers that changed, and telling whether that is for the better.
 *
 * <p>{@link dev.sheaf.retrain.Changes} tells what became of the papers since the model in use
 * learned them. A {@link dev.sheaf.retrain.Recipe} is all that a model is made from; those of the
 * current model and of the candidate are tried on the same papers, unseen by either, in a {@link
 * dev.sheaf.retrain.Contest}: on the papers that are new, in order of date, and on those known
 * before. The {@link dev.sheaf.retrain.Promotion} says whether the candidate is worse beyond
 * chance, and a {@link dev.sheaf.retrain.Warning} what no comparison can see. {@link
 * dev.sheaf.retrain.Retraining} is the whole of it, in reading order:
 *
 * <pre>{@code
 * Retraining found = Retraining.run(current, wanted, listener);
 * if (found.verdict().isWorse()) { … } // keep the old one
 * }</pre>
 *
 * <p>Trap: the papers now are the truth that both are judged by. Where the labels of new papers are
 * wrong, the candidate agrees with them best; that is why papers known before are judged as well.
 */
package dev.sheaf.retrain;
