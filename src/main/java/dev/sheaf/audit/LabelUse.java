package dev.sheaf.audit;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Location;
import dev.sheaf.feature.SparseMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which papers bear which label, and how like each other these are.
 *
 * <p>The likeness of two sets of papers is the mean cosine between a paper of one and a paper of
 * the other, over what it is inside the sets: 1 where one cannot tell the sets apart by the words
 * of their papers, 0 where they have no more in common than any two papers.
 */
final class LabelUse {
  private final Corpus corpus;
  private final SparseMatrix rows;
  private final Map<Label, int[]> papers;
  private final double usual;

  private LabelUse(Corpus corpus, SparseMatrix rows, Map<Label, int[]> papers) {
    this.corpus = corpus;
    this.rows = rows;
    this.papers = papers;
    this.usual = inside(IntStream.range(0, corpus.size()).toArray());
  }

  /**
   * Sorts papers by their labels.
   *
   * @param rows of the corpus
   */
  static LabelUse of(Corpus corpus, SparseMatrix rows) {
    Map<Label, List<Integer>> lists = new TreeMap<>();
    for (int i = 0; i < corpus.size(); i++) {
      for (List<Label> labels : corpus.get(i).labels().values()) {
        for (Label label : labels) {
          lists.computeIfAbsent(label, key -> new ArrayList<>()).add(i);
        }
      }
    }
    Map<Label, int[]> papers = new TreeMap<>();
    lists.forEach(
        (label, list) -> papers.put(label, list.stream().mapToInt(i -> i).distinct().toArray()));
    return new LabelUse(corpus, rows, papers);
  }

  /** All labels, in order. */
  Set<Label> labels() {
    return papers.keySet();
  }

  /** The places in the corpus of the papers that bear a label. */
  int[] papers(Label label) {
    return papers.getOrDefault(label, new int[0]);
  }

  /** A label and the number of its papers. */
  Cause.Use of(Label label) {
    return new Cause.Use(label, papers(label).length);
  }

  /** Where the first paper with a label stands. */
  Location first(Label label) {
    return document(papers(label)[0]).source();
  }

  /** The paper at a place. */
  Document document(int place) {
    return corpus.get(place);
  }

  /** How many papers there are. */
  int size() {
    return corpus.size();
  }

  /** How like two sets of papers are; see above. Each needs two papers at least. */
  double likeness(int[] first, int[] second) {
    double within = (inside(first) - usual) * (inside(second) - usual);
    return within <= 0 ? 0 : (between(first, second) - usual) / Math.sqrt(within);
  }

  private double inside(int[] set) {
    double[] sum = sum(set);
    double all = Arrays.stream(sum).map(value -> value * value).sum();
    return set.length < 2 ? 0 : (all - squares(set)) / ((double) set.length * (set.length - 1));
  }

  private double between(int[] first, int[] second) {
    double[] sum = sum(first);
    double all = 0;
    for (int paper : second) {
      for (int at = rows.start(paper); at < rows.end(paper); at++) {
        all += rows.value(at) * sum[rows.index(at)];
      }
    }
    int[] both = common(first, second);
    return (all - squares(both)) / ((double) first.length * second.length - both.length);
  }

  /** The papers in both sets. */
  static int[] common(int[] first, int[] second) {
    BitSet set = new BitSet();
    IntStream.of(first).forEach(set::set);
    return IntStream.of(second).filter(set::get).toArray();
  }

  private double squares(int[] set) {
    double sum = 0;
    for (int paper : set) {
      for (int at = rows.start(paper); at < rows.end(paper); at++) {
        sum += (double) rows.value(at) * rows.value(at);
      }
    }
    return sum;
  }

  private double[] sum(int[] set) {
    double[] sum = new double[rows.columns()];
    for (int paper : set) {
      for (int at = rows.start(paper); at < rows.end(paper); at++) {
        sum[rows.index(at)] += rows.value(at);
      }
    }
    return sum;
  }
}
