package dev.sheaf.cli;

import dev.sheaf.cli.command.ClassifyCommand;
import dev.sheaf.cli.command.UsualWords;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Failure;
import dev.sheaf.cli.terminal.ShownWriter;
import dev.sheaf.cli.terminal.StandardOutput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Where Sheaf starts. It sees no library: what a start does not need is not loaded. */
public final class Main {
  private static final int DONE = 0;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] words) {
    Locale.setDefault(Locale.ROOT);
    StandardOutput results = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    System.exit(run(results, err, words));
  }

  /** Runs one command in this process; results that cannot be written make it fail. */
  static int run(StandardOutput results, PrintWriter err, String... words) {
    PrintWriter out = utf8(results);
    int code = run(out, err, words);
    out.flush();
    Optional<String> problem = results.problem();
    problem.ifPresent(
        reason -> err.println("sheaf: cannot write standard output (" + reason + ")"));
    err.flush();
    return problem.isPresent() ? Failure.MENDABLE : code;
  }

  /** Runs one command in this process and gives its exit code. */
  static int run(PrintWriter results, PrintWriter remarks, String... words) {
    ShownWriter out = new ShownWriter(results);
    ShownWriter err = new ShownWriter(remarks);
    int code = run(new Console(out, err), out, err, words);
    out.flush();
    err.flush();
    return code;
  }

  private static int run(Console console, PrintWriter out, PrintWriter err, String... words) {
    return UsualWords.of(words)
        .map(usual -> run(new ClassifyCommand(usual, console), console))
        .orElseGet(() -> SheafCommand.execute(console, out, err, words));
  }

  private static int run(Runnable command, Console console) {
    try {
      command.run();
      return DONE;
    } catch (RuntimeException | Error e) {
      return Failure.tell(e, console);
    }
  }

  private static PrintWriter utf8(OutputStream target) {
    return new PrintWriter(target, false, StandardCharsets.UTF_8);
  }
}
