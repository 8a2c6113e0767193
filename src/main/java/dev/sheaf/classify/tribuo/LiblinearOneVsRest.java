package dev.sheaf.classify.tribuo;

import de.bwaldvogel.liblinear.SolverType;
import dev.sheaf.classify.Definitions;
import dev.sheaf.classify.Examples;
import dev.sheaf.classify.FittedLabel;
import dev.sheaf.classify.Pruning;
import dev.sheaf.classify.descent.DefinitionFeature;
import dev.sheaf.classify.descent.DualLoss;
import dev.sheaf.classify.descent.OneVsRestSolver;
import dev.sheaf.feature.SparseVector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Fits a linear classifier of each label against the rest. {@link OneVsRestSolver} finds nearly all
 * of it, for all labels at once; liblinear goes on from there, label by label. The score of a
 * label's definition is one feature more of the label; the weights of the definition times that
 * feature's are then added to those of the columns.
 *
 * @param balance exponent of the weights that lift rare labels
 * @param isEstimate whether to stop where liblinear would begin
 */
record LiblinearOneVsRest(
    SolverType solver,
    double cost,
    double balance,
    long seed,
    Definitions definitions,
    boolean isEstimate) {

  FittedLabel[] fit(Examples examples) {
    int[] counts = examples.counts();
    IntPredicate divides = label -> counts[label] > 0 && counts[label] < examples.rows().rows();
    List<Optional<DefinitionFeature>> definitionFeatures =
        IntStream.range(0, counts.length)
            .mapToObj(label -> definitionFeature(examples, label, counts[label]))
            .toList();
    double[][] weights =
        new OneVsRestSolver(loss(), cost, weightOf(examples), seed)
            .learn(examples, definitionFeatures);
    if (!isEstimate) {
      refine(examples, divides, definitionFeatures, weights);
    }
    return IntStream.range(0, counts.length)
        .mapToObj(
            label ->
                divides.test(label)
                    ? fitted(examples, label, weights[label], definitionFeatures.get(label))
                    : constant(examples, label))
        .toArray(FittedLabel[]::new);
  }

  private DualLoss loss() {
    return solver == SolverType.L2R_LR ? DualLoss.LOGISTIC : DualLoss.SQUARED_HINGE;
  }

  /** A definition says nothing more where many examples do, or where all rows are examples. */
  private Optional<DefinitionFeature> definitionFeature(Examples examples, int label, int count) {
    return count == 0 || count == examples.rows().rows() || !DefinitionFeature.isTrusted(count)
        ? Optional.empty()
        : definitions
            .of(examples.labels().get(label))
            .map(known -> new DefinitionFeature(known, examples.rows(), count));
  }

  private void refine(
      Examples examples,
      IntPredicate divides,
      List<Optional<DefinitionFeature>> definitionFeatures,
      double[][] weights) {
    int[] counts = examples.counts();
    IntToDoubleFunction weightOf = weightOf(examples);
    LiblinearRows rows = new LiblinearRows(examples.rows());
    IntStream.range(0, counts.length)
        .parallel()
        .filter(divides)
        .forEach(
            label -> {
              Optional<DefinitionFeature> definition = definitionFeatures.get(label);
              int positives = counts[label] + (definition.isPresent() ? 1 : 0);
              weights[label] =
                  rows.learn(
                      new LiblinearRows.Settings(
                          solver, cost, weightOf.applyAsDouble(positives), seed),
                      row -> examples.bears(row, label),
                      definition,
                      weights[label]);
            });
  }

  /** What an example of a label weighs, by the number of the label's examples. */
  private IntToDoubleFunction weightOf(Examples examples) {
    double answers = Arrays.stream(examples.counts()).sum();
    int labels = examples.labels().size();
    return count -> Math.pow(answers / ((double) labels * count), balance);
  }

  private static FittedLabel fitted(
      Examples examples, int label, double[] found, Optional<DefinitionFeature> definition) {
    int columns = examples.rows().columns();
    double[] weights = Arrays.copyOf(found, columns);
    definition.ifPresent(feature -> feature.addTo(weights, found[columns + 1]));
    return new FittedLabel(
        examples.labels().get(label),
        examples.prior(label),
        found[columns],
        Pruning.keepStrong(weights, TribuoTrainer.WEAKEST));
  }

  /** A label of all rows or of none: its prior odds, each side counted once more. */
  private static FittedLabel constant(Examples examples, int label) {
    double prior = examples.prior(label);
    double once = 1.0 / Math.max(1, examples.rows().rows());
    double bias = Math.log((prior + once) / (1 - prior + once));
    return new FittedLabel(examples.labels().get(label), prior, bias, SparseVector.empty());
  }
}
