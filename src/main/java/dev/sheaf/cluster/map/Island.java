package dev.sheaf.cluster.map;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The papers of one cluster around its middle: those alike near each other, within a circle whose
 * area is as large as the cluster has papers. Immutable.
 */
final class Island {
  private static final int NEIGHBOURS = 12;
  private static final int ROUNDS = 60;

  /** The share of papers that lie within the circle; the others lie on its shore. */
  private static final double INLAND = 0.9;

  private static final double SHORE = 0.25;

  private final double[] x;
  private final double[] y;

  private Island(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /** The island of rows, which are vectors of length 1. */
  static Island of(double[][] rows, SplittableRandom random) {
    int[][] nearest = NearestRows.of(rows, NEIGHBOURS, random);
    ForceLayout plane = ForceLayout.settled(nearest, ROUNDS, random);
    double[] x = centred(plane.xs());
    double[] y = centred(plane.ys());
    double[] distances = new double[x.length];
    Arrays.setAll(distances, i -> Math.sqrt(x[i] * x[i] + y[i] * y[i]));
    double[] sorted = distances.clone();
    Arrays.sort(sorted);
    double inland = sorted[(int) Math.ceil(INLAND * sorted.length) - 1];
    for (int i = 0; i < x.length; i++) {
      double distance = distances[i] / inland;
      double scale =
          inland == 0 ? 0 : radius(x.length) / inland * (ashore(distance) / Math.max(1, distance));
      x[i] *= scale;
      y[i] *= scale;
    }
    return new Island(x, y);
  }

  /** Brings those far out at sea to the shore. */
  private static double ashore(double distance) {
    double beyond = (distance - 1) / SHORE;
    return beyond <= 0 ? 1 : 1 + SHORE * beyond / (1 + beyond);
  }

  private static double[] centred(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  /** The radius of the circle for so many papers. */
  private static double radius(int papers) {
    return Math.sqrt(papers);
  }

  /** The radius that no paper lies beyond. */
  double reach() {
    return (1 + SHORE) * radius(x.length);
  }

  int size() {
    return x.length;
  }

  double x(int paper) {
    return x[paper];
  }

  double y(int paper) {
    return y[paper];
  }

  /**
   * The island turned, and mirrored if need be, so that its papers lie as far as they can in the
   * directions they are drawn to (least squares).
   *
   * @param toX how far each paper is drawn to the right
   * @param toY how far each paper is drawn down
   */
  Island turned(double[] toX, double[] toY) {
    double along = 0;
    double across = 0;
    double mirroredAlong = 0;
    double mirroredAcross = 0;
    for (int i = 0; i < x.length; i++) {
      along += x[i] * toX[i] + y[i] * toY[i];
      across += x[i] * toY[i] - y[i] * toX[i];
      mirroredAlong += x[i] * toX[i] - y[i] * toY[i];
      mirroredAcross += x[i] * toY[i] + y[i] * toX[i];
    }
    double plain = along * along + across * across;
    double mirrored = mirroredAlong * mirroredAlong + mirroredAcross * mirroredAcross;
    if (plain == 0 && mirrored == 0) {
      return this;
    }
    return plain >= mirrored
        ? turned(along / Math.sqrt(plain), across / Math.sqrt(plain), 1)
        : turned(mirroredAlong / Math.sqrt(mirrored), mirroredAcross / Math.sqrt(mirrored), -1);
  }

  private Island turned(double cos, double sin, int flip) {
    double[] turnedX = new double[x.length];
    double[] turnedY = new double[x.length];
    Arrays.setAll(turnedX, i -> cos * x[i] - sin * flip * y[i]);
    Arrays.setAll(turnedY, i -> sin * x[i] + cos * flip * y[i]);
    return new Island(turnedX, turnedY);
  }
}
