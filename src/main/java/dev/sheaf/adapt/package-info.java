/**
 * Learning from what is to be labelled: {@link dev.sheaf.adapt.AdaptedModel} fits a model to the
 * shares that topics have among new papers, and {@link dev.sheaf.adapt.AdaptedGroup} says what it
 * found.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.adapt;
