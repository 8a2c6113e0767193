package dev.sheaf.cluster.map;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Where islands lie: like ones near each other, none over another, the whole about as wide as a
 * page. Immutable.
 */
final class IslandPacking {
  private static final int NEIGHBOURS = 4;
  private static final int SETTLING = 600;
  private static final int DRIFTS = 400;
  private static final int LAST_PUSHES = 2000;
  private static final double DRIFT = 0.03;

  /** How much wider than high the whole is to be. */
  private static final double WIDER = 1.5;

  private final double[] x;
  private final double[] y;
  private final double[] radii;

  private IslandPacking(double[] x, double[] y, double[] radii) {
    this.x = x;
    this.y = y;
    this.radii = radii;
  }

  /**
   * Places islands.
   *
   * @param centres what each island is about, as vectors of length 1
   * @param radii how much room each needs
   */
  static IslandPacking of(double[][] centres, double[] radii, SplittableRandom random) {
    int[][] nearest = NearestRows.of(centres, NEIGHBOURS, random);
    ForceLayout plane = ForceLayout.settled(nearest, SETTLING, random);
    var packing = new IslandPacking(plane.xs(), plane.ys(), radii.clone());
    packing.spread();
    for (int i = 0; i < DRIFTS; i++) {
      packing.drift();
      packing.push();
    }
    for (int i = 0; i < LAST_PUSHES && packing.push(); i++) {}
    return packing;
  }

  /** Stretches the whole until there is room for all. */
  private void spread() {
    double room = 2 * Math.sqrt(Arrays.stream(radii).map(r -> r * r).sum());
    stretch(x, WIDER * room);
    stretch(y, room);
  }

  private static void stretch(double[] values, double size) {
    double low = Arrays.stream(values).min().orElseThrow();
    double high = Arrays.stream(values).max().orElseThrow();
    double scale = high == low ? 0 : size / (high - low);
    Arrays.setAll(values, i -> (values[i] - (low + high) / 2) * scale);
  }

  /** Moves all a little towards the middle of the whole. */
  private void drift() {
    for (int i = 0; i < x.length; i++) {
      x[i] -= DRIFT * x[i] / (WIDER * WIDER);
      y[i] -= DRIFT * y[i];
    }
  }

  /** Moves islands that overlap apart; whether there were any. */
  private boolean push() {
    boolean pushed = false;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double room = radii[i] + radii[j];
        double square = dx * dx + dy * dy;
        if (square < room * room * (1 - 1e-9)) {
          pushed = true;
          push(i, j, dx, dy, Math.sqrt(square));
        }
      }
    }
    return pushed;
  }

  /** The smaller one gives way more. */
  private void push(int i, int j, double dx, double dy, double distance) {
    double overlap = radii[i] + radii[j] - distance;
    double share = radii[j] * radii[j] / (radii[i] * radii[i] + radii[j] * radii[j]);
    double unitX = distance == 0 ? 1 : dx / distance;
    double unitY = distance == 0 ? 0 : dy / distance;
    x[i] -= share * overlap * unitX;
    y[i] -= share * overlap * unitY;
    x[j] += (1 - share) * overlap * unitX;
    y[j] += (1 - share) * overlap * unitY;
  }

  double x(int island) {
    return x[island];
  }

  double y(int island) {
    return y[island];
  }
}
