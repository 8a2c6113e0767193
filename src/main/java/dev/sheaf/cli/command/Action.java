package dev.sheaf.cli.command;

import dev.sheaf.error.BadInputException;
import java.util.List;

/**
 * What a command that has several actions is told to do.
 *
 * @param name the first word; {@code list} if there is none
 * @param rest the words after it
 */
record Action(String name, List<String> rest) {
  static Action of(List<String> words) {
    return words.isEmpty()
        ? new Action("list", List.of())
        : new Action(words.get(0), words.subList(1, words.size()));
  }

  /** Refuses further words. */
  void requireNoRest() {
    requireRest(0, "no further word");
  }

  /** Refuses more or fewer further words. */
  void requireRest(int count, String wanted) {
    require(rest.size() == count, wanted);
  }

  /** Refuses fewer further words. */
  void requireAtLeast(int count, String wanted) {
    require(rest.size() >= count, wanted);
  }

  private void require(boolean isRight, String wanted) {
    if (!isRight) {
      throw new BadInputException(
          "%s: expected %s, found %s"
              .formatted(name, wanted, rest.isEmpty() ? "nothing" : String.join(" ", rest)));
    }
  }
}
