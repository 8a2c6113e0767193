/**
 * Splits a corpus into documents to learn from and documents to test on.
 *
 * <p>A {@link dev.sheaf.evaluate.split.Protocol} makes the splits: {@link
 * dev.sheaf.evaluate.split.Folds}, a {@link dev.sheaf.evaluate.split.TimeSplit}, a {@link
 * dev.sheaf.evaluate.split.RollingOrigin} or a {@link dev.sheaf.evaluate.split.GivenSplit}. All but
 * the last keep {@link dev.sheaf.evaluate.split.NearDuplicates}, papers whose texts nearly match,
 * on one side.
 *
 * <p>Trap: a {@link dev.sheaf.evaluate.split.GivenSplit} is taken as it is. It may have the same
 * text in both parts, and says how often.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.evaluate.split;
