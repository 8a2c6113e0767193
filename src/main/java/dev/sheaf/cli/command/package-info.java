/**
 * One class for each command: it parses, calls a {@link dev.sheaf.run run} and prints.
 *
 * <p>Trap: what a command prints is a promise to scripts. Members of JSON are added, never renamed.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.cli.command;
