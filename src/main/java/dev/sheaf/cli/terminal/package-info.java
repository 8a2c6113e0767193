/**
 * Where results and remarks go: results to standard output, remarks to standard error.
 *
 * <p>{@link dev.sheaf.cli.terminal.Failure} turns an exception into one line and an exit code.
 */
package dev.sheaf.cli.terminal;
