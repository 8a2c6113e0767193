package dev.sheaf.classify.tribuo;

import com.oracle.labs.mlrg.olcut.util.Pair;
import dev.sheaf.classify.Examples;
import dev.sheaf.classify.FittedLabel;
import dev.sheaf.classify.Pruning;
import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.classification.mnb.MultinomialNaiveBayesTrainer;

/**
 * Fits each label's term distribution and that of all examples together, the background. A weight
 * is the logarithm of their ratio and the bias that of the prior, so a margin estimates the
 * logarithm of the label's probability. (Manning, Raghavan, Schütze: Introduction to Information
 * Retrieval, section 13.2.)
 *
 * <p>A term never seen under a label has {@code smoothing / (total + terms x smoothing)}. Tribuo
 * computes that from its fitted logarithms in place of the totals; its answer is not used there.
 */
record MultinomialNaiveBayes(double smoothing) {
  private static final String BACKGROUND = "all";

  FittedLabel[] fit(Examples examples) {
    SparseMatrix rows = examples.rows();
    for (int row = 0; row < rows.rows(); row++) {
      for (int i = rows.start(row); i < rows.end(row); i++) {
        Require.that(rows.value(i) >= 0, "naive Bayes has no use for %s, below 0", rows.value(i));
      }
    }
    if (rows.rows() == 0) {
      return priorsOnly(examples);
    }
    Map<String, List<Pair<String, Double>>> logarithms = train(examples).getTopFeatures(-1);
    List<Pair<String, Double>> background = logarithms.get(BACKGROUND);
    double[] totals = totals(examples);
    return IntStream.range(0, totals.length)
        .mapToObj(
            label -> {
              List<Pair<String, Double>> own =
                  logarithms.getOrDefault(Integer.toString(label), List.of());
              double unseen = Math.log(smoothing / (totals[label] + background.size() * smoothing));
              double[] weights = ratios(own, background, unseen, rows.columns());
              return fitted(examples, label, weights);
            })
        .toArray(FittedLabel[]::new);
  }

  /** Every row stands once for each of its labels and once for the background. */
  private Model<Label> train(Examples examples) {
    int rows = examples.rows().rows();
    int[] row =
        IntStream.range(0, rows)
            .flatMap(r -> IntStream.generate(() -> r).limit(1L + examples.answers(r)))
            .toArray();
    int[] first = new int[rows];
    for (int i = row.length - 1; i >= 0; i--) {
      first[row[i]] = i;
    }
    MatrixDataset dataset =
        new MatrixDataset(
            examples.rows().rows(row),
            i ->
                new Label(
                    i == first[row[i]]
                        ? BACKGROUND
                        : Integer.toString(examples.answer(row[i], i - first[row[i]] - 1))));
    return new MultinomialNaiveBayesTrainer(smoothing).train(dataset);
  }

  private static double[] totals(Examples examples) {
    double[] totals = new double[examples.labels().size()];
    SparseMatrix rows = examples.rows();
    for (int row = 0; row < rows.rows(); row++) {
      double sum = 0;
      for (int i = rows.start(row); i < rows.end(row); i++) {
        sum += rows.value(i);
      }
      for (int i = 0; i < examples.answers(row); i++) {
        totals[examples.answer(row, i)] += sum;
      }
    }
    return totals;
  }

  private static double[] ratios(
      List<Pair<String, Double>> own,
      List<Pair<String, Double>> background,
      double unseen,
      int columns) {
    double[] weights = new double[columns];
    background.forEach(term -> weights[MatrixDataset.column(term.getA())] = unseen - term.getB());
    own.forEach(term -> weights[MatrixDataset.column(term.getA())] += term.getB() - unseen);
    return weights;
  }

  private static FittedLabel fitted(Examples examples, int label, double[] weights) {
    return new FittedLabel(
        examples.labels().get(label),
        examples.prior(label),
        Math.log(examples.prior(label)),
        Pruning.keepStrong(weights, TribuoTrainer.WEAKEST));
  }

  private static FittedLabel[] priorsOnly(Examples examples) {
    return IntStream.range(0, examples.labels().size())
        .mapToObj(label -> fitted(examples, label, new double[0]))
        .toArray(FittedLabel[]::new);
  }
}
