/**
 * The command line.
 *
 * <p>{@link dev.sheaf.cli.Main} is where Sheaf starts. It answers a plain {@code classify} at once.
 * All other command lines go to picocli, which is set up for the named command alone.
 *
 * <p>Trap: picocli takes longer to start than an answer takes. Whatever {@link dev.sheaf.cli.Main}
 * loads, every start pays for.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.cli;
