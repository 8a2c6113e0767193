/**
 * Options that several commands share, and the values they take.
 *
 * <p>{@link dev.sheaf.cli.option.Inputs} says what to read. {@link
 * dev.sheaf.cli.option.LearningOptions}, {@link dev.sheaf.cli.option.ClusteringOptions}, {@link
 * dev.sheaf.cli.option.ProtocolOptions} and {@link dev.sheaf.cli.option.PictureOptions} say what to
 * do with it. {@link dev.sheaf.cli.option.OptionValues} knows the words that stand for values.
 *
 * <p>Trap: an option that is not given must stay distinguishable from its default, because a saved
 * model may have other settings.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.cli.option;
