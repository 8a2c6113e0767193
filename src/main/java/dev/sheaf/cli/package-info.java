/**
 * The command line: words in, words out.
 *
 * <p>{@link dev.sheaf.cli.Main} is where Sheaf starts. A plain {@code classify} is understood at
 * once; all else goes to picocli, built for the command that was named alone, since picocli takes
 * longer to start than an answer.
 */
package dev.sheaf.cli;
