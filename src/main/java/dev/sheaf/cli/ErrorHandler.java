package dev.sheaf.cli;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Failure;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what ended a command line: words that mean nothing, or the {@link Failure} of a command.
 */
record ErrorHandler(Console console)
    implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] words) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    console.fail(problem(e, command) + " (see " + name + " --help)");
    return ExitCode.USAGE;
  }

  private static String problem(ParameterException e, CommandLine command) {
    return e instanceof UnmatchedArgumentException unmatched
        ? problem(unmatched, command)
        : e.getMessage().lines().findFirst().orElse("").replaceFirst("^Error: ", "");
  }

  private static String problem(UnmatchedArgumentException e, CommandLine command) {
    String found = e.getUnmatched().get(0);
    if (e.isUnknownOption()) {
      List<String> near = e.getSuggestions();
      return "unknown option " + found + (near.isEmpty() ? "" : ", perhaps " + near.get(0));
    }
    if (command.getParent() == null) {
      return "expected a command (%s), found %s".formatted(commands(command), found);
    }
    return found.isEmpty()
        ? "expected a path, found nothing"
        : "expected no further word, found " + found;
  }

  private static String commands(CommandLine command) {
    return String.join(", ", new LinkedHashSet<>(command.getSubcommands().keySet()));
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return Failure.tell(e, console);
  }
}
