/**
 * What can be wrong, and where.
 *
 * <p>There are three kinds of errors:
 *
 * <ul>
 *   <li>The user's data or options are wrong: {@link dev.sheaf.error.BadInputException}, mostly
 *       with a {@link dev.sheaf.error.Location}.
 *   <li>The world failed, for example a disk is full: {@link java.io.UncheckedIOException}, with a
 *       message that names the file.
 *   <li>The caller's code is wrong: {@link java.lang.IllegalArgumentException}, thrown through
 *       {@link dev.sheaf.error.Require}.
 * </ul>
 *
 * <p>Values state their rules with {@link dev.sheaf.error.Require}. Readers add the place with
 * {@link dev.sheaf.error.Location#reading}.
 *
 * <p>Trap: {@link dev.sheaf.error.Location#reading} turns every {@link
 * java.lang.IllegalArgumentException} into a user's mistake. Call nothing in it but the making of a
 * value.
 */
package dev.sheaf.error;
