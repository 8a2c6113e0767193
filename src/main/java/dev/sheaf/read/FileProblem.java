package dev.sheaf.read;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.SetAside;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a file is set aside. */
final class FileProblem {
  /** As in {@code papers/x.md (Permission denied)}. */
  private static final Pattern REASON = Pattern.compile("\\(([^()]+)\\)$");

  private FileProblem() {}

  /**
   * A file, or the rest of one, that is set aside because of an error.
   *
   * @param e a {@link BadInputException}, or an {@link UncheckedIOException}
   */
  static SetAside of(RuntimeException e, Location file) {
    if (e instanceof UncheckedIOException io) {
      return new SetAside(file, "cannot be read (" + reason(io.getCause()) + ")");
    }
    String message = e.getMessage();
    Matcher place =
        Pattern.compile(Pattern.quote(file.name()) + "(?::(\\d{1,9}))?: ").matcher(message);
    if (!place.lookingAt()) {
      return new SetAside(file, message);
    }
    int line = place.group(1) == null ? 0 : Integer.parseInt(place.group(1));
    return new SetAside(file.atLine(line), message.substring(place.end()));
  }

  private static String reason(IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    Matcher reason = REASON.matcher(message);
    return reason.find() ? reason.group(1).toLowerCase(java.util.Locale.ROOT) : message;
  }
}
