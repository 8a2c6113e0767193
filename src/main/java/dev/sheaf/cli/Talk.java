package dev.sheaf.cli;

import dev.sheaf.report.Numbers;
import dev.sheaf.source.Reading;
import dev.sheaf.source.SetAside;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine.Option;

/** Where results and remarks go: results to standard output, talk to standard error. */
final class Talk {
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only errors on standard error.")
  private boolean quiet;

  Talk(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** The same, saying nothing but errors. */
  Talk quietly() {
    Talk quietly = new Talk(out, err);
    quietly.quiet = true;
    return quietly;
  }

  /** For results. */
  PrintWriter out() {
    return out;
  }

  /** Says something that is no result. */
  void say(String remark) {
    if (!quiet) {
      out.flush();
      err.println("sheaf: " + remark);
      err.flush();
    }
  }

  /** Something that writes, and may fail to. */
  @FunctionalInterface
  interface Writing {
    /** Writes. */
    void to(Appendable out) throws IOException;
  }

  /** Writes a result to standard output. */
  void print(Writing result) {
    print(out(), result);
  }

  /** Says something of several lines, which are no result. */
  void sayLines(Writing remark) {
    if (!quiet) {
      out.flush();
      print(err, remark);
      err.flush();
    }
  }

  /** Writes a result. */
  void print(PrintWriter to, Writing result) {
    try {
      result.to(to);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the result", e);
    }
  }

  /** Says what a reader should know about what was read: duplicates, broken entries. */
  void sayAboutReading(Reading reading) {
    say(
        "read %s, %s merged: %s"
            .formatted(
                Numbers.counted(reading.entries(), "entry", "entries"),
                Numbers.count(reading.merged()),
                Numbers.counted(reading.corpus().size(), "document")));
    sayAboutSetAside(reading.setAside());
  }

  /** Says which entries are broken. */
  void sayAboutSetAside(List<SetAside> broken) {
    Remarks setAside = new Remarks(this, "entry set aside", "entries set aside");
    broken.forEach(b -> setAside.add("set aside " + b.where() + ": " + b.why()));
    setAside.sayTotal();
  }

  /** Shows how far a step has come. */
  Progress progress() {
    return Progress.onTerminal(quiet);
  }
}
