package dev.sheaf.classify.tribuo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.Examples;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tribuo.classification.liblinear.LibLinearClassificationTrainer;
import org.tribuo.classification.liblinear.LinearClassificationType;
import org.tribuo.classification.liblinear.LinearClassificationType.LinearType;
import org.tribuo.classification.mnb.MultinomialNaiveBayesTrainer;

/** What is learned is what Tribuo's own trainers learn. */
class TribuoOracleTest {
  private static final int COLUMNS = 12;
  private static final Examples EXAMPLES = examples(rows(new Random(1)));
  private static final SparseMatrix ROWS = EXAMPLES.rows();

  @Test
  void weightsOfLogisticRegressionAreThoseOfTribuosOwnTrainer() {
    assertWeightsAreThoseOf(
        LinearType.L2R_LR_DUAL, 2, train(new Algorithm.LogisticRegression(2, 0, 1)));
  }

  @Test
  void weightsOfTheLinearSvmAreThoseOfTribuosOwnTrainer() {
    assertWeightsAreThoseOf(
        LinearType.L2R_L2LOSS_SVC_DUAL, 1, train(new Algorithm.LinearSvm(1, 0, 1)));
  }

  private static void assertWeightsAreThoseOf(
      LinearType solver, double cost, LinearClassifier classifier) {
    var type = new LinearClassificationType(solver);
    var data = new MatrixDataset(ROWS, TribuoOracleTest::output);
    var tribuo = new LibLinearClassificationTrainer(type, cost, 1000, 0.001, 1).train(data);
    var weights = tribuo.getTopFeatures(COLUMNS);

    for (int label = 0; label < 3; label++) {
      var ofColumns =
          weights.get("l" + label).stream()
              .filter(weight -> Character.isDigit(weight.getA().charAt(0)))
              .toList();
      assertThat(ofColumns).isNotEmpty();
      for (var weight : ofColumns) {
        int column = MatrixDataset.column(weight.getA());
        assertThat(classifier.weight(label, column)).isCloseTo(weight.getB(), within(0.02));
      }
    }
  }

  @Test
  void anEstimateIsNearlyWhatLiblinearFinds() {
    for (Algorithm algorithm :
        List.of(new Algorithm.LogisticRegression(2, 0, 1), new Algorithm.LinearSvm(1, 0.5, 1))) {
      LinearClassifier found =
          new TribuoTrainer(algorithm, LabelsPerDocument.EXACTLY_ONE).train(EXAMPLES);
      LinearClassifier estimate =
          new TribuoTrainer(algorithm, LabelsPerDocument.EXACTLY_ONE).estimating().train(EXAMPLES);

      for (int row = 0; row < ROWS.rows(); row++) {
        assertThat(estimate.margins(ROWS.row(row)))
            .containsExactly(found.margins(ROWS.row(row)), within(0.05));
      }
    }
  }

  @Test
  void naiveBayesWithEveryTermUnderEveryLabelIsThatOfTribuoTimesThePriors() {
    var classifier = train(new Algorithm.NaiveBayes(0.5));
    var data = new MatrixDataset(ROWS, TribuoOracleTest::output);
    var model = new MultinomialNaiveBayesTrainer(0.5).train(data);

    for (int row = 0; row < ROWS.rows(); row++) {
      double[] likelihoods = classifier.margins(ROWS.row(row));
      for (int label = 0; label < likelihoods.length; label++) {
        likelihoods[label] = Math.exp(likelihoods[label]) / classifier.prior(label);
      }
      double sum = IntStream.range(0, 3).mapToDouble(label -> likelihoods[label]).sum();
      var scores = model.predict(data.getExample(row)).getOutputScores();
      for (int label = 0; label < likelihoods.length; label++) {
        assertThat(likelihoods[label] / sum)
            .isCloseTo(scores.get("l" + label).getScore(), within(1e-5));
      }
    }
  }

  private static LinearClassifier train(Algorithm algorithm) {
    List<List<Label>> answers =
        IntStream.range(0, ROWS.rows()).mapToObj(row -> List.of(new Label(name(row)))).toList();
    return new TribuoTrainer(algorithm, LabelsPerDocument.EXACTLY_ONE).train(ROWS, answers);
  }

  /** In the order in which they are trained on, which the solver's last digits depend on. */
  private static Examples examples(SparseMatrix rows) {
    List<List<Label>> answers =
        IntStream.range(0, rows.rows()).mapToObj(row -> List.of(new Label("l" + row % 3))).toList();
    return Examples.of(rows, answers, LabelsPerDocument.EXACTLY_ONE);
  }

  private static org.tribuo.classification.Label output(int row) {
    return new org.tribuo.classification.Label(name(row));
  }

  private static String name(int row) {
    return "l" + EXAMPLES.answer(row, 0);
  }

  /** Sixty rows with a value in every column, the columns of the row's own label the larger. */
  private static SparseMatrix rows(Random random) {
    var builder = new SparseMatrix.Builder(COLUMNS);
    for (int row = 0; row < 60; row++) {
      float[] values = new float[COLUMNS];
      for (int column = 0; column < COLUMNS; column++) {
        values[column] = random.nextFloat() * (column % 3 == row % 3 ? 0.9f : 0.4f) + 0.01f;
      }
      builder.add(SparseVector.of(IntStream.range(0, COLUMNS).toArray(), values));
    }
    return builder.build();
  }
}
