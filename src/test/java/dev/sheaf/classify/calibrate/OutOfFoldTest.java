package dev.sheaf.classify.calibrate;

import static dev.sheaf.classify.TrainerContract.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.classify.FittedLabel;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Trainer;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutOfFoldTest {
  private static final Label A = new Label("a");
  private static final Label B = new Label("b");
  private static final int COLUMNS = 40;

  @Test
  void noRowIsJudgedByAClassifierThatLearnedFromIt() {
    OutOfFold found = judged(distinctRows(12), labels(12));

    for (int row = 0; row < found.size(); row++) {
      assertThat(found.margins(row)).containsOnly(0);
    }
  }

  @Test
  void rowsOfOneContentAreInOneFoldEvenWithDifferentLabels() {
    List<SparseVector> rows = new ArrayList<>(distinctRows(12));
    rows.add(rows.get(0));
    rows.add(rows.get(1));
    List<Label> labels = new ArrayList<>(labels(12));
    labels.add(labels.get(0));
    labels.add(labels.get(1).equals(A) ? B : A);

    OutOfFold found = judged(rows, labels);

    assertThat(found.size()).isEqualTo(13);
    for (int row = 0; row < found.size(); row++) {
      assertThat(found.margins(row)).containsOnly(0);
    }
  }

  @Test
  void repeatsAreCountedAndJudgedOnce() {
    List<SparseVector> rows = new ArrayList<>(distinctRows(12));
    rows.addAll(List.of(rows.get(3), rows.get(3)));
    List<Label> labels = new ArrayList<>(labels(12));
    labels.addAll(List.of(labels.get(3), labels.get(3)));

    OutOfFold found = judged(rows, labels);

    assertThat(IntStream.range(0, 12).map(found::times).sorted()).endsWith(1, 3).startsWith(1, 1);
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
    Collections.shuffle(order, new Random(3));

    OutOfFold shuffled =
        judged(
            order.stream().map(distinctRows(12)::get).toList(),
            order.stream().map(labels(12)::get).toList());

    assertThat(shuffled)
        .usingRecursiveComparison()
        .ignoringFields("given")
        .isEqualTo(judged(distinctRows(12), labels(12)));
  }

  @Test
  void eachRowTellsWhereItsExamplesStood() {
    OutOfFold found = judged(distinctRows(12), labels(12));

    assertThat(IntStream.range(0, 12).flatMap(row -> IntStream.of(found.examples(row))).sorted())
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    assertThat(IntStream.range(0, 12).mapToObj(row -> found.label(row)))
        .containsExactlyElementsOf(
            IntStream.range(0, 12)
                .mapToObj(row -> labels(12).get(found.examples(row)[0]))
                .toList());
  }

  @Test
  void nineRowsAreTooFew() {
    var trainer = trainerThatKnowsItsColumns();

    assertThat(OutOfFold.of(trainer, matrix(distinctRows(9)), answers(labels(9)))).isEmpty();
  }

  @Test
  void rowsOfOneContentAreNothingToLearnFromAndJudge() {
    List<SparseVector> rows = Collections.nCopies(12, row(0));
    List<List<Label>> answers =
        IntStream.range(0, 12).mapToObj(i -> List.of(new Label("label " + i))).toList();

    assertThat(OutOfFold.of(trainerThatKnowsItsColumns(), matrix(rows), answers)).isEmpty();
  }

  private static OutOfFold judged(List<SparseVector> rows, List<Label> labels) {
    return OutOfFold.of(trainerThatKnowsItsColumns(), matrix(rows), answers(labels)).orElseThrow();
  }

  /** Its classifiers have a margin of 1 for every row that they learned from, else of 0. */
  private static Trainer trainerThatKnowsItsColumns() {
    return (rows, answers) -> {
      var known = new TreeMap<Integer, Float>();
      IntStream.range(0, rows.rows())
          .flatMap(row -> IntStream.range(rows.start(row), rows.end(row)))
          .forEach(i -> known.put(rows.index(i), 1f));
      int[] columns = known.keySet().stream().mapToInt(column -> column).toArray();
      float[] ones = new float[columns.length];
      java.util.Arrays.fill(ones, 1);
      SparseVector weights = SparseVector.of(columns, ones);
      return LinearClassifier.of(
          LabelsPerDocument.EXACTLY_ONE,
          1,
          List.of(new FittedLabel(A, 0.5, 0, weights), new FittedLabel(B, 0.5, 0, weights)),
          COLUMNS);
    };
  }

  private static List<SparseVector> distinctRows(int count) {
    return IntStream.range(0, count).mapToObj(i -> row(i)).toList();
  }

  private static List<Label> labels(int count) {
    return IntStream.range(0, count).mapToObj(i -> i % 3 == 0 ? B : A).toList();
  }

  private static List<List<Label>> answers(List<Label> labels) {
    return labels.stream().map(List::of).toList();
  }

  private static SparseMatrix matrix(List<SparseVector> rows) {
    SparseMatrix.Builder builder = new SparseMatrix.Builder(COLUMNS);
    rows.forEach(builder::add);
    return builder.build();
  }
}
