package dev.sheaf.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;

/**
 * A line about a mistake of ours that a user can send: the version, what was done, the exception,
 * and where in our code it came from. It holds nothing of the user's data.
 */
public final class BugReport {
  private static final String OURS = "dev.sheaf.";

  private BugReport() {}

  /**
   * The line about a failure.
   *
   * @param doing what was done, in a few words of ours
   */
  public static String of(Throwable failure, String doing) {
    return "sheaf %s, %s, %s at %s"
        .formatted(version(), doing, failure.getClass().getSimpleName(), place(failure));
  }

  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + line(frame))
        .orElse("an unknown place");
  }

  private static String line(StackTraceElement frame) {
    return frame.getLineNumber() > 0 ? String.valueOf(frame.getLineNumber()) : "?";
  }

  private static String version() {
    Properties versions = new Properties();
    try (InputStream in =
        BugReport.class.getResourceAsStream("/dev/sheaf/store/versions.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read versions.properties", e);
    }
    return versions.getProperty("sheaf");
  }
}
