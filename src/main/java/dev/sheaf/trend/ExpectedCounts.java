package dev.sheaf.trend;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The expected numbers of papers without labels: a count for each label and period. */
public final class ExpectedCounts {
  private final Map<Label, Expected[]> byLabel = new HashMap<>();
  private final List<Label> labels;
  private final int periods;

  private ExpectedCounts(List<Label> labels, int periods) {
    this.labels = List.copyOf(labels);
    this.periods = periods;
  }

  /**
   * Takes plain arrays, each of a row for every period and a column for every label.
   *
   * @param low the lower ends of the 90 % bands
   * @param high the upper ends of the 90 % bands
   * @throws IllegalArgumentException if sizes do not agree, a label comes twice, or a count is
   *     outside its band
   */
  public static ExpectedCounts of(
      List<Label> labels, double[][] counts, double[][] low, double[][] high) {
    Require.that(
        low.length == counts.length && high.length == counts.length,
        "bands of %d and %d periods for %d",
        low.length,
        high.length,
        counts.length);
    ExpectedCounts expected = new ExpectedCounts(labels, counts.length);
    for (int label = 0; label < labels.size(); label++) {
      int column = label;
      Expected[] periods = new Expected[counts.length];
      Arrays.setAll(periods, t -> new Expected(counts[t][column], low[t][column], high[t][column]));
      boolean isFirst = expected.byLabel.put(labels.get(label), periods) == null;
      Require.that(isFirst, "the label %s comes twice", labels.get(label));
    }
    return expected;
  }

  /** The labels, in the order they were given in. */
  public List<Label> labels() {
    return labels;
  }

  /** How many periods there are. */
  public int periods() {
    return periods;
  }

  /** What is expected of a label in a period; none for a label that is not predicted. */
  public Expected of(Label label, int period) {
    Expected[] periods = byLabel.get(label);
    return periods == null ? Expected.NONE : periods[period];
  }
}
