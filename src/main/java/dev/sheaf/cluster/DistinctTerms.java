package dev.sheaf.cluster;

import dev.sheaf.phrase.EnglishForms;
import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of terms in which no term is nearly the same as another. */
final class DistinctTerms {
  private static final int MOST_WITH_ONE_WORD = 2;

  private final List<List<String>> terms = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();

  /**
   * Takes a term, unless it is the same as one before, part of it, has it as a part, stands for its
   * initials, or there are two with one of its words.
   *
   * @return whether it was taken
   */
  boolean add(List<String> term) {
    List<String> stems = term.stream().map(EnglishForms::stem).toList();
    for (List<String> other : terms) {
      if (isPart(stems, other) || isPart(other, stems)) {
        return false;
      }
    }
    if (stems.stream().anyMatch(stem -> words.getOrDefault(stem, 0) >= MOST_WITH_ONE_WORD)) {
      return false;
    }
    for (List<String> other : terms) {
      if (isShort(term, other) || isShort(other, term)) {
        return false;
      }
    }
    terms.add(stems);
    stems.forEach(stem -> words.merge(stem, 1, Integer::sum));
    return true;
  }

  /** Compares by characters, because Chinese words are cut in more than one way. */
  private static boolean isPart(List<String> part, List<String> whole) {
    return (" " + String.join(" ", whole) + " ").contains(" " + String.join(" ", part) + " ")
        || (Script.isHan(part.get(0).charAt(0))
            && String.join("", whole).contains(String.join("", part)));
  }

  /** Whether a word is the initials of a phrase: {@code RAG}. */
  private static boolean isShort(List<String> word, List<String> phrase) {
    if (word.size() != 1 || phrase.size() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    phrase.forEach(part -> initials.append(part.charAt(0)));
    return word.get(0).contentEquals(initials);
  }
}
