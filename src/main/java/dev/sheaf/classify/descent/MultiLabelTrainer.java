package dev.sheaf.classify.descent;

import dev.sheaf.classify.DistinctRows;
import dev.sheaf.classify.Examples;
import dev.sheaf.classify.FittedLabel;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Pruning;
import dev.sheaf.classify.Shrinkage;
import dev.sheaf.classify.Trainer;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns hundreds of labels for documents that bear any number of them, and the margin from which
 * on each label is given.
 *
 * <p>Every label is a linear support vector machine with squared hinge loss against the rest. Eight
 * labels are learned together ({@link DualCoordinateDescent}), from the columns that speak for some
 * of the eight ({@link FeatureSelection}): on a digest a hundredth of all columns. The {@link
 * Thresholds} are chosen by the margins that rows would have, had they not been learned from.
 */
public final class MultiLabelTrainer implements Trainer {
  /**
   * The number of visits to rows in all passes together, if {@link #MIN_PASSES} passes are not
   * more.
   */
  private static final int VISITS = 20_000;

  private static final int MIN_PASSES = 3;
  private static final double TOLERANCE = 0.001;

  /** Probabilities of titles and of first sentences agreed best with papers of past months. */
  private static final double FEW_TERMS_EXPONENT = 0.1;

  private final Settings settings;

  /**
   * How labels are learned.
   *
   * @param cost what an error weighs against the squared length of the weights; above 0
   * @param balance from 0 to 1: the {@code c} examples of a label weigh {@code ((n - c) / c) ^
   *     balance} times what the {@code n - c} others weigh
   * @param strictness how clearly a column must speak for some label to be looked at, see {@link
   *     FeatureSelection}; 0 to look at all, else above 0
   * @param weakest weights under this share of a label's strongest are left out, from 0 to 1
   * @param shrinkage how many examples of a label the threshold common to all counts as much as
   * @param seed of the order in which rows are visited
   */
  public record Settings(
      double cost, double balance, double strictness, double weakest, double shrinkage, long seed) {
    /** What did best on digests of past months. */
    public static final Settings DEFAULT = new Settings(0.2, 0.5, 1.2, 0.05, 30, 1);

    public Settings {
      Require.that(cost > 0 && Double.isFinite(cost), "cost must be above 0, not %s", cost);
      Require.that(balance >= 0 && balance <= 1, "balance must be from 0 to 1, not %s", balance);
      Require.that(strictness >= 0, "strictness must not be below 0: %s", strictness);
      Require.that(weakest >= 0 && weakest < 1, "weakest must be from 0 to 1, not %s", weakest);
      Require.that(
          shrinkage >= 0 && Double.isFinite(shrinkage),
          "shrinkage must not be negative: %s",
          shrinkage);
    }
  }

  /** A trainer with these settings. */
  public MultiLabelTrainer(Settings settings) {
    this.settings = settings;
  }

  /**
   * What was learned, and what would have been said of the rows had they not been learned from.
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

  /** Learns, and tells what would have been said of rows not learned from. */
  public Learned learn(SparseMatrix rows, List<List<Label>> answers) {
    Examples examples = Examples.of(rows, answers, LabelsPerDocument.ANY_NUMBER);
    DistinctRows distinct = DistinctRows.of(examples);
    Run run = new Run(examples, distinct);
    int labels = examples.labels().size();
    int blocks = (labels + DualCoordinateDescent.LANES - 1) / DualCoordinateDescent.LANES;
    IntStream.range(0, blocks).parallel().forEach(run::learn);
    Thresholds thresholds =
        Thresholds.of(run.scores, run::bears, distinct.times(), settings.shrinkage());
    double[] shares = thresholds.toProbabilities();
    List<FittedLabel> fitted =
        IntStream.range(0, labels).mapToObj(label -> run.fitted(label, thresholds)).toList();
    LinearClassifier classifier =
        LinearClassifier.of(
                LabelsPerDocument.ANY_NUMBER, thresholds.scale(), fitted, rows.columns())
            .withThresholds(shares)
            .with(new Shrinkage(Shrinkage.usual(rows), FEW_TERMS_EXPONENT));
    int rowCount = distinct.size();
    return new Learned(
        classifier,
        List.of(distinct.given()),
        IntStream.range(0, rowCount).mapToObj(row -> run.given(row, thresholds)).toList(),
        IntStream.range(0, rowCount).mapToObj(distinct::labels).toList());
  }

  /** One training: what all blocks of labels read, and what each writes of its own labels. */
  private final class Run {
    private final Examples examples;
    private final DistinctRows distinct;
    private final SparseMatrix transposed;
    private final int[][] bearing;
    private final BitSet[] bearers;
    private final FeatureSelection association;
    private final int[] counts;
    private final int[] byCount;
    private final float[][] scores;
    private final SparseVector[] weights;
    private final float[] biases;

    private Run(Examples examples, DistinctRows distinct) {
      this.examples = examples;
      this.distinct = distinct;
      this.transposed = distinct.rows().transposed();
      this.bearing = distinct.bearing();
      this.bearers = Arrays.stream(bearing).map(Run::set).toArray(BitSet[]::new);
      this.association = new FeatureSelection(distinct.rows(), bearing);
      this.counts = examples.counts();
      this.byCount =
          IntStream.range(0, counts.length)
              .boxed()
              .sorted(Comparator.comparingInt(label -> counts[label]))
              .mapToInt(label -> label)
              .toArray();
      this.scores = new float[counts.length][distinct.size()];
      this.weights = new SparseVector[counts.length];
      this.biases = new float[counts.length];
    }

    /** Labels about as frequent as each other are in one block: rare ones pass over most rows. */
    private void learn(int block) {
      int first = block * DualCoordinateDescent.LANES;
      int[] labels =
          Arrays.copyOfRange(
              byCount, first, Math.min(counts.length, first + DualCoordinateDescent.LANES));
      int[] columns = association.columns(labels, settings.strictness());
      DualCoordinateDescent descent = descent(labels, new DescentRows(transposed, columns));
      descent.descend(passes(), TOLERANCE);
      for (int lane = 0; lane < labels.length; lane++) {
        keep(descent, columns, labels[lane], lane);
      }
      float[] margins = new float[DualCoordinateDescent.LANES];
      for (int row = 0; row < distinct.size(); row++) {
        descent.scoreUnseen(row, margins);
        for (int lane = 0; lane < labels.length; lane++) {
          scores[labels[lane]][row] = margins[lane];
        }
      }
    }

    private int passes() {
      return Math.max(MIN_PASSES, VISITS / Math.max(1, distinct.size()));
    }

    private static BitSet set(int[] rows) {
      BitSet set = new BitSet();
      IntStream.of(rows).forEach(set::set);
      return set;
    }

    private boolean bears(int row, int label) {
      return bearers[label].get(row);
    }

    private DualCoordinateDescent descent(int[] labels, DescentRows rows) {
      int lanes = labels.length;
      boolean[] bears = new boolean[rows.rows() * lanes];
      float[] costs = new float[bears.length];
      double[] lifted = new double[lanes];
      for (int lane = 0; lane < lanes; lane++) {
        double count = Math.max(1, counts[labels[lane]]);
        double others = Math.max(1, examples.rows().rows() - count);
        lifted[lane] = settings.cost() * StrictMath.pow(others / count, settings.balance());
        for (int row : bearing[labels[lane]]) {
          bears[row * lanes + lane] = true;
        }
      }
      for (int row = 0; row < rows.rows(); row++) {
        for (int lane = 0; lane < lanes; lane++) {
          int at = row * lanes + lane;
          double cost = bears[at] ? lifted[lane] : settings.cost();
          costs[at] = (float) (distinct.times(row) * cost);
        }
      }
      return new DualCoordinateDescent(
          DualLoss.SQUARED_HINGE, lanes, rows, bears, costs, new float[0], settings.seed());
    }

    private void keep(DualCoordinateDescent descent, int[] columns, int label, int lane) {
      biases[label] = descent.bias(lane);
      double[] found = new double[columns.length];
      Arrays.setAll(found, column -> descent.weight(lane, column));
      weights[label] = Pruning.keepStrong(columns, found, settings.weakest());
    }

    private int[] given(int row, Thresholds thresholds) {
      int[] given = new int[scores.length];
      int size = 0;
      for (int label = 0; label < scores.length; label++) {
        if (thresholds.give(scores[label][row], label)) {
          given[size++] = label;
        }
      }
      return Arrays.copyOf(given, size);
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
