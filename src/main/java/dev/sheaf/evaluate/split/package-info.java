/**
 * What is learned from and what is tested on.
 *
 * <p>A {@link dev.sheaf.evaluate.split.Protocol} makes the splits: {@link
 * dev.sheaf.evaluate.split.Folds}, a {@link dev.sheaf.evaluate.split.TimeSplit}, a {@link
 * dev.sheaf.evaluate.split.RollingOrigin} or a {@link dev.sheaf.evaluate.split.GivenSplit}. {@link
 * dev.sheaf.evaluate.split.NearDuplicates} finds papers whose texts nearly match (by MinHash), so
 * that both stand on one side.
 *
 * <p>Trap: a paper in two languages is one document and never falls on both sides.
 */
package dev.sheaf.evaluate.split;
