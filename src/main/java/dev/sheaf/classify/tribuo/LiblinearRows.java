package dev.sheaf.classify.tribuo;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.sheaf.classify.descent.DefinitionFeature;
import dev.sheaf.feature.SparseMatrix;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * The rows of a matrix as liblinear reads them, converted once for all labels. Column {@code c} is
 * liblinear's feature {@code c + 1}, and the feature behind the last column is 1 in every row: its
 * weight is the bias. Immutable.
 */
final class LiblinearRows {
  private static final int MOST_ITERATIONS = 1000;

  /** The start is near: a fifth of this changed no answer of 14,000 on a digest. */
  private static final double TOLERANCE = 0.5;

  private static final int POSITIVE = 1;
  private static final int NEGATIVE = -1;

  static {
    Linear.disableDebugOutput();
  }

  private final Feature[][] rows;
  private final Feature bias;

  /** Converts the rows. Equal rows that follow one another share their features. */
  LiblinearRows(SparseMatrix matrix) {
    this.bias = new FeatureNode(matrix.columns() + 1, 1);
    this.rows = new Feature[matrix.rows()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row > 0 && matrix.equal(row - 1, row) ? rows[row - 1] : features(matrix, row);
    }
  }

  private Feature[] features(SparseMatrix matrix, int row) {
    int start = matrix.start(row);
    Feature[] features = new Feature[matrix.end(row) - start + 1];
    for (int i = 0; i < features.length - 1; i++) {
      features[i] = new FeatureNode(matrix.index(start + i) + 1, matrix.value(start + i));
    }
    features[features.length - 1] = bias;
    return features;
  }

  /**
   * How one label is told from the rest.
   *
   * @param cost what an error weighs against the squared length of the weights
   * @param positiveWeight what a row of the label weighs; a row without it weighs 1
   * @param seed of the order in which rows are visited: the same for each label, so that no label
   *     depends on another or on a thread
   */
  record Settings(SolverType solver, double cost, double positiveWeight, long seed) {}

  /**
   * Learns one label against the rest.
   *
   * @param bears which rows bear the label: some of them, not all
   * @param definition a feature of this label alone, where it has a definition
   * @param start the weights to begin with, in the order of the result
   * @return the weights of all columns, then that of the bias, then that of the definition
   */
  double[] learn(
      Settings settings,
      IntPredicate bears,
      Optional<DefinitionFeature> definition,
      double[] start) {
    Problem problem = new Problem();
    problem.l = rows.length;
    problem.n = bias.getIndex();
    problem.bias = 1;
    problem.x = rows;
    problem.y = new double[rows.length];
    Arrays.setAll(problem.y, row -> bears.test(row) ? POSITIVE : NEGATIVE);
    definition.ifPresent(feature -> add(feature, problem));
    Model model = Linear.train(problem, parameters(settings, start));
    return model.getFeatureWeights();
  }

  private static Parameter parameters(Settings settings, double[] start) {
    Parameter parameters =
        new Parameter(settings.solver(), settings.cost(), TOLERANCE, MOST_ITERATIONS, 0);
    parameters.setRandom(new Random(settings.seed()));
    parameters.setWeights(
        new double[] {settings.positiveWeight(), 1}, new int[] {POSITIVE, NEGATIVE});
    parameters.setInitSol(start);
    return parameters;
  }

  /** Gives every row its value of the definition, and appends the two made-up rows. */
  private void add(DefinitionFeature definition, Problem problem) {
    int number = ++problem.n;
    problem.l += 2;
    problem.x = Arrays.copyOf(rows, problem.l);
    problem.y = Arrays.copyOf(problem.y, problem.l);
    for (int row = 0; row < rows.length; row++) {
      if (definition.value(row) != 0) {
        Feature[] features = Arrays.copyOf(rows[row], rows[row].length + 1);
        features[features.length - 1] = new FeatureNode(number, definition.value(row));
        problem.x[row] = features;
      }
    }
    append(problem, rows.length, POSITIVE, new FeatureNode(number, definition.positiveExample()));
    append(
        problem, rows.length + 1, NEGATIVE, new FeatureNode(number, definition.negativeExample()));
  }

  private void append(Problem problem, int row, double sign, FeatureNode value) {
    problem.x[row] = new Feature[] {bias, value};
    problem.y[row] = sign;
  }
}
