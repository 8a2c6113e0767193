package dev.sheaf.read;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.text.Plural;
import java.util.Optional;

/** What was found so far at a path that the user named. */
final class PathFindings {
  private boolean hasEntries;
  private boolean hasText;
  private int broken;
  private int links;
  private Optional<Location> firstLink = Optional.empty();
  private Optional<SetAside> firstBroken = Optional.empty();

  void add(Finding finding) {
    if (finding instanceof SetAside setAside) {
      broken++;
      firstBroken = firstBroken.or(() -> Optional.of(setAside));
    } else {
      hasEntries |= finding instanceof Entry;
    }
  }

  void addLinks(UntakenLinks untaken) {
    links += untaken.count();
    firstLink = firstLink.or(untaken::first);
  }

  void addText(String head) {
    hasText |= !head.isBlank();
  }

  /**
   * @throws BadInputException if there is no document
   */
  void requireEntries(Location path) {
    if (hasEntries) {
      return;
    }
    if (firstBroken.isPresent()) {
      SetAside first = firstBroken.get();
      String others = broken == 1 ? "" : ", and " + (broken - 1) + " more broken entries";
      throw new BadInputException(
          path, "expected documents, found none; %s: %s%s", first.where(), first.why(), others);
    }
    String found = hasText ? "none" : "nothing but white space";
    throw new BadInputException(
        path,
        "expected documents, found %s%s",
        found,
        firstLink.map(first -> ", but " + links(first)).orElse(""));
  }

  private String links(Location first) {
    return Plural.counted(links, "link to a paper", "links to papers") + ", the first at " + first;
  }
}
