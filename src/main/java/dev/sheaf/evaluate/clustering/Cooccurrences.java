package dev.sheaf.evaluate.clustering;

import dev.sheaf.error.Require;
import java.util.Arrays;

/**
 * Counts how often terms occur, and occur together, in a reference corpus: in how many documents,
 * or in how many windows that slide over them. Only the terms asked for are counted; counts take 4
 * bytes for each pair of them, 32 MB for 4,000 terms. Counts of two parts of a corpus {@linkplain
 * #addAll add up} to those of the whole.
 */
public final class Cooccurrences {
  private static final int MOST_TERMS = 1 << 16;
  private static final int NOT_COUNTED = -1;

  private enum Unit {
    DOCUMENT,
    WINDOW,
    GENSIM_WINDOW
  }

  private final Unit unit;
  private final int window;
  private final int[] terms;
  private final int[] single;
  private final int[] together;
  private final PresentTerms present;
  private int units;

  /** Units that passed since the last term came or went, and are yet to be counted. */
  private int pending;

  private Cooccurrences(Unit unit, int window, int[] wanted) {
    Require.that(window > 0, "a window of %d terms", window);
    this.unit = unit;
    this.window = window;
    terms = Arrays.stream(wanted).sorted().distinct().toArray();
    Require.that(terms.length <= MOST_TERMS, "%d terms are too many to pair", terms.length);
    single = new int[terms.length];
    together = new int[(int) ((long) terms.length * (terms.length - 1) / 2)];
    present = new PresentTerms(terms.length);
  }

  /**
   * Counts documents, every one of them, even an empty one.
   *
   * @param wanted the numbers of the terms to count, in any order
   */
  public static Cooccurrences inDocuments(int... wanted) {
    return new Cooccurrences(Unit.DOCUMENT, Integer.MAX_VALUE, wanted);
  }

  /**
   * Counts windows: a document of 400 terms has 391 windows of 10, a document shorter than the
   * window is one window.
   *
   * @param window how many terms are one window; at least 1
   * @param wanted the numbers of the terms to count, in any order
   */
  public static Cooccurrences inWindows(int window, int... wanted) {
    return new Cooccurrences(Unit.WINDOW, window, wanted);
  }

  /**
   * Counts windows the way gensim does, to compare with published figures. A document with none of
   * the wanted terms is passed over, and a term that stands several times in a window is lost as
   * the first of them leaves, though the others are still there.
   *
   * @param window how many terms are one window; at least 1
   * @param wanted the numbers of the terms to count, in any order
   */
  public static Cooccurrences inGensimWindows(int window, int... wanted) {
    return new Cooccurrences(Unit.GENSIM_WINDOW, window, wanted);
  }

  /**
   * Counts one document.
   *
   * @param document the numbers of its terms in the order of the text, those not wanted as well
   */
  public void add(int[] document) {
    int[] places = Arrays.stream(document).map(this::place).toArray();
    boolean isPassedOver =
        unit == Unit.GENSIM_WINDOW && Arrays.stream(places).allMatch(place -> place == NOT_COUNTED);
    if (!isPassedOver) {
      slideOver(places);
    }
  }

  /**
   * Adds the counts of another part of the corpus.
   *
   * @throws IllegalArgumentException if it counts other terms, or in another way
   */
  public void addAll(Cooccurrences other) {
    Require.that(
        unit == other.unit && window == other.window && Arrays.equals(terms, other.terms),
        "counts of other terms, or in other units, do not add up");
    units = Math.addExact(units, other.units);
    Arrays.setAll(single, i -> single[i] + other.single[i]);
    Arrays.setAll(together, i -> together[i] + other.together[i]);
  }

  /** How many documents or windows were counted. */
  public int units() {
    return units;
  }

  /**
   * How many of them hold the term.
   *
   * @throws IllegalArgumentException if the term is not counted
   */
  public int count(int term) {
    return single[countedPlace(term)];
  }

  /**
   * How many of them hold both terms.
   *
   * @throws IllegalArgumentException if one is not counted, or both are the same
   */
  public int count(int first, int second) {
    Require.that(first != second, "term %d cannot be paired with itself", first);
    int one = countedPlace(first);
    int other = countedPlace(second);
    return together[pair(Math.max(one, other), Math.min(one, other))];
  }

  private int countedPlace(int term) {
    int place = place(term);
    Require.that(place != NOT_COUNTED, "term %d is not counted", term);
    return place;
  }

  private int place(int term) {
    return Math.max(NOT_COUNTED, Arrays.binarySearch(terms, term));
  }

  /** Where a pair is counted: in triangular order, the term with the higher place first. */
  private static int pair(int high, int low) {
    return (int) ((long) high * (high - 1) / 2) + low;
  }

  private void slideOver(int[] places) {
    int firstWindow = Math.min(window, places.length);
    for (int i = 0; i < firstWindow; i++) {
      enter(places[i]);
    }
    pending = 1;
    for (int i = firstWindow; i < places.length; i++) {
      leave(places[i - window]);
      enter(places[i]);
      pending++;
    }
    countPending();
    for (int i = places.length - firstWindow; i < places.length; i++) {
      leave(places[i]);
    }
  }

  private void enter(int place) {
    if (place != NOT_COUNTED) {
      if (present.occurrences(place) == 0) {
        countPending();
      }
      present.enter(place);
    }
  }

  private void leave(int place) {
    if (place != NOT_COUNTED) {
      if (unit == Unit.GENSIM_WINDOW) {
        countPending();
        present.leaveAtOnce(place);
      } else {
        if (present.occurrences(place) == 1) {
          countPending();
        }
        present.leave(place);
      }
    }
  }

  private void countPending() {
    if (pending > 0) {
      units = Math.addExact(units, pending);
      for (int i = 0; i < present.size(); i++) {
        int term = present.at(i);
        single[term] += pending;
        int row = pair(term, 0);
        for (int j = 0; j < i; j++) {
          together[row + present.at(j)] += pending;
        }
      }
      pending = 0;
    }
  }
}
