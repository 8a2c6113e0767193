package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns also from rows without an answer. A first classifier learns from the examples and answers
 * these rows. A second one learns from the examples and the surest answers. (Yarowsky, 1995; one
 * round only, since a second one did worse.)
 *
 * <p>Half of the n answers are taken: for each label the surest {@code s/2 · n}. Here s is the mean
 * of two shares of the label: that among the examples, with one more example of each label assumed,
 * and that among the answers. Few examples say little about how frequent a label is, and a weak
 * classifier does not say more. An answer is surer if the highest margin is farther from the next
 * one.
 *
 * @param trainer trains both classifiers
 */
public record SelfTraining(Trainer trainer) {
  /** With all answers, those at the border between two labels teach as much as the clear ones. */
  private static final double TAKEN = 0.5;

  /** With fewer unanswered rows for each example, there is too little to learn from them. */
  private static final int LEAST_PER_EXAMPLE = 10;

  /** From so many on, the answers teach nothing that the examples do not. */
  private static final int ENOUGH_EXAMPLES = 100;

  /** Whether a second classifier is worth its while. */
  public static boolean isWorthwhile(int examples, int unanswered) {
    return examples < ENOUGH_EXAMPLES && unanswered >= LEAST_PER_EXAMPLE * examples;
  }

  /**
   * Learns from examples of exactly one label each, and from rows without an answer.
   *
   * @throws IllegalArgumentException if rows and answers differ in number, no row has an answer, or
   *     the rows differ in their columns
   */
  public LinearClassifier train(
      SparseMatrix rows, List<List<Label>> answers, SparseMatrix unanswered) {
    Require.that(
        rows.columns() == unanswered.columns(),
        "rows of %d and of %d columns",
        rows.columns(),
        unanswered.columns());
    LinearClassifier classifier = trainer.train(rows, answers);
    NavigableMap<Label, List<Integer>> surest =
        surest(classifier, unanswered, shares(classifier.labels(), answers));
    int[] taken =
        surest.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    List<List<Label>> all = new ArrayList<>(answers);
    surest.forEach(
        (label, numbers) -> all.addAll(Collections.nCopies(numbers.size(), List.of(label))));
    SparseMatrix both =
        new SparseMatrix.Builder(rows.columns())
            .addAll(rows)
            .addAll(unanswered.rows(taken))
            .build();
    return trainer.train(both, all);
  }

  private static NavigableMap<Label, Double> shares(List<Label> labels, List<List<Label>> answers) {
    NavigableMap<Label, Double> counts = new TreeMap<>();
    labels.forEach(label -> counts.put(label, 1.0));
    answers.forEach(row -> row.forEach(label -> counts.merge(label, 1.0, Double::sum)));
    double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    counts.replaceAll((label, count) -> count / all);
    return counts;
  }

  private static NavigableMap<Label, List<Integer>> surest(
      LinearClassifier classifier, SparseMatrix rows, NavigableMap<Label, Double> shares) {
    SparseVector[] vectors =
        IntStream.range(0, rows.rows()).mapToObj(rows::row).toArray(SparseVector[]::new);
    double[] sureness = new double[vectors.length];
    double[] noPreferences = new double[classifier.labels().size()];
    NavigableMap<Label, List<Integer>> byLabel = new TreeMap<>();
    for (int row = 0; row < vectors.length; row++) {
      if (!vectors[row].isEmpty()) {
        double[] margins = classifier.margins(vectors[row]);
        int best = ChoiceRule.highest(margins, noPreferences);
        sureness[row] = lead(margins, best);
        byLabel.computeIfAbsent(classifier.labels().get(best), l -> new ArrayList<>()).add(row);
      }
    }
    Comparator<Integer> surestFirst =
        Comparator.comparingDouble((Integer row) -> -sureness[row])
            .thenComparing(row -> vectors[row], SelfTraining::compare);
    byLabel.replaceAll(
        (label, numbers) ->
            numbers.stream()
                .sorted(surestFirst)
                .limit(quota(shares.get(label), numbers.size(), vectors.length))
                .toList());
    return byLabel;
  }

  private static long quota(double share, int answers, int rows) {
    return (long) Math.ceil(TAKEN * (share * rows + answers) / 2);
  }

  private static double lead(double[] margins, int best) {
    double next =
        IntStream.range(0, margins.length)
            .filter(i -> i != best)
            .mapToDouble(i -> margins[i])
            .max()
            .orElse(0);
    return margins[best] - next;
  }

  /** Some order that depends on nothing but the content. */
  private static int compare(SparseVector a, SparseVector b) {
    int byColumns =
        Arrays.compare(
            IntStream.range(0, a.size()).map(a::index).toArray(),
            IntStream.range(0, b.size()).map(b::index).toArray());
    for (int i = 0; byColumns == 0 && i < a.size(); i++) {
      int byValue = Float.compare(a.value(i), b.value(i));
      if (byValue != 0) {
        return byValue;
      }
    }
    return byColumns;
  }
}
