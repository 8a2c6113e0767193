package dev.sheaf.evaluate.clustering;

import java.util.Arrays;

/**
 * Which of some terms, numbered from 0, are within a window that moves over a text. A term may
 * enter several times and is present until it has left as often.
 */
final class PresentTerms {
  private final int[] occurrences;
  private final int[] present;
  private int size;

  PresentTerms(int terms) {
    occurrences = new int[terms];
    present = new int[terms];
  }

  void enter(int term) {
    if (occurrences[term]++ == 0) {
      int place = -1 - Arrays.binarySearch(present, 0, size, term);
      System.arraycopy(present, place, present, place + 1, size - place);
      present[place] = term;
      size++;
    }
  }

  /** The term must be present. */
  void leave(int term) {
    if (--occurrences[term] == 0) {
      remove(term);
    }
  }

  /** Takes the term out, however often it entered; does nothing where it is not present. */
  void leaveAtOnce(int term) {
    if (occurrences[term] > 0) {
      occurrences[term] = 0;
      remove(term);
    }
  }

  private void remove(int term) {
    int place = Arrays.binarySearch(present, 0, size, term);
    size--;
    System.arraycopy(present, place + 1, present, place, size - place);
  }

  /** How often the term has entered and not left. */
  int occurrences(int term) {
    return occurrences[term];
  }

  int size() {
    return size;
  }

  /** The terms present, each once, rising from place 0 to the one before {@link #size()}. */
  int at(int place) {
    return present[place];
  }
}
