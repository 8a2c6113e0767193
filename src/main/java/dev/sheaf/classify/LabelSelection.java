package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The labels to learn, because they have enough examples or a definition, and the labels that are
 * left out.
 *
 * @param learned the labels to learn, each with the number of its examples; 0 if it has a
 *     definition only
 * @param leftOut the labels with too few examples, each with their number
 */
public record LabelSelection(
    NavigableMap<Label, Integer> learned, NavigableMap<Label, Integer> leftOut) {
  public LabelSelection {
    learned = Collections.unmodifiableNavigableMap(new TreeMap<>(learned));
    leftOut = Collections.unmodifiableNavigableMap(new TreeMap<>(leftOut));
  }

  /**
   * Counts the examples of each label.
   *
   * @param answers the labels of each document
   * @param minExamples how many examples a label needs; above 0
   */
  public static LabelSelection of(List<List<Label>> answers, int minExamples) {
    return of(answers, minExamples, List.of(), List.of());
  }

  /**
   * Counts the examples of each label.
   *
   * @param answers the labels of each document
   * @param minExamples how many examples a label needs; above 0
   * @param known labels to be named even where no document bears them
   * @param defined labels that are learned with any number of examples, even none
   */
  public static LabelSelection of(
      List<List<Label>> answers,
      int minExamples,
      Collection<Label> known,
      Collection<Label> defined) {
    Require.that(minExamples > 0, "minExamples must be above 0, not %d", minExamples);
    NavigableMap<Label, Integer> learned = new TreeMap<>();
    known.forEach(label -> learned.put(label, 0));
    defined.forEach(label -> learned.put(label, 0));
    for (List<Label> labels : answers) {
      labels.stream().distinct().forEach(label -> learned.merge(label, 1, Integer::sum));
    }
    NavigableMap<Label, Integer> leftOut = new TreeMap<>(learned);
    leftOut.entrySet().removeIf(e -> e.getValue() >= minExamples || defined.contains(e.getKey()));
    learned.keySet().removeAll(leftOut.keySet());
    return new LabelSelection(learned, leftOut);
  }

  /** Whether any document bears a label that is learned. */
  public boolean anyPaper() {
    return learned.values().stream().anyMatch(papers -> papers > 0);
  }

  /** The answers without the labels left out; a document may be left with none. */
  public List<List<Label>> restrict(List<List<Label>> answers) {
    return answers.stream()
        .map(labels -> labels.stream().filter(learned::containsKey).toList())
        .toList();
  }
}
