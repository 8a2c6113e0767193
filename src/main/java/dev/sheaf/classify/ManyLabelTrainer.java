package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns hundreds of labels, of which a document bears any number, with thresholds that were chosen
 * on rows not learned from.
 *
 * <p>Every label is a linear support vector machine with squared hinge loss against the rest, on
 * columns neither rare nor frequent; {@link DualDescent} learns them side by side. Then each fold
 * of rows is taken out and the descent goes on without it, a few passes from where it stood; what
 * it says of those rows tells {@link Thresholds}.
 */
public final class ManyLabelTrainer implements Trainer {
  /** So many rows are visited in all, but every row at least so often; then in each fold. */
  private static final int VISITS = 20_000;

  private static final int MIN_PASSES = 3;
  private static final int MIN_PASSES_PER_FOLD = 1;
  private static final double TOLERANCE = 0.01;

  private final Settings settings;

  /**
   * How labels are learned.
   *
   * @param cost what an error weighs against the squared length of the weights; above 0
   * @param balance from 0 to 1: the {@code c} examples of a label weigh {@code ((n - c) / c) ^
   *     balance} times what the {@code n - c} others weigh
   * @param minRows a column must have values in so many rows to be looked at, of fewer than 1000
   *     rows in 2
   * @param maxRowShare and in at most this share of them, of fewer than 1000 in at least half;
   *     above 0 up to 1
   * @param weakest weights under this share of a label's strongest are left out, from 0 to 1
   * @param folds in how many parts the rows are dealt out to choose thresholds; at least 2
   * @param shrinkage how many examples of a label the threshold common to all counts as much as
   * @param seed of the order in which rows are visited
   */
  public record Settings(
      double cost,
      double balance,
      int minRows,
      double maxRowShare,
      double weakest,
      int folds,
      double shrinkage,
      long seed) {
    /** What did best on digests of past months. */
    public static final Settings DEFAULT = new Settings(0.3, 0.5, 40, 0.1, 0.05, 3, 30, 1);

    public Settings {
      Require.that(cost > 0 && Double.isFinite(cost), "cost must be above 0, not %s", cost);
      Require.that(balance >= 0 && balance <= 1, "balance must be from 0 to 1, not %s", balance);
      Require.that(minRows > 0, "min rows must be above 0, not %d", minRows);
      Require.that(
          maxRowShare > 0 && maxRowShare <= 1,
          "max row share must be above 0 and up to 1, not %s",
          maxRowShare);
      Require.that(weakest >= 0 && weakest < 1, "weakest must be from 0 to 1, not %s", weakest);
      Require.that(folds >= 2, "there must be at least 2 folds, not %d", folds);
      Require.that(
          shrinkage >= 0 && Double.isFinite(shrinkage),
          "shrinkage must not be negative: %s",
          shrinkage);
    }

    /** The same, looking at all columns that two rows have values in. */
    public Settings withAllColumns() {
      return new Settings(cost, balance, 2, 1, weakest, folds, shrinkage, seed);
    }
  }

  /** A trainer with these settings. */
  public ManyLabelTrainer(Settings settings) {
    this.settings = settings;
  }

  /**
   * What was learned, and what was said of the rows when they were not learned from.
   *
   * @param examples for each row, where the examples that it stands for stood among those given
   * @param given for each row the numbers of the labels that it was given
   * @param borne for each row the numbers of the labels that it bears
   */
  public record Learned(
      LinearClassifier classifier, List<int[]> examples, List<int[]> given, List<int[]> borne) {
    public Learned {
      examples = List.copyOf(examples);
      given = List.copyOf(given);
      borne = List.copyOf(borne);
    }
  }

  @Override
  public LinearClassifier train(SparseMatrix rows, List<List<Label>> answers) {
    return learn(rows, answers).classifier();
  }

  /** Learns, and tells what was said of rows not learned from. */
  public Learned learn(SparseMatrix rows, List<List<Label>> answers) {
    Examples examples = Examples.of(rows, answers, Answers.ANY_NUMBER);
    DistinctRows distinct = DistinctRows.of(examples);
    SparseMatrix different = distinct.rows();
    Columns columns = Columns.of(different, settings.minRows(), settings.maxRowShare());
    Run run = new Run(examples, distinct, columns, columns.select(different));
    int labels = examples.labels().size();
    int blocks = (labels + DualDescent.LANES - 1) / DualDescent.LANES;
    IntStream.range(0, blocks).parallel().forEach(run::learn);
    Thresholds thresholds =
        Thresholds.of(run.scores, distinct::bears, distinct.times(), settings.shrinkage());
    double[] shares = thresholds.toProbabilities();
    List<FittedLabel> fitted =
        IntStream.range(0, labels).mapToObj(label -> run.fitted(label, thresholds)).toList();
    LinearClassifier classifier =
        LinearClassifier.of(Answers.ANY_NUMBER, thresholds.scale(), fitted, rows.columns())
            .withThresholds(shares);
    int count = distinct.rows().rows();
    return new Learned(
        classifier,
        List.of(distinct.given()),
        numbers(count, labels, (row, label) -> thresholds.give(run.scores[label][row], label)),
        numbers(count, labels, distinct::bears));
  }

  private static List<int[]> numbers(int rows, int labels, Thresholds.Truth has) {
    return IntStream.range(0, rows)
        .mapToObj(
            row -> IntStream.range(0, labels).filter(label -> has.bears(row, label)).toArray())
        .toList();
  }

  /** One training: what all blocks of labels read, and what each writes of its own labels. */
  private final class Run {
    private final Examples examples;
    private final DistinctRows distinct;
    private final Columns columns;
    private final DescentRows rows;
    private final int[] counts;
    private final int[] byCount;
    private final float[][] scores;
    private final SparseVector[] weights;
    private final float[] biases;

    private Run(Examples examples, DistinctRows distinct, Columns columns, SparseMatrix rows) {
      this.examples = examples;
      this.distinct = distinct;
      this.columns = columns;
      this.rows = DescentRows.of(rows, IntStream.range(0, rows.rows()).toArray(), 0);
      this.counts = examples.counts();
      this.byCount =
          IntStream.range(0, counts.length)
              .boxed()
              .sorted(Comparator.comparingInt(label -> counts[label]))
              .mapToInt(label -> label)
              .toArray();
      this.scores = new float[counts.length][rows.rows()];
      this.weights = new SparseVector[counts.length];
      this.biases = new float[counts.length];
    }

    /** Labels about as frequent as each other are in one block: rare ones pass over most rows. */
    private void learn(int block) {
      int first = block * DualDescent.LANES;
      int[] labels =
          Arrays.copyOfRange(byCount, first, Math.min(counts.length, first + DualDescent.LANES));
      DualDescent whole = descent(labels);
      whole.descend(distinct.outside(-1, settings.folds()), passes(MIN_PASSES), TOLERANCE);
      for (int lane = 0; lane < labels.length; lane++) {
        keep(whole, labels[lane], lane);
      }
      float[] margins = new float[DualDescent.LANES];
      for (int fold = 0; fold < settings.folds(); fold++) {
        int[] removed = distinct.inside(fold, settings.folds());
        DualDescent rest = whole.without(removed);
        rest.descend(
            distinct.outside(fold, settings.folds()), passes(MIN_PASSES_PER_FOLD), TOLERANCE);
        for (int row : removed) {
          rest.score(row, margins);
          for (int lane = 0; lane < labels.length; lane++) {
            scores[labels[lane]][row] = margins[lane];
          }
        }
      }
    }

    private int passes(int least) {
      return Math.max(least, VISITS / Math.max(1, rows.rows()));
    }

    private DualDescent descent(int[] labels) {
      int lanes = labels.length;
      boolean[] bears = new boolean[rows.rows() * lanes];
      float[] costs = new float[bears.length];
      double[] lifted = new double[lanes];
      for (int lane = 0; lane < lanes; lane++) {
        double count = Math.max(1, counts[labels[lane]]);
        double others = Math.max(1, examples.rows().rows() - count);
        lifted[lane] = settings.cost() * StrictMath.pow(others / count, settings.balance());
      }
      for (int row = 0; row < rows.rows(); row++) {
        for (int lane = 0; lane < lanes; lane++) {
          int at = row * lanes + lane;
          bears[at] = distinct.bears(row, labels[lane]);
          double cost = bears[at] ? lifted[lane] : settings.cost();
          costs[at] = (float) (distinct.times(row) * cost);
        }
      }
      return new DualDescent(
          DualLoss.SQUARED_HINGE, lanes, rows, bears, costs, new float[0], settings.seed());
    }

    private void keep(DualDescent descent, int label, int lane) {
      biases[label] = descent.weight(lane, rows.columns());
      weights[label] =
          columns.keepStrong(column -> descent.weight(lane, column), settings.weakest());
    }

    private FittedLabel fitted(int label, Thresholds thresholds) {
      return new FittedLabel(
          examples.labels().get(label),
          examples.prior(label),
          biases[label] + thresholds.shift(),
          weights[label]);
    }
  }
}
