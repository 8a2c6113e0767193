package dev.sheaf.classify;

import dev.sheaf.error.Require;

/** A number for each label, by the label's number. Immutable. */
final class PerLabel {
  private final double[] values;

  private PerLabel(double[] values) {
    this.values = values;
  }

  /** These numbers, all of them finite. */
  static PerLabel of(double... values) {
    for (double value : values) {
      Require.that(Double.isFinite(value), "expected a number for each label, found %s", value);
    }
    return new PerLabel(values.clone());
  }

  int size() {
    return values.length;
  }

  double get(int label) {
    return values[label];
  }

  double[] copy() {
    return values.clone();
  }
}
