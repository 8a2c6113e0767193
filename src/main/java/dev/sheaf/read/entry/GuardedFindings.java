package dev.sheaf.read.entry;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.BugReport;
import dev.sheaf.error.Location;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The findings of a reader, whatever it does: an entry that it fails on is set aside, and it is
 * asked for the next one. Wrong files ({@link BadInputException}) and disks are passed on.
 */
public final class GuardedFindings implements Iterator<Finding> {
  /** A reader that fails so often without going on is not asked again. */
  private static final int MOST_FAILURES_IN_PLACE = 8;

  private final Iterator<Finding> findings;
  private final Supplier<Location> place;
  private final String format;
  private Optional<Finding> ahead = Optional.empty();
  private Optional<Location> lastFailure = Optional.empty();
  private int failuresInPlace;
  private boolean ended;

  /**
   * @param place how far the reader has come
   * @param format what the reader reads, in a word
   */
  public GuardedFindings(Iterator<Finding> findings, Supplier<Location> place, String format) {
    this.findings = findings;
    this.place = place;
    this.format = format;
  }

  /** The findings of a reader of lines. */
  public static GuardedFindings of(EntryReader reader, Lines lines, String format) {
    return of(() -> reader.read(lines), () -> lines.file().atLine(lines.count()), format);
  }

  /** Findings that it may already fail to begin. */
  public static GuardedFindings of(
      Supplier<Iterator<Finding>> reader, Supplier<Location> place, String format) {
    try {
      return new GuardedFindings(reader.get(), place, format);
    } catch (BadInputException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      Iterator<Finding> failure = List.<Finding>of(failure(e, place.get(), format)).iterator();
      return new GuardedFindings(failure, place, format);
    }
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty() && !ended) {
      try {
        ahead = findings.hasNext() ? Optional.of(findings.next()) : Optional.empty();
        ended = ahead.isEmpty();
      } catch (BadInputException | UncheckedIOException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        fail(e);
      }
    }
    return ahead.isPresent();
  }

  private void fail(Throwable e) {
    Location where = place.get();
    failuresInPlace = lastFailure.filter(where::equals).isPresent() ? failuresInPlace + 1 : 1;
    lastFailure = Optional.of(where);
    ended = failuresInPlace == MOST_FAILURES_IN_PLACE;
    ahead = Optional.of(failure(e, where, format));
  }

  /** What is set aside because we fail on it, with a line about our mistake. */
  public static SetAside failure(Throwable e, Location where, String format) {
    return new SetAside(
        where, "Sheaf fails on this, please report: " + BugReport.of(e, "reading " + format));
  }

  @Override
  public Finding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Finding next = ahead.get();
    ahead = Optional.empty();
    return next;
  }
}
