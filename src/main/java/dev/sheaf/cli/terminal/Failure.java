package dev.sheaf.cli.terminal;

import dev.sheaf.error.BadInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Turns an exception into a message and an exit code. Mistakes of the user give one line and exit
 * code 2. Only our own mistakes give a stack trace.
 */
public final class Failure {
  private static final int OURS = 1;

  /** The exit code of what the user can mend. */
  public static final int MENDABLE = 2;

  private Failure() {}

  /** Says what ended a command, behind its results, and gives the exit code. */
  public static int tell(Throwable e, Console console) {
    if (e instanceof BadInputException) {
      console.fail(oneLine(e.getMessage()));
      return MENDABLE;
    }
    if (e instanceof UncheckedIOException io) {
      console.fail(oneLine(io.getMessage()) + because(io));
      return MENDABLE;
    }
    console.trace(e);
    return OURS;
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
