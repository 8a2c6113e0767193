package dev.sheaf.classify.descent;

import static dev.sheaf.classify.TrainerContract.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.TrainerContract;
import dev.sheaf.classify.tribuo.TribuoTrainer;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MultiLabelTrainerTest {
  private static final Label COMMON = new Label("common");
  private static final Label RARE = new Label("rare");

  @Test
  void themesAreGivenToRowsThatRepeatTheirTerms() {
    var classifier = train(rows(240), answers(240));

    assertThat(classifier.choose(row(0, 10))).containsExactly(COMMON);
    assertThat(classifier.choose(row(0, 1))).containsExactlyInAnyOrder(COMMON, RARE);
    assertThat(classifier.choose(row(2, 11))).isEmpty();
  }

  @Test
  void anyOrderOfRowsGivesTheSameBytes() {
    var order = new ArrayList<>(IntStream.range(0, 240).boxed().toList());
    Collections.shuffle(order, new Random(5));
    var rows = rows(240).rows(order.stream().mapToInt(i -> i).toArray());
    var answers = order.stream().map(answers(240)::get).toList();

    var shuffled = train(rows, answers).toBytes();

    assertThat(shuffled).isEqualTo(train(rows(240), answers(240)).toBytes());
  }

  @Test
  void theFullWeightsAreThoseOfLiblinear() {
    var settings = new MultiLabelTrainer.Settings(0.3, 0, 0, 0, 30, 1);

    var classifier = new MultiLabelTrainer(settings).train(rows(240), answers(240));

    var liblinear = new Algorithm.LinearSvm(0.3, 0, 1);
    var oracle =
        new TribuoTrainer(liblinear, LabelsPerDocument.ANY_NUMBER).train(rows(240), answers(240));
    for (int column = 0; column < 3; column++) {
      assertThat(classifier.weight(0, column)).isCloseTo(oracle.weight(0, column), within(0.15));
      assertThat(classifier.weight(1, column)).isCloseTo(oracle.weight(1, column), within(0.15));
    }
  }

  @Test
  void columnsSeenOnceHaveNoWeight() {
    var rows = matrix(IntStream.range(0, 20).mapToObj(i -> row(i % 3, 100 + i)).toList());
    var answers =
        IntStream.range(0, 20).mapToObj(i -> i % 3 == 0 ? List.of(RARE) : none()).toList();

    var classifier = train(rows, answers);

    assertThat(classifier.columns()).isEqualTo(500);
    assertThat(classifier.weight(0, 0)).isPositive();
    assertThat(classifier.weight(0, 100)).isZero();
  }

  @Test
  void labelsThatNothingTellsApartAreNeverGiven() {
    var random = new Random(3);
    var rows = matrix(IntStream.range(0, 30).mapToObj(i -> row(i, 100, 200)).toList());
    var answers =
        IntStream.range(0, 30).mapToObj(i -> List.of(new Label("l" + random.nextInt(10)))).toList();

    var classifier = train(rows, answers);

    assertThat(classifier.choose(row(100, 200))).isEmpty();
  }

  @Seeds
  void thresholdsAreProbabilities(Random random) {
    var rows = matrix(IntStream.range(0, 12).mapToObj(i -> row(random.nextInt(500))).toList());
    var answers =
        IntStream.range(0, 12).mapToObj(i -> List.of(new Label("l" + random.nextInt(4)))).toList();

    var classifier = train(rows, answers);

    assertThat(IntStream.range(0, classifier.labels().size()).mapToDouble(classifier::threshold))
        .isNotEmpty()
        .allMatch(threshold -> threshold > 0 && threshold <= 1);
  }

  @Test
  void hundredsOfLabelsOfOneRowEachAreLearned() {
    var rows = matrix(IntStream.range(0, 400).mapToObj(i -> row(i)).toList());
    var answers = IntStream.range(0, 400).mapToObj(i -> List.of(new Label("l" + i))).toList();

    assertThat(train(rows, answers).labels()).hasSize(400);
  }

  private static LinearClassifier train(SparseMatrix rows, List<List<Label>> answers) {
    return new MultiLabelTrainer(MultiLabelTrainer.Settings.DEFAULT).train(rows, answers);
  }

  private static List<Label> none() {
    return List.of();
  }

  /** Column 0 speaks for the common label, column 1 for the rare one; others say nothing. */
  private static SparseMatrix rows(int count) {
    return matrix(
        IntStream.range(0, count)
            .mapToObj(
                i -> i % 12 == 0 ? row(0, 1, 10 + i % 7) : row(i % 3 == 0 ? 0 : 2, 10 + i % 7))
            .toList());
  }

  private static List<List<Label>> answers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i % 12 == 0 ? List.of(COMMON, RARE) : i % 3 == 0 ? List.of(COMMON) : none())
        .toList();
  }

  private static SparseMatrix matrix(List<SparseVector> rows) {
    return TrainerContract.matrix(rows.toArray(SparseVector[]::new));
  }
}
