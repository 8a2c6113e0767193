/**
 * The path of a label's share through time, and how much can be said of its change.
 *
 * <p>{@link dev.sheaf.trend.path.LabelCells} are the counts. A {@link
 * dev.sheaf.trend.path.MeanPath} is a line or a jump; a {@link dev.sheaf.trend.path.Scatter} is a
 * way to go up and down around it. A {@link dev.sheaf.trend.path.LabelModel} fits all of them, and
 * a {@link dev.sheaf.trend.path.ScatterPrior} learns from all labels how probable each scatter is.
 * The {@link dev.sheaf.trend.path.PathChange} has the change with its interval.
 *
 * <p>Trap: a change is one of the logit. Its interval in shares is not symmetric.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.trend.path;
