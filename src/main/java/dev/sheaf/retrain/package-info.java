/**
 * Trains a new model on changed papers, and decides whether it is better than the current one.
 *
 * <p>{@link dev.sheaf.retrain.Retraining} does all of it. {@link dev.sheaf.retrain.Changes} says
 * what became of the papers since the current model was trained. A {@link dev.sheaf.retrain.Recipe}
 * is everything a model is made from. A {@link dev.sheaf.retrain.Contest} compares the recipes of
 * the current model and of the candidate on the same papers, which neither has seen: new papers in
 * the order of their dates, and known papers. {@link dev.sheaf.retrain.Promotion} says whether the
 * candidate is worse beyond chance. A {@link dev.sheaf.retrain.Warning} names what no comparison
 * can see.
 *
 * <pre>{@code
 * Retraining found = Retraining.run(current, wanted, listener);
 * if (found.verdict().isWorse()) { … } // keep the old one
 * }</pre>
 *
 * <p>Trap: both models are judged by the labels that papers have now. If the labels of new papers
 * are wrong, the candidate agrees with them best. That is why known papers are judged as well.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.retrain;
