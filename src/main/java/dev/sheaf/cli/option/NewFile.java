package dev.sheaf.cli.option;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.error.BadInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Option;

/**
 * The place for a result that people will edit: standard output, or a file that does not exist yet.
 */
public final class NewFile {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write into this file, which must not exist yet. Default: standard output.")
  private Path file;

  /** Refuses a file that is there already or cannot be made, before the work begins. */
  public void prepare() {
    if (file == null) {
      return;
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw isThere();
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new BadInputException(
          "--output: expected a file in a folder that is there, found " + file);
    }
    WritableFolder.require(folder, "--output", "the result", "");
  }

  /** Writes the result. */
  public void write(Console console, Console.Writing result) {
    if (file == null) {
      console.print(result);
      return;
    }
    try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
      result.to(out);
    } catch (FileAlreadyExistsException e) {
      throw isThere();
    } catch (IOException e) {
      forget();
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** A part of the result would stand in the way of the next try. */
  private void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException notToBeHelped) {
      // What could not be written cannot always be removed.
    }
  }

  private BadInputException isThere() {
    return new BadInputException("--output: expected a file that is not there yet, found " + file);
  }
}
