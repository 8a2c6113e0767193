package dev.sheaf.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream for results that remembers why they could not be written: the writers around it swallow
 * what goes wrong.
 */
public final class StandardOutput extends OutputStream {
  private final OutputStream target;
  private Optional<IOException> failure = Optional.empty();

  public StandardOutput(OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      failure = Optional.of(failure.orElse(e));
      throw e;
    }
  }

  /**
   * Why something could not be written. That the reader had enough, as {@code head} has, is no
   * reason to complain.
   */
  public Optional<String> problem() {
    return failure
        .map(e -> String.valueOf(e.getMessage()))
        .filter(reason -> !isClosedPipe(reason.toLowerCase(Locale.ROOT)));
  }

  /** The system tells in the user's language; the launcher's users speak Chinese and English. */
  private static boolean isClosedPipe(String reason) {
    return reason.contains("pipe") || reason.contains("管道") || reason.contains("管線");
  }
}
