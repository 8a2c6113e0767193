package dev.sheaf.classify.tribuo;

import com.oracle.labs.mlrg.olcut.config.Config;
import com.oracle.labs.mlrg.olcut.provenance.ConfiguredObjectProvenance;
import com.oracle.labs.mlrg.olcut.provenance.impl.ConfiguredObjectProvenanceImpl;
import com.oracle.labs.mlrg.olcut.util.Pair;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.sheaf.feature.SparseMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tribuo.Dataset;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.classification.Label;
import org.tribuo.common.liblinear.LibLinearModel;
import org.tribuo.common.liblinear.LibLinearTrainer;
import org.tribuo.common.liblinear.LibLinearType;
import org.tribuo.multilabel.MultiLabel;
import org.tribuo.provenance.ModelProvenance;

/**
 * One liblinear problem for each label, all on the same features, side by side on all cores.
 *
 * <p>Tribuo has this for regression only: its classifier knows one label an example and one core,
 * and its independent multi-label trainer converts the features anew for each label. With one label
 * an example, the weights are those of Tribuo's {@code LibLinearClassificationTrainer}.
 */
final class OneVsRestTrainer extends LibLinearTrainer<MultiLabel> {
  private static final int MOST_ITERATIONS = 1000;

  /** The start is near: a fifth of this changed no answer of 14,000 on a digest. */
  private static final double TOLERANCE = 0.5;

  private static final double UNUSED = 0.1;
  private static final double FOR = 1;
  private static final double AGAINST = -1;

  private final IntToDoubleFunction weightFor;
  private final Function<String, Optional<PriorFeature>> priorFor;
  private final Function<String, double[]> startFor;
  private int[] ids = {};
  private final List<String> names = new ArrayList<>();

  /**
   * A trainer for one training.
   *
   * @param weightFor what an example of a label weighs, by the number of the label's examples; one
   *     against the label weighs 1
   * @param priorFor by the label's name, a feature more for this label alone; its weight stands
   *     behind that of the bias
   * @param startFor by the label's name, weights to begin with: of all columns of the matrix, of
   *     the bias, and of the feature more where the label has one
   */
  OneVsRestTrainer(
      SolverType solver,
      double cost,
      long seed,
      IntToDoubleFunction weightFor,
      Function<String, Optional<PriorFeature>> priorFor,
      Function<String, double[]> startFor) {
    super(new Type(solver), cost, MOST_ITERATIONS, TOLERANCE, UNUSED, seed);
    this.weightFor = weightFor;
    this.priorFor = priorFor;
    this.startFor = startFor;
  }

  @Override
  protected Pair<FeatureNode[][], double[][]> extractData(
      Dataset<MultiLabel> data,
      ImmutableOutputInfo<MultiLabel> labels,
      ImmutableFeatureMap features) {
    MatrixDataset<MultiLabel> dataset = (MatrixDataset<MultiLabel>) data;
    double[][] signs = new double[labels.size()][dataset.size()];
    Arrays.stream(signs).forEach(row -> Arrays.fill(row, AGAINST));
    for (int row = 0; row < dataset.size(); row++) {
      for (Label label : dataset.output(row).getLabelSet()) {
        signs[labels.getID(new MultiLabel(label))][row] = FOR;
      }
    }
    for (int label = 0; label < signs.length; label++) {
      names.add(labels.getOutput(label).getLabelString());
    }
    ids = dataset.featureIds(features);
    return new Pair<>(nodes(dataset, features.size()), signs);
  }

  /**
   * The rows with columns counted from 1, and a last one that is always 1, for the bias. Equal rows
   * that follow one another are one.
   */
  private FeatureNode[][] nodes(MatrixDataset<MultiLabel> dataset, int features) {
    SparseMatrix rows = dataset.rows();
    FeatureNode bias = new FeatureNode(features + 1, 1);
    FeatureNode[][] nodes = new FeatureNode[rows.rows()][];
    for (int row = 0; row < nodes.length; row++) {
      nodes[row] = row > 0 && rows.equal(row - 1, row) ? nodes[row - 1] : nodes(rows, row, bias);
    }
    return nodes;
  }

  private FeatureNode[] nodes(SparseMatrix rows, int row, FeatureNode bias) {
    int start = rows.start(row);
    FeatureNode[] nodes = new FeatureNode[rows.end(row) - start + 1];
    for (int i = 0; i < nodes.length - 1; i++) {
      nodes[i] = new FeatureNode(ids[rows.index(start + i)] + 1, rows.value(start + i));
    }
    nodes[nodes.length - 1] = bias;
    return nodes;
  }

  @Override
  protected List<Model> trainModels(
      Parameter parameters, int features, FeatureNode[][] rows, double[][] signs) {
    return IntStream.range(0, signs.length)
        .parallel()
        .mapToObj(
            label -> {
              Problem problem = new Problem();
              problem.l = rows.length;
              problem.n = features;
              problem.x = rows;
              problem.y = signs[label];
              problem.bias = 1;
              priorFor.apply(names.get(label)).ifPresent(prior -> add(prior, problem));
              Parameter own = parametersOf(problem.y, parameters);
              own.setInitSol(start(startFor.apply(names.get(label)), problem.n));
              return Linear.train(problem, own);
            })
        .toList();
  }

  private double[] start(double[] columns, int size) {
    double[] start = new double[size];
    for (int column = 0; column < ids.length; column++) {
      if (ids[column] >= 0) {
        start[ids[column]] = columns[column];
      }
    }
    int behind = columns.length - ids.length;
    System.arraycopy(columns, ids.length, start, size - behind, behind);
    return start;
  }

  /** Gives every row its value, and appends the two made-up rows of the prior. */
  private static void add(PriorFeature prior, Problem problem) {
    int rows = problem.l;
    FeatureNode bias = new FeatureNode(problem.n, 1);
    problem.n++;
    problem.l += 2;
    problem.x = Arrays.copyOf(problem.x, problem.l);
    problem.y = Arrays.copyOf(problem.y, problem.l);
    for (int row = 0; row < rows; row++) {
      if (prior.value(row) != 0) {
        FeatureNode[] nodes =
            Arrays.copyOf((FeatureNode[]) problem.x[row], problem.x[row].length + 1);
        nodes[nodes.length - 1] = new FeatureNode(problem.n, prior.value(row));
        problem.x[row] = nodes;
      }
    }
    problem.x[rows] = new FeatureNode[] {bias, new FeatureNode(problem.n, prior.speaksFor())};
    problem.y[rows] = FOR;
    problem.x[rows + 1] =
        new FeatureNode[] {bias, new FeatureNode(problem.n, prior.speaksAgainst())};
    problem.y[rows + 1] = AGAINST;
  }

  /** Each label begins with the seed anew, so that no label depends on another or on a thread. */
  private Parameter parametersOf(double[] signs, Parameter parameters) {
    int examples = (int) Arrays.stream(signs).filter(sign -> sign == FOR).count();
    double[] weights = {weightFor.applyAsDouble(examples), 1};
    Parameter own = parameters.clone();
    own.setRandom(new Random(seed));
    own.setWeights(weights, new int[] {(int) FOR, (int) AGAINST});
    return own;
  }

  @Override
  protected LibLinearModel<MultiLabel> createModel(
      ModelProvenance provenance,
      ImmutableFeatureMap features,
      ImmutableOutputInfo<MultiLabel> labels,
      List<Model> models) {
    return new OneVsRestModel(provenance, features, labels, models);
  }

  /** Which of liblinear's solvers, in the words that Tribuo's trainers take. */
  private static final class Type implements LibLinearType<MultiLabel> {
    private static final long serialVersionUID = 1L;

    @Config(mandatory = true, description = "liblinear's solver")
    private SolverType solver;

    private Type(SolverType solver) {
      this.solver = solver;
    }

    @Override
    public boolean isClassification() {
      return true;
    }

    @Override
    public boolean isRegression() {
      return false;
    }

    @Override
    public boolean isAnomaly() {
      return false;
    }

    @Override
    public SolverType getSolverType() {
      return solver;
    }

    @Override
    public ConfiguredObjectProvenance getProvenance() {
      return new ConfiguredObjectProvenanceImpl(this, "LibLinearType");
    }
  }
}
