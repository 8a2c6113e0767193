package dev.sheaf.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Trainer} promises. A new one implements this and inherits the tests. */
public interface TrainerContract {
  Label AGENT = new Label("Agent");
  Label RAG = new Label("RAG");
  Label THEORY = new Label("LLM理论, \"=\"");

  /** A trainer that is not shared with another test. */
  Trainer trainer(LabelsPerDocument kind);

  @Test
  default void theTermsOfALabelBringItBack() {
    var classifier = trainer(LabelsPerDocument.EXACTLY_ONE).train(rows(), answers());

    assertThat(classifier.predict(row(0, 3)).top().label()).isEqualTo(AGENT);
    assertThat(classifier.predict(row(1, 4)).top().label()).isEqualTo(RAG);
    assertThat(classifier.predict(row(2, 5)).top().label()).isEqualTo(THEORY);
  }

  @Test
  default void aRowWithoutValuesGetsThePriors() {
    var classifier = trainer(LabelsPerDocument.EXACTLY_ONE).train(rows(), answers());

    var prediction = classifier.predict(SparseVector.empty());

    assertThat(prediction.ranking())
        .containsExactly(new Score(AGENT, 0.5), new Score(RAG, 0.375), new Score(THEORY, 0.125));
  }

  @Test
  default void probabilitiesOfExactlyOneAnswerAddUpToOne() {
    var classifier = trainer(LabelsPerDocument.EXACTLY_ONE).train(rows(), answers());

    double sum = sum(classifier.predict(row(1, 5)));

    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  default void trainingTwiceGivesTheSameBytes() {
    var first = trainer(LabelsPerDocument.ANY_NUMBER).train(rows(), answers()).toBytes();
    var second = trainer(LabelsPerDocument.ANY_NUMBER).train(rows(), answers()).toBytes();

    assertThat(second).isEqualTo(first);
  }

  @Test
  default void theSameTrainerTrainsTheSameAgain() {
    var trainer = trainer(LabelsPerDocument.EXACTLY_ONE);

    var first = trainer.train(rows(), answers()).toBytes();

    assertThat(trainer.train(rows(), answers()).toBytes()).isEqualTo(first);
  }

  @Test
  default void shuffledRowsGiveTheSameBytes() {
    var order = new ArrayList<>(IntStream.range(0, rows().rows()).boxed().toList());
    Collections.shuffle(order, new Random(7));
    var rows = rows().rows(order.stream().mapToInt(i -> i).toArray());
    var answers = order.stream().map(answers()::get).toList();

    var shuffled = trainer(LabelsPerDocument.EXACTLY_ONE).train(rows, answers).toBytes();

    assertThat(shuffled)
        .isEqualTo(trainer(LabelsPerDocument.EXACTLY_ONE).train(rows(), answers()).toBytes());
  }

  @Test
  default void eightThreadsTrainAndPredictAsOneDoes() {
    var trainer = trainer(LabelsPerDocument.EXACTLY_ONE);
    var alone = trainer.train(rows(), answers()).predict(row(1, 5));

    var together =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> trainer.train(rows(), answers()).predict(row(1, 5)))
            .toList();

    assertThat(together).isNotEmpty().allMatch(alone::equals);
  }

  @Test
  default void oneLabelAloneIsAlwaysTheAnswer() {
    var answers = Collections.nCopies(rows().rows(), List.of(RAG));

    var classifier = trainer(LabelsPerDocument.EXACTLY_ONE).train(rows(), answers);

    assertThat(classifier.predict(row(0, 4)).ranking()).containsExactly(new Score(RAG, 1));
  }

  @Test
  default void rowsWithoutValuesCountInThePriorsOnly() {
    var rows = matrix(row(), row(), row());
    var answers = List.of(List.of(AGENT), List.of(RAG), List.of(RAG));

    var classifier = trainer(LabelsPerDocument.EXACTLY_ONE).train(rows, answers);

    assertThat(classifier.predict(row(0)).top().label()).isEqualTo(RAG);
  }

  @Test
  default void oneExampleOfEachOf500LabelsIsEnoughToFindIt() {
    var rows = matrix(IntStream.range(0, 500).mapToObj(i -> row(i)).toArray(SparseVector[]::new));
    var answers = IntStream.range(0, 500).mapToObj(i -> List.of(new Label("l" + i))).toList();

    var classifier = trainer(LabelsPerDocument.EXACTLY_ONE).train(rows, answers);

    assertThat(classifier.predict(row(123)).top().label()).isEqualTo(new Label("l123"));
  }

  @Test
  default void nothingLabelledIsRefused() {
    List<List<Label>> answers = Collections.nCopies(rows().rows(), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> trainer(LabelsPerDocument.EXACTLY_ONE).train(rows(), answers))
        .withMessage("nothing to learn from: no document is labelled");
  }

  @Test
  default void anyNumberOfAnswersIncludesSeveral() {
    var rows = matrix(row(0), row(1), row(0, 1), row(2), row(0, 2), row(1, 2), row(2, 3));
    var both = List.of(AGENT, RAG);
    List<List<Label>> answers =
        List.of(
            List.of(AGENT), List.of(RAG), both, List.of(), List.of(AGENT), List.of(RAG), List.of());

    var classifier = trainer(LabelsPerDocument.ANY_NUMBER).train(rows, answers);

    assertThat(classifier.probabilities(row(0, 1))[0])
        .isGreaterThan(classifier.probabilities(row(1, 2))[0]);
    assertThat(classifier.probabilities(row(0, 1))[1])
        .isGreaterThan(classifier.probabilities(row(0, 2))[1]);
  }

  /** Eight rows: column 0 and 3 speak for Agent, 1 and 4 for RAG, 2 and 5 for theory. */
  static SparseMatrix rows() {
    return matrix(
        row(0, 3), row(0, 3, 6), row(0, 7), row(3, 8), row(1, 4), row(1, 7), row(4, 6), row(2, 5));
  }

  /** The labels of {@link #rows}. */
  static List<List<Label>> answers() {
    return List.of(
        List.of(AGENT),
        List.of(AGENT),
        List.of(AGENT),
        List.of(AGENT),
        List.of(RAG),
        List.of(RAG),
        List.of(RAG),
        List.of(THEORY));
  }

  /** A row of unit length with equal values in these columns. */
  static SparseVector row(int... columns) {
    float[] values = new float[columns.length];
    java.util.Arrays.fill(values, (float) (1 / Math.sqrt(columns.length)));
    return SparseVector.of(columns, values);
  }

  /** A matrix of 500 columns. */
  static SparseMatrix matrix(SparseVector... rows) {
    var builder = new SparseMatrix.Builder(500);
    for (SparseVector row : rows) {
      builder.add(row);
    }
    return builder.build();
  }

  private static double sum(Prediction prediction) {
    return prediction.ranking().stream().mapToDouble(Score::probability).sum();
  }
}
