package dev.sheaf.read.entry;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** An iterator over the findings of a supplier. It ends when the supplier gives nothing. */
public final class Findings implements Iterator<Finding> {
  private final Supplier<Optional<? extends Finding>> source;
  private Optional<? extends Finding> ahead = Optional.empty();
  private boolean atEnd;

  public Findings(Supplier<Optional<? extends Finding>> source) {
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty() && !atEnd) {
      ahead = source.get();
      atEnd = ahead.isEmpty();
    }
    return ahead.isPresent();
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
