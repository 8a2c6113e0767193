package dev.sheaf.audit;

import dev.sheaf.corpus.PublicationDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much more frequent each label is among the papers of the same days than among all. What
 * digests call by a name drifts: a label that nobody used in a month is seldom right in it.
 *
 * <p>The share of a label in the days around a paper, the paper itself left out, is drawn towards
 * its share among all by as much as {@value #PRIOR_PAPERS} papers weigh.
 */
final class LocalPriors {
  /** Papers up to so many days before and after count; what did best on planted errors of 2024. */
  private static final int DAYS = 7;

  private static final double PRIOR_PAPERS = 20;

  private final double[] shares;
  private final long[] days;
  private final int[][] labelsUpTo;

  private LocalPriors(double[] shares, long[] days, int[][] labelsUpTo) {
    this.shares = shares;
    this.days = days;
    this.labelsUpTo = labelsUpTo;
  }

  /**
   * Counts labels by day.
   *
   * @param labels the number of each paper's label, from 0
   * @param published the day of each paper; papers without one count for the shares among all
   */
  static LocalPriors of(int[] labels, List<Optional<PublicationDate>> published, int count) {
    double[] shares = new double[count];
    Arrays.stream(labels).forEach(label -> shares[label] += 1.0 / labels.length);
    int[] dated =
        IntStream.range(0, labels.length)
            .filter(paper -> published.get(paper).isPresent())
            .boxed()
            .sorted(Comparator.comparing(paper -> published.get(paper).orElseThrow().firstDay()))
            .mapToInt(paper -> paper)
            .toArray();
    int[][] upTo = new int[dated.length + 1][];
    upTo[0] = new int[count];
    for (int i = 0; i < dated.length; i++) {
      upTo[i + 1] = upTo[i].clone();
      upTo[i + 1][labels[dated[i]]]++;
    }
    long[] days =
        IntStream.of(dated)
            .mapToLong(paper -> published.get(paper).orElseThrow().firstDay().toEpochDay())
            .toArray();
    return new LocalPriors(shares, days, upTo);
  }

  /** For each label its share around a day over its share among all, a paper of one left out. */
  double[] ratios(LocalDate day, int ownLabel) {
    int[] before = labelsUpTo[firstFrom(day.toEpochDay() - DAYS)];
    int[] end = labelsUpTo[firstFrom(day.toEpochDay() + DAYS + 1)];
    double papers = PRIOR_PAPERS - 1;
    for (int label = 0; label < shares.length; label++) {
      papers += end[label] - before[label];
    }
    double[] ratios = new double[shares.length];
    for (int label = 0; label < ratios.length; label++) {
      int found = end[label] - before[label] - (label == ownLabel ? 1 : 0);
      ratios[label] =
          shares[label] == 0 ? 1 : (found + PRIOR_PAPERS * shares[label]) / papers / shares[label];
    }
    return ratios;
  }

  private int firstFrom(long day) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
