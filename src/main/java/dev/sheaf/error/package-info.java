/**
 * What can be wrong, and where.
 *
 * <p>Three kinds and no more: the user's data or options are wrong ({@link
 * dev.sheaf.error.BadInputException}, with a {@link dev.sheaf.error.Location}); the world failed
 * ({@link java.io.UncheckedIOException}, with a message that names the file); the caller's code is
 * wrong ({@link java.lang.IllegalArgumentException}, raised through {@link
 * dev.sheaf.error.Require}). Values state their rules with {@code Require}; readers add the place
 * with {@link dev.sheaf.error.Location#reading}.
 */
package dev.sheaf.error;
