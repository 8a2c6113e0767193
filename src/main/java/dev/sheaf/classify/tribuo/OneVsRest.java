package dev.sheaf.classify.tribuo;

import de.bwaldvogel.liblinear.SolverType;
import dev.sheaf.classify.Definitions;
import dev.sheaf.classify.Examples;
import dev.sheaf.classify.FittedLabel;
import dev.sheaf.classify.Pruning;
import dev.sheaf.classify.SideBySide;
import dev.sheaf.feature.SparseVector;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tribuo.classification.Label;
import org.tribuo.multilabel.MultiLabel;
import org.tribuo.multilabel.MultiLabelFactory;

/**
 * Fits every label of the examples against the rest. The score of a label's definition is one
 * feature more of the label; the definition's weights times that feature's are then added to those
 * of the columns.
 *
 * @param balance exponent of the weights that lift rare labels
 * @param isEstimate whether to stop at what {@link SideBySide} finds, from which liblinear goes on
 */
record OneVsRest(
    SolverType solver,
    double cost,
    double balance,
    long seed,
    Definitions definitions,
    boolean isEstimate) {
  /** The solver's weights are 8 bytes for each label and column: so many at a time. */
  private static final long MOST_WEIGHTS = 32_000_000;

  FittedLabel[] fit(Examples examples) {
    if (isEstimate) {
      return estimate(examples);
    }
    int[] counts = examples.counts();
    int rows = examples.rows().rows();
    FittedLabel[] fitted = new FittedLabel[counts.length];
    int step = (int) Math.max(1, MOST_WEIGHTS / (examples.rows().columns() + 1));
    for (int from = 0; from < fitted.length; from += step) {
      int first = from;
      int behind = Math.min(fitted.length, from + step);
      IntPredicate divides =
          label -> label >= first && label < behind && counts[label] > 0 && counts[label] < rows;
      if (IntStream.range(first, behind).anyMatch(divides)) {
        fit(examples, divides, fitted);
      }
    }
    for (int label = 0; label < fitted.length; label++) {
      if (fitted[label] == null) {
        fitted[label] = constant(examples, label);
      }
    }
    return fitted;
  }

  private void fit(Examples examples, IntPredicate selected, FittedLabel[] fitted) {
    MatrixDataset<MultiLabel> dataset =
        new MatrixDataset<>(
            examples.rows(), row -> output(examples, row, selected), new MultiLabelFactory());
    Map<Integer, PriorFeature> priors = priors(examples, selected);
    double[][] starts = solve(examples, priors);
    OneVsRestTrainer trainer =
        new OneVsRestTrainer(
            solver,
            cost,
            seed,
            weightFor(examples),
            name -> Optional.ofNullable(priors.get(Integer.parseInt(name))),
            name -> starts[Integer.parseInt(name)]);
    OneVsRestModel model = (OneVsRestModel) trainer.train(dataset);
    int[] ids = dataset.featureIds(model.getFeatureIDMap());
    IntStream.range(0, model.labels())
        .parallel()
        .forEach(
            id -> {
              int label = Integer.parseInt(model.label(id));
              fitted[label] = fitted(examples, label, model.weights(id), ids, priors.get(label));
            });
  }

  private FittedLabel[] estimate(Examples examples) {
    int[] counts = examples.counts();
    int rows = examples.rows().rows();
    int columns = examples.rows().columns();
    IntPredicate divides = label -> counts[label] > 0 && counts[label] < rows;
    Map<Integer, PriorFeature> priors = priors(examples, divides);
    double[][] solved = solve(examples, priors);
    int[] ids = IntStream.range(0, columns).toArray();
    return IntStream.range(0, counts.length)
        .mapToObj(
            label ->
                divides.test(label)
                    ? fitted(examples, label, solved[label], ids, priors.get(label))
                    : constant(examples, label))
        .toArray(FittedLabel[]::new);
  }

  private double[][] solve(Examples examples, Map<Integer, PriorFeature> priors) {
    return new SideBySide(solver == SolverType.L2R_LR, cost, weightFor(examples), seed)
        .learn(
            examples,
            IntStream.range(0, examples.labels().size())
                .mapToObj(label -> Optional.<SideBySide.OwnFeature>ofNullable(priors.get(label)))
                .toList());
  }

  private Map<Integer, PriorFeature> priors(Examples examples, IntPredicate selected) {
    int[] counts = examples.counts();
    Map<Integer, PriorFeature> priors = new HashMap<>();
    IntStream.range(0, counts.length)
        .filter(label -> selected.test(label) && PriorFeature.isTrusted(counts[label]))
        .forEach(
            label ->
                definitions
                    .of(examples.labels().get(label))
                    .map(known -> new PriorFeature(known, examples.rows(), counts[label]))
                    .ifPresent(prior -> priors.put(label, prior)));
    return priors;
  }

  private FittedLabel fitted(
      Examples examples, int label, double[] solved, int[] ids, PriorFeature priorOrNull) {
    double[] weights = new double[ids.length];
    Arrays.setAll(weights, column -> ids[column] < 0 ? 0 : solved[ids[column]]);
    int bias = solved.length - (priorOrNull == null ? 1 : 2);
    if (priorOrNull != null) {
      priorOrNull.addTo(weights, solved[bias + 1]);
    }
    return new FittedLabel(
        examples.labels().get(label),
        examples.prior(label),
        solved[bias],
        Pruning.keepStrong(weights, TribuoTrainer.WEAKEST));
  }

  /** Labels go by their numbers: Tribuo gives some names a meaning. */
  private static MultiLabel output(Examples examples, int row, IntPredicate selected) {
    Set<Label> labels = new LinkedHashSet<>();
    for (int i = 0; i < examples.answers(row); i++) {
      if (selected.test(examples.answer(row, i))) {
        labels.add(new Label(Integer.toString(examples.answer(row, i))));
      }
    }
    return new MultiLabel(labels);
  }

  private IntToDoubleFunction weightFor(Examples examples) {
    double answers = Arrays.stream(examples.counts()).sum();
    int labels = examples.labels().size();
    return count -> Math.pow(answers / ((double) labels * count), balance);
  }

  /** A label of all rows or of none: its prior odds, each side counted once more. */
  private static FittedLabel constant(Examples examples, int label) {
    double prior = examples.prior(label);
    double once = 1.0 / Math.max(1, examples.rows().rows());
    double bias = Math.log((prior + once) / (1 - prior + once));
    return new FittedLabel(examples.labels().get(label), prior, bias, SparseVector.empty());
  }
}
