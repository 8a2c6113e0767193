package dev.sheaf.evaluate;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * For each document, by position in order of id, which labels were right, wrong and missed, packed
 * into one array so that documents can be counted over and over.
 *
 * <p>A tally has three counts for each label: true positives, false positives, false negatives.
 */
final class Outcomes {
  private static final int KINDS = 3;

  private final List<Label> labels;
  private final int[] counted;
  private final int[] starts;

  private Outcomes(List<Label> labels, int[] counted, int[] starts) {
    this.labels = labels;
    this.counted = counted;
    this.starts = starts;
  }

  static Outcomes of(List<Judgement> judgements) {
    return of(judgements, labels(judgements));
  }

  /** Every label that some document has or was given, in label order. */
  static Set<Label> labels(List<Judgement> judgements) {
    Set<Label> labels = new TreeSet<>();
    judgements.forEach(judgement -> labels.addAll(judgement.truth()));
    judgements.forEach(judgement -> labels.addAll(judgement.answer().chosen()));
    return labels;
  }

  /**
   * The outcomes of these judgements, for these labels in label order. All labels of the judgements
   * must be among them.
   */
  static Outcomes of(List<Judgement> judgements, Set<Label> labels) {
    List<Label> sorted = List.copyOf(labels);
    List<int[]> rows =
        judgements.stream()
            .sorted(comparing(Judgement::document))
            .map(judgement -> outcome(judgement, sorted))
            .toList();
    int[] starts = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      starts[i + 1] = starts[i] + rows.get(i).length;
    }
    return new Outcomes(sorted, rows.stream().flatMapToInt(Arrays::stream).toArray(), starts);
  }

  private static int[] outcome(Judgement judgement, List<Label> sorted) {
    Set<Label> truth = judgement.trueLabels();
    Set<Label> chosen = judgement.chosenLabels();
    List<Integer> counted = new ArrayList<>();
    for (Label label : chosen) {
      counted.add(KINDS * position(label, sorted) + (truth.contains(label) ? 0 : 1));
    }
    for (Label label : truth) {
      if (!chosen.contains(label)) {
        counted.add(KINDS * position(label, sorted) + 2);
      }
    }
    return counted.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int position(Label label, List<Label> sorted) {
    return Collections.binarySearch(sorted, label);
  }

  int documents() {
    return starts.length - 1;
  }

  int[] emptyTally() {
    return new int[KINDS * labels.size()];
  }

  void count(int document, int[] tally) {
    for (int i = starts[document]; i < starts[document + 1]; i++) {
      tally[counted[i]]++;
    }
  }

  /** F1 over the labels of one document. */
  double f1(int document) {
    int[] kinds = new int[KINDS];
    for (int i = starts[document]; i < starts[document + 1]; i++) {
      kinds[counted[i] % KINDS]++;
    }
    return LabelScores.f1(kinds[0], kinds[1], kinds[2]);
  }

  /** The scores of all documents, each counted once. */
  List<LabelScores> labelScores() {
    int[] tally = emptyTally();
    for (int i = 0; i < documents(); i++) {
      count(i, tally);
    }
    List<LabelScores> scores = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int at = KINDS * i;
      scores.add(new LabelScores(labels.get(i), tally[at], tally[at + 1], tally[at + 2]));
    }
    return List.copyOf(scores);
  }

  /** {@link LabelScores#microF1} of a tally. */
  static double microF1(int[] tally) {
    long hits = 0;
    long wrong = 0;
    long missed = 0;
    for (int i = 0; i < tally.length; i += KINDS) {
      hits += tally[i];
      wrong += tally[i + 1];
      missed += tally[i + 2];
    }
    return LabelScores.f1(hits, wrong, missed);
  }

  /** {@link LabelScores#macroF1} of a tally. */
  static double macroF1(int[] tally) {
    double sum = 0;
    int present = 0;
    for (int i = 0; i < tally.length; i += KINDS) {
      if (tally[i] + tally[i + 1] + tally[i + 2] > 0) {
        sum += LabelScores.f1(tally[i], tally[i + 1], tally[i + 2]);
        present++;
      }
    }
    return present == 0 ? 0 : sum / present;
  }
}
