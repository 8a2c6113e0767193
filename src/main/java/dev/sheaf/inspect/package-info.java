/**
 * What can be told of saved models.
 *
 * <p>{@link dev.sheaf.inspect.LabelCatalogue} knows the labels of a model and their strongest
 * words, {@link dev.sheaf.inspect.ModelFacts} what a manifest says, {@link
 * dev.sheaf.inspect.StoredVersion} a version even if it is damaged, {@link
 * dev.sheaf.inspect.ModelDifference} what differs between two.
 */
package dev.sheaf.inspect;
