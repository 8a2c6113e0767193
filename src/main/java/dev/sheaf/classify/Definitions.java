package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.text.Analyzer;
import dev.sheaf.text.Terms;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The definitions of some labels over one set of columns. Immutable.
 *
 * <p>Every defining term has the same weight. If a term takes several columns, such as a Chinese
 * term of four characters, they share its weight. The weights of a label are then divided by the
 * standard deviation of the scores they give. So a definition of a hundred common words counts no
 * more than one of three rare words.
 */
public final class Definitions {
  /**
   * The deviation of a label is smoothed by this many rows that vary as those of the average label,
   * because some terms are in no row yet.
   */
  private static final int SMOOTHING = 10;

  /** That of papers that are known to vary, where no row has any term of a definition. */
  private static final double UNKNOWN_VARIANCE = 0.05;

  private static final Definitions NONE = new Definitions(new TreeMap<>());

  private final NavigableMap<Label, Definition> definitions;

  private Definitions(NavigableMap<Label, Definition> definitions) {
    this.definitions = Collections.unmodifiableNavigableMap(definitions);
  }

  /** No definitions. */
  public static Definitions none() {
    return NONE;
  }

  /**
   * The definitions of labels by their defining terms. Terms without a column are left out, and so
   * is a label that has no other.
   *
   * @param rows whose scores tell how much they vary; in any order
   */
  public static Definitions of(
      SortedMap<Label, List<String>> terms, TfIdf features, SparseMatrix rows) {
    NavigableMap<Label, Definition> plain = new TreeMap<>();
    terms.forEach(
        (label, words) -> {
          SparseVector weights = weights(words, features);
          if (!weights.isEmpty()) {
            plain.put(label, new Definition(weights, 0));
          }
        });
    NavigableMap<Label, double[]> scores = new TreeMap<>();
    plain.forEach((label, definition) -> scores.put(label, sorted(definition.scores(rows))));
    double usual =
        scores.values().stream().mapToDouble(Definitions::variance).average().stream()
            .filter(variance -> variance > 0)
            .findFirst()
            .orElse(UNKNOWN_VARIANCE);
    NavigableMap<Label, Definition> scaled = new TreeMap<>();
    plain.forEach(
        (label, definition) ->
            scaled.put(label, scaled(definition.weights(), scores.get(label), usual)));
    return new Definitions(scaled);
  }

  private static SparseVector weights(List<String> words, TfIdf features) {
    TreeMap<Integer, Double> weights = new TreeMap<>();
    for (String word : words) {
      List<String> longest = longestTerms(word, features.analyzer());
      for (String term : longest) {
        int column = features.vocabulary().column(term);
        if (column >= 0) {
          weights.merge(column, 1.0 / longest.size(), Math::max);
        }
      }
    }
    float[] values = new float[weights.size()];
    int i = 0;
    for (double weight : weights.values()) {
      values[i++] = (float) weight;
    }
    return SparseVector.of(weights.keySet().stream().mapToInt(column -> column).toArray(), values);
  }

  /** The terms of a text that are no part of another one of them. */
  private static Collection<String> all(String text, Analyzer analyzer) {
    Terms terms = new Terms();
    analyzer.analyze(text, terms);
    Collection<String> all = new TreeSet<>();
    IntStream.range(0, terms.size()).mapToObj(terms::text).forEach(all::add);
    return all;
  }

  private static List<String> longestTerms(String text, Analyzer analyzer) {
    Collection<String> all = all(text, analyzer);
    return all.stream()
        .filter(term -> all.stream().noneMatch(o -> !o.equals(term) && o.contains(term)))
        .toList();
  }

  /** Sums are then the same for rows in any order. */
  private static double[] sorted(double[] scores) {
    Arrays.sort(scores);
    return scores;
  }

  private static double mean(double[] scores) {
    return DoubleStream.of(scores).average().orElse(0);
  }

  private static double variance(double[] scores) {
    double mean = mean(scores);
    return DoubleStream.of(scores).map(s -> (s - mean) * (s - mean)).average().orElse(0);
  }

  private static Definition scaled(SparseVector weights, double[] scores, double usual) {
    double smoothed =
        (scores.length * variance(scores) + SMOOTHING * usual) / (scores.length + SMOOTHING);
    double deviation = Math.sqrt(smoothed);
    int[] columns = IntStream.range(0, weights.size()).map(weights::index).toArray();
    float[] values = new float[columns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (weights.value(i) / deviation);
    }
    return new Definition(SparseVector.of(columns, values), mean(scores) / deviation);
  }

  /** The labels that are defined, in order. */
  public Collection<Label> labels() {
    return definitions.keySet();
  }

  /** The definition of a label. */
  public Optional<Definition> of(Label label) {
    return Optional.ofNullable(definitions.get(label));
  }
}
