package dev.sheaf.cli;

import dev.sheaf.error.BadInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
 * One line and exit code 2 for what the user can mend; a stack trace only for what is our fault.
 */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] words) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("sheaf: " + problem(e, command) + " (see " + name + " --help)");
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
    command.getOut().flush();
    if (e instanceof BadInputException) {
      command.getErr().println("sheaf: " + oneLine(e.getMessage()));
      return ExitCode.USAGE;
    }
    if (e instanceof UncheckedIOException io) {
      command.getErr().println("sheaf: " + oneLine(io.getMessage()) + because(io));
      return ExitCode.USAGE;
    }
    e.printStackTrace(command.getErr());
    return ExitCode.SOFTWARE;
  }

  private static String because(UncheckedIOException e) {
    String reason = reason(e.getCause());
    boolean said = reason.isEmpty() || e.getMessage().contains(reason);
    return said ? "" : " (" + oneLine(reason) + ")";
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? "" : reason;
  }

  private static String oneLine(String message) {
    return message == null ? "unknown error" : message.replaceAll("\\s*\\R\\s*", " ");
  }
}
