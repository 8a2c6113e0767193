package dev.sheaf.evaluate;

import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Counts documents by their true and their predicted label, for a facet with exactly one answer.
 * Matrices of two parts of a test {@linkplain #addAll add up} to that of the whole.
 */
public final class ConfusionMatrix {
  /**
   * One cell that is not empty.
   *
   * @param documents how many have that truth and that prediction; at least 1
   */
  public record Cell(Label truth, Label predicted, int documents) {}

  private final NavigableMap<Label, NavigableMap<Label, Integer>> byTruth = new TreeMap<>();

  /** Counts all of these; each must have one true label and one chosen label. */
  public static ConfusionMatrix of(List<Judgement> judgements) {
    ConfusionMatrix matrix = new ConfusionMatrix();
    judgements.forEach(judgement -> matrix.add(judgement.trueLabel(), judgement.chosenLabel()));
    return matrix;
  }

  /** Counts one document. */
  public void add(Label truth, Label predicted) {
    add(new Cell(truth, predicted, 1));
  }

  /** Adds the counts of another matrix. */
  public void addAll(ConfusionMatrix other) {
    other.cells().forEach(this::add);
  }

  private void add(Cell cell) {
    byTruth
        .computeIfAbsent(cell.truth(), label -> new TreeMap<>())
        .merge(cell.predicted(), cell.documents(), Integer::sum);
  }

  /** The cells that are not empty, by true label, then by predicted label. */
  public List<Cell> cells() {
    return byTruth.entrySet().stream()
        .flatMap(
            row ->
                row.getValue().entrySet().stream()
                    .map(cell -> new Cell(row.getKey(), cell.getKey(), cell.getValue())))
        .toList();
  }

  /** Every label that is some document's true or predicted one, in label order. */
  public List<Label> labels() {
    NavigableSet<Label> labels = new TreeSet<>();
    cells().stream()
        .flatMap(cell -> Stream.of(cell.truth(), cell.predicted()))
        .forEach(labels::add);
    return List.copyOf(labels);
  }

  /** How many documents have that truth and that prediction. */
  public int count(Label truth, Label predicted) {
    return byTruth.getOrDefault(truth, new TreeMap<>()).getOrDefault(predicted, 0);
  }

  /** How many documents were counted. */
  public int documents() {
    return cells().stream().mapToInt(Cell::documents).sum();
  }

  /** How many of them were given their true label. */
  public int correct() {
    return byTruth.keySet().stream().mapToInt(label -> count(label, label)).sum();
  }

  /** The share of documents given their true label; 0 for no documents. */
  public double accuracy() {
    int documents = documents();
    return documents == 0 ? 0 : (double) correct() / documents;
  }

  /** The mean recall of the labels that some document has; 0 for no documents. */
  public double balancedAccuracy() {
    return labelScores().stream()
        .filter(label -> label.support() > 0)
        .mapToDouble(LabelScores::recall)
        .average()
        .orElse(0);
  }

  /**
   * Matthews' correlation coefficient between truth and prediction, for any number of labels: from
   * -1 to 1, 0 where either has one label only. Formula: Gorodkin, Computational Biology and
   * Chemistry 28 (2004), R<sub>K</sub>.
   */
  public double matthewsCorrelation() {
    double documents = documents();
    double expected = 0;
    double squaredTruths = 0;
    double squaredPredictions = 0;
    for (LabelScores label : labelScores()) {
      expected += (double) label.support() * label.predicted();
      squaredTruths += (double) label.support() * label.support();
      squaredPredictions += (double) label.predicted() * label.predicted();
    }
    double square = documents * documents;
    double variance = (square - squaredTruths) * (square - squaredPredictions);
    return variance == 0 ? 0 : (correct() * documents - expected) / Math.sqrt(variance);
  }

  /** The scores of every label of {@link #labels()}, in that order. */
  public List<LabelScores> labelScores() {
    TreeMap<Label, Integer> truths = new TreeMap<>();
    TreeMap<Label, Integer> predictions = new TreeMap<>();
    for (Cell cell : cells()) {
      truths.merge(cell.truth(), cell.documents(), Integer::sum);
      predictions.merge(cell.predicted(), cell.documents(), Integer::sum);
    }
    return labels().stream()
        .map(
            label -> {
              int hits = count(label, label);
              int missed = truths.getOrDefault(label, 0) - hits;
              return new LabelScores(
                  label, hits, predictions.getOrDefault(label, 0) - hits, missed);
            })
        .toList();
  }
}
