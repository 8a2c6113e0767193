package dev.sheaf.cli;

import dev.sheaf.cli.terminal.Home;
import java.io.PrintWriter;

/**
 * Goes through the commands that answer at once, so that the Java that runs it sees which classes
 * they need, and can keep them in an archive. The launcher runs it in the background.
 */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * Ends with exit code 1 where a command does not succeed.
   *
   * @param words the folder of a model store, and papers to label
   */
  public static void main(String[] words) {
    String store = words[0];
    String papers = words[1];
    String seeds = Home.seeds().toString();
    run("classify", papers, seeds, "--model", store);
    run("classify", "--json", papers, seeds, "--model", store);
    run("classify", "--explain", papers, "--model", store);
    run("classify", "--strict", "--max-error", "0.1", papers, "--model", store);
    run("labels", "--model", store);
    run("retrain", seeds, "--model", store);
    run("--help");
  }

  private static void run(String... words) {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    if (Main.run(nowhere, nowhere, words) != 0) {
      System.exit(1);
    }
  }
}
