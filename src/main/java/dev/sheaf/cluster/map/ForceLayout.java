package dev.sheaf.cluster.map;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Points in two dimensions that are moved until those joined are near each other and the others are
 * not: joined points attract each other, points drawn at random repel each other, by the forces of
 * a Student t-distribution as in LargeVis (Tang and others 2016), and all are drawn to the middle.
 * One point moves after the other, so that chance has one order.
 */
final class ForceLayout {
  private static final int REPELLED = 5;
  private static final double FARTHEST_MOVE = 4;
  private static final double GRAVITY = 0.15;
  private static final double WIDTH = 10;
  private static final double COINCIDENT = 1e-3;

  private final double[] x;
  private final double[] y;
  private final SplittableRandom random;

  private ForceLayout(int points, SplittableRandom random) {
    this.random = random;
    x = new double[points];
    y = new double[points];
    Arrays.setAll(x, i -> WIDTH * (random.nextDouble() - 0.5));
    Arrays.setAll(y, i -> WIDTH * (random.nextDouble() - 0.5));
  }

  /**
   * Points that have settled.
   *
   * @param joined for each point those that it attracts
   * @param rounds how often each point moves, less far each time
   */
  static ForceLayout settled(int[][] joined, int rounds, SplittableRandom random) {
    var plane = new ForceLayout(joined.length, random);
    for (int round = 0; round < rounds; round++) {
      double step = 1 - round / (double) rounds;
      for (int point = 0; point < joined.length; point++) {
        plane.move(point, joined[point], step);
      }
    }
    return plane;
  }

  private void move(int point, int[] joined, double step) {
    int points = x.length;
    for (int other : joined) {
      attract(point, other, step);
      for (int i = 0; i < REPELLED; i++) {
        repel(point, random.nextInt(points), step);
      }
    }
    x[point] -= step * GRAVITY * x[point];
    y[point] -= step * GRAVITY * y[point];
  }

  private void attract(int point, int other, double step) {
    double dx = x[point] - x[other];
    double dy = y[point] - y[other];
    double force = -2 / (1 + dx * dx + dy * dy);
    double moveX = step * bounded(force * dx);
    double moveY = step * bounded(force * dy);
    x[point] += moveX;
    y[point] += moveY;
    x[other] -= moveX;
    y[other] -= moveY;
  }

  private void repel(int point, int other, double step) {
    double dx = x[point] - x[other];
    double dy = y[point] - y[other];
    double square = dx * dx + dy * dy;
    double force = 2 / ((COINCIDENT + square) * (1 + square));
    x[point] += step * bounded(force * dx);
    y[point] += step * bounded(force * dy);
  }

  private static double bounded(double move) {
    return Math.max(-FARTHEST_MOVE, Math.min(FARTHEST_MOVE, move));
  }

  double[] xs() {
    return x.clone();
  }

  double[] ys() {
    return y.clone();
  }
}
