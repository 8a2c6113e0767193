package dev.sheaf.trend;

import dev.sheaf.corpus.Label;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How many papers bear each label in each period, and how many have labels at all. */
final class LabelCounts {
  private final Map<Label, int[]> given = new TreeMap<>();
  private final int[] answered;
  private final int[] unanswered;

  private LabelCounts(int periods) {
    answered = new int[periods];
    unanswered = new int[periods];
  }

  static LabelCounts of(Collection<DatedAnswers> documents, Calendar calendar) {
    LabelCounts counts = new LabelCounts(calendar.timeline().size());
    for (DatedAnswers document : documents) {
      OptionalInt period = calendar.periodOf(document);
      if (period.isPresent()) {
        counts.add(document.labels(), period.getAsInt());
      }
    }
    return counts;
  }

  private void add(List<Label> labels, int period) {
    (labels.isEmpty() ? unanswered : answered)[period]++;
    for (Label label : labels) {
      given.computeIfAbsent(label, unseen -> new int[answered.length])[period]++;
    }
  }

  /** All given labels and these predicted ones, in order. */
  List<Label> labels(List<Label> predicted) {
    TreeSet<Label> labels = new TreeSet<>(given.keySet());
    labels.addAll(predicted);
    return List.copyOf(labels);
  }

  /** How many papers have no label. */
  int unanswered() {
    return IntStream.of(unanswered).sum();
  }

  /** A label over time; papers without labels count where they are predicted. */
  Measured measure(Label label, Optional<ExpectedCounts> predicted) {
    int[] counts = given.getOrDefault(label, new int[answered.length]);
    List<Expected> expected =
        IntStream.range(0, answered.length)
            .mapToObj(t -> predicted.map(all -> all.of(label, t)).orElse(Expected.NONE))
            .toList();
    List<TrendPoint> points =
        IntStream.range(0, answered.length)
            .mapToObj(
                t ->
                    point(counts[t], t, predicted.isPresent() ? unanswered[t] : 0, expected.get(t)))
            .toList();
    return new Measured(points, expected);
  }

  private TrendPoint point(int count, int period, int others, Expected expected) {
    int papers = answered[period] + others;
    ShareBand band =
        papers == 0 ? new ShareBand(0, 1) : ShareBand.of(count, answered[period], expected, papers);
    return new TrendPoint(papers, count, expected.count(), band.low(), band.high());
  }
}
