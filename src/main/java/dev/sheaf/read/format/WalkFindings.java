package dev.sheaf.read.format;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.JsonWalk;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * What is found on a walk through nested values. What follows a broken place cannot be read; what
 * came before it stands.
 */
abstract class WalkFindings implements Iterator<Finding> {
  private final JsonWalk walk;
  private final Location file;
  private final Deque<Finding> found = new ArrayDeque<>();
  private boolean ended;

  WalkFindings(JsonWalk walk, Location file) {
    this.walk = walk;
    this.file = file;
  }

  /** An object or an array begins. */
  abstract void enter();

  /** The object or array entered last ends. */
  abstract void leave();

  /** The walk stands on a value that has none inside. */
  abstract void value();

  final void add(Finding finding) {
    found.add(finding);
  }

  @Override
  public final boolean hasNext() {
    while (found.isEmpty() && !ended) {
      try {
        step();
      } catch (BadInputException e) {
        ended = true;
        found.add(SetAside.at(e, file));
      }
    }
    return !found.isEmpty();
  }

  @Override
  public final Finding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }

  private void step() {
    switch (walk.next()) {
      case END -> ended = true;
      case LEAVE -> leave();
      case ENTER -> enter();
      case VALUE -> value();
    }
  }
}
