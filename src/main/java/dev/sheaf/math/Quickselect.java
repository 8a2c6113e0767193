package dev.sheaf.math;

/**
 * Finds the n-th smallest of many values without sorting them (Hoare's quickselect), reordering the
 * array it is given.
 */
public final class Quickselect {
  private final double[] values;

  public Quickselect(double[] values) {
    this.values = values;
  }

  /** The value that would be at a position, counted from 0, if the values were sorted. */
  public double smallest(int position) {
    int from = 0;
    int to = values.length - 1;
    while (from < to) {
      double pivot = medianOfThree(values[from], values[(from + to) >>> 1], values[to]);
      int left = from;
      int right = to;
      while (left <= right) {
        while (values[left] < pivot) {
          left++;
        }
        while (values[right] > pivot) {
          right--;
        }
        if (left <= right) {
          swap(left++, right--);
        }
      }
      if (position <= right) {
        to = right;
      } else if (position >= left) {
        from = left;
      } else {
        return values[position];
      }
    }
    return values[position];
  }

  private void swap(int left, int right) {
    double value = values[left];
    values[left] = values[right];
    values[right] = value;
  }

  private static double medianOfThree(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
