/**
 * Results to standard output, remarks to standard error.
 *
 * <p>{@link dev.sheaf.cli.terminal.Console} is where both go. {@link
 * dev.sheaf.cli.terminal.Progress} shows how far a step has come. {@link
 * dev.sheaf.cli.terminal.Failure} turns an exception into one line and an exit code.
 *
 * <p>Trap: write nothing but results to standard output. Scripts read it.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.cli.terminal;
