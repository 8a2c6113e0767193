/** One class for each command: it parses, calls and prints. */
package dev.sheaf.cli.command;
