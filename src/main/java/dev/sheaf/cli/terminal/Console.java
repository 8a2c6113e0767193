package dev.sheaf.cli.terminal;

import dev.sheaf.report.Screen;
import dev.sheaf.report.Screen.Emphasis;
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

  private final ShownWriter out;
  private final ShownWriter err;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only errors on standard error.")
  private boolean quiet;

  public Console(ShownWriter out, ShownWriter err) {
    this.out = out;
    this.err = err;
  }

  /** A copy that prints errors only. */
  public Console quietly() {
    Console quietly = new Console(out, err);
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
    write(isTerminal() ? out : out.exact(), result);
    out.flush();
  }

  /** Says something that is no result. */
  public void say(String remark) {
    if (!quiet) {
      say(remark, Emphasis.PLAIN);
    }
  }

  /** Says something that is no result, and a reason to doubt results. */
  public void warn(String remark) {
    if (!quiet) {
      say(remark, Emphasis.WARNING);
    }
  }

  /** Says what ends a command. */
  public void fail(String error) {
    say(error, Emphasis.WARNING);
  }

  /** Shows where a mistake of Sheaf itself happened. */
  void trace(Throwable mistake) {
    out.flush();
    mistake.printStackTrace(err);
    err.flush();
  }

  private void say(String text, Emphasis emphasis) {
    out.flush();
    write(err, errorColumns(), to -> Screen.write("sheaf: " + text, emphasis, to));
    err.println();
    err.flush();
  }

  /** Something that writes, and may fail to. */
  @FunctionalInterface
  public interface Writing {
    /** Writes. */
    void to(Appendable out) throws IOException;
  }

  /** Writes a result to standard output. */
  public void print(Writing result) {
    write(out, columns(), result);
  }

  private static void write(ShownWriter to, int columns, Writing text) {
    if (columns > 0) {
      boolean isColoured = Boolean.getBoolean("sheaf.coloured");
      TerminalScreen screen = new TerminalScreen(to, Math.max(NARROWEST, columns), isColoured);
      write(screen, text);
      screen.endLine();
    } else {
      write(to, text);
    }
  }

  /**
   * Whether standard output is a terminal, where {@link #print(Writing)} gives a {@link Screen}.
   */
  public static boolean isTerminal() {
    return columns() > 0;
  }

  /** Of the terminal that standard output is, as the launcher says; 0 if it is none. */
  private static int columns() {
    return Integer.getInteger("sheaf.columns", 0);
  }

  /** Of the terminal that standard error is, as the launcher says; 0 if it is none. */
  static int errorColumns() {
    return Integer.getInteger("sheaf.errorColumns", 0);
  }

  /** How many columns a line of help may take: those of the terminal, within limits. */
  public static int helpWidth() {
    return Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, isTerminal() ? columns() : USUAL));
  }

  /** Says something of several lines, which are no result. */
  public void sayLines(Writing remark) {
    if (!quiet) {
      out.flush();
      write(err, errorColumns(), remark);
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
    return Progress.onTerminal(quiet, this::say, this::warn);
  }
}
