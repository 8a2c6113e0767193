package dev.sheaf.cli.terminal;

import dev.sheaf.read.Reading;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine.Option;

/** Where results and remarks go: results to standard output, talk to standard error. */
public final class Console {
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but errors.")
  private boolean quiet;

  public Console(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** The same, saying nothing but errors. */
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

  /** Says what a reader should know about what was read: duplicates, broken entries. */
  public void sayAboutReading(Reading reading) {
    say(
        "read %s, %s merged: %s"
            .formatted(
                Plural.counted(reading.entries(), "entry", "entries"),
                Numbers.count(reading.merged()),
                Plural.counted(reading.corpus().size(), "document")));
    sayAboutSetAside(reading.setAside());
  }

  /** Says which entries are broken. */
  public void sayAboutSetAside(List<SetAside> broken) {
    Remarks setAside = new Remarks(this, "entry set aside", "entries set aside");
    broken.forEach(b -> setAside.add("set aside " + b.where() + ": " + b.why()));
    setAside.sayTotal();
  }

  /** Shows how far a step has come. */
  public Progress progress() {
    return Progress.onTerminal(quiet);
  }
}
