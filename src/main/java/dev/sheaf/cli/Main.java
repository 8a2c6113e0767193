package dev.sheaf.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code sheaf}: hands the words of the command line to one class per command. */
@Command(
    name = "sheaf",
    description = "Labels, explores and measures digests of research papers.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ReadCommand.class,
      TrainCommand.class,
      ClassifyCommand.class,
      EvaluateCommand.class,
      LabelsCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 2 something you can mend (one line says what), 1 our fault.",
      "Documentation: README.md"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

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
    return problem.isPresent() ? ExitCode.USAGE : code;
  }

  /** Runs one command in this process and gives its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... words) {
    ErrorHandler errors = new ErrorHandler();
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(100)
        .setAbbreviatedOptionsAllowed(false)
        .setExecutionExceptionHandler(errors)
        .setParameterExceptionHandler(errors)
        .registerConverter(Path.class, Values::path)
        .registerConverter(LocalDate.class, Values::day)
        .execute(words);
  }

  private static PrintWriter utf8(OutputStream target) {
    return new PrintWriter(target, false, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command, found none");
  }
}
