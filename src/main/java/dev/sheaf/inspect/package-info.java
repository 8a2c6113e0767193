/**
 * Describes saved models.
 *
 * <p>{@link dev.sheaf.inspect.LabelCatalogue} lists the labels of a model, each as a {@link
 * dev.sheaf.inspect.LabelProfile} with its strongest words. {@link dev.sheaf.inspect.ModelFacts} is
 * what a manifest says. {@link dev.sheaf.inspect.StoredVersion} describes a version, even a damaged
 * one. {@link dev.sheaf.inspect.ModelDifference} compares two.
 *
 * <p>Trap: a version may be damaged. Look at {@link dev.sheaf.inspect.StoredVersion#damage} first.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.inspect;
