package dev.sheaf.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine.Option;

/** Writes results to standard output and remarks to standard error. */
public final class Console {
  private static final int NARROWEST = 40;

  /** With less, the descriptions of options would be a word or two a line. */
  private static final int NARROWEST_HELP = 60;

  private static final int WIDEST_HELP = 100;
  private static final int USUAL = 80;

  private final PrintWriter out;
  private final PrintWriter err;
  private final PrintWriter exact;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only errors on standard error.")
  private boolean quiet;

  /**
   * A console.
   *
   * @param exact standard output, where every character is written as it is
   */
  public Console(PrintWriter out, PrintWriter err, PrintWriter exact) {
    this.out = out;
    this.err = err;
    this.exact = exact;
  }

  /** A copy that prints errors only. */
  public Console quietly() {
    Console quietly = new Console(out, err, exact);
    quietly.quiet = true;
    return quietly;
  }

  /** For results. */
  public PrintWriter out() {
    return out;
  }

  /**
   * Writes a result that a program is to get as it is, such as a diff. A person at a terminal gets
   * it like all others, without control characters.
   */
  public void printExactly(Writing result) {
    out.flush();
    write(isTerminal() ? out : exact, result);
    exact.flush();
  }

  /** Says something that is no result. */
  public void say(String remark) {
    if (!quiet) {
      out.flush();
      err.println("sheaf: " + remark);
      err.flush();
    }
  }

  /** Something that writes, and may fail to. */
  @FunctionalInterface
  public interface Writing {
    /** Writes. */
    void to(Appendable out) throws IOException;
  }

  /** Writes a result to standard output. */
  public void print(Writing result) {
    if (isTerminal()) {
      int width = Math.max(NARROWEST, Integer.getInteger("sheaf.columns"));
      boolean isColoured = Boolean.getBoolean("sheaf.coloured");
      TerminalScreen screen = new TerminalScreen(out, exact, width, isColoured);
      write(screen, result);
      screen.endLine();
    } else {
      write(out, result);
    }
  }

  /**
   * Whether standard output is a terminal, where {@link #print(Writing)} gives a {@link
   * dev.sheaf.report.Screen}. The launcher says so.
   */
  public static boolean isTerminal() {
    return Integer.getInteger("sheaf.columns", 0) > 0;
  }

  /** How many columns a line of help may take: those of the terminal, within limits. */
  public static int helpWidth() {
    int columns = isTerminal() ? Integer.getInteger("sheaf.columns") : USUAL;
    return Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, columns));
  }

  /** Says something of several lines, which are no result. */
  public void sayLines(Writing remark) {
    if (!quiet) {
      out.flush();
      write(err, remark);
      err.flush();
    }
  }

  private static void write(Appendable to, Writing result) {
    try {
      result.to(to);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the result", e);
    }
  }

  /** Shows how far a step of a run has come, and says its remarks. */
  public Progress progress() {
    return Progress.onTerminal(quiet, this::say);
  }
}
