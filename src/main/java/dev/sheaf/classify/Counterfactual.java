package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.feature.HalfVectors;
import dev.sheaf.feature.SparseVector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a text that decide the answer: without them another label is chosen.
 *
 * <p>The terms of the words are taken out of the text, not only out of its row: the rest of each
 * half gets its length back ({@link HalfVectors#without}) and is classified again. Words that speak
 * most for the label against the next one are taken out first, until the answer changes. Then each
 * word that is not needed for the change is put back. So every word that is left is needed, but
 * other sets may be as small.
 *
 * @param words the one that counts most first
 * @param label the answer without them
 */
public record Counterfactual(List<Explanation.Part> words, Label label) {
  /** An answer that hangs on more words hangs on the text as a whole. */
  private static final int MOST_WORDS = 40;

  public Counterfactual {
    words = List.copyOf(words);
  }

  /**
   * The words that the label chosen for a text hangs on; empty if no few words do.
   *
   * @param difference of that label and the next one
   */
  public static Optional<Counterfactual> of(
      LinearClassifier classifier, HalfVectors text, Explanation difference) {
    Label before = classifier.choose(text.sum()).get(0);
    List<Explanation.Part> taken = new ArrayList<>();
    for (Explanation.Part part : difference.parts()) {
      if (part.value() > 0 && taken.size() < MOST_WORDS) {
        taken.add(part);
        if (answer(classifier, text, taken).filter(label -> !label.equals(before)).isPresent()) {
          return Optional.of(spared(classifier, text, taken, before));
        }
      }
    }
    return Optional.empty();
  }

  private static Counterfactual spared(
      LinearClassifier classifier, HalfVectors text, List<Explanation.Part> words, Label before) {
    List<Explanation.Part> needed = new ArrayList<>(words);
    for (int i = words.size() - 1; i >= 0; i--) {
      List<Explanation.Part> fewer = new ArrayList<>(needed);
      fewer.remove(words.get(i));
      if (answer(classifier, text, fewer).filter(label -> !label.equals(before)).isPresent()) {
        needed = fewer;
      }
    }
    return new Counterfactual(needed, answer(classifier, text, needed).orElseThrow());
  }

  /** The label chosen without some words; empty if nothing is left of the text. */
  private static Optional<Label> answer(
      LinearClassifier classifier, HalfVectors text, List<Explanation.Part> without) {
    Map<Language, Set<Integer>> columns = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      columns.put(language, new HashSet<>());
    }
    for (Explanation.Part part : without) {
      part.terms().forEach(term -> columns.get(term.language()).add(term.column()));
    }
    SparseVector rest =
        text.without(columns.get(Language.ZH)::contains, columns.get(Language.EN)::contains).sum();
    return rest.isEmpty() ? Optional.empty() : Optional.of(classifier.choose(rest).get(0));
  }
}
