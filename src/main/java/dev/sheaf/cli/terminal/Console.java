package dev.sheaf.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine.Option;

/** Writes results to standard output and remarks to standard error. */
public final class Console {
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only errors on standard error.")
  private boolean quiet;

  public Console(PrintWriter out, PrintWriter err) {
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
    print(out(), result);
  }

  /** Says something of several lines, which are no result. */
  public void sayLines(Writing remark) {
    if (!quiet) {
      out.flush();
      print(err, remark);
      err.flush();
    }
  }

  /** Writes a result. */
  public void print(PrintWriter to, Writing result) {
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
