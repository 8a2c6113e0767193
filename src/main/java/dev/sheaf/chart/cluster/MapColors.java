package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.ColorVision;
import dev.sheaf.chart.page.Palette;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses colours for the clusters of a map. Clusters that are near each other get colours that
 * differ much, to colour-blind readers as well.
 */
final class MapColors {
  private static final double NEAR = 0.05;

  private MapColors() {}

  /**
   * A colour for each cluster, each its own as long as there are any, the clear ones first.
   *
   * @param middles of the clusters, the most important first
   */
  static List<Color> of(List<MapPoint> middles) {
    List<Color> free = new ArrayList<>();
    List<Color> chosen = new ArrayList<>();
    for (MapPoint middle : middles) {
      if (free.isEmpty()) {
        free.addAll(next(chosen));
      }
      Color best = free.get(0);
      double most = -1;
      for (Color color : free) {
        double apart = apart(color, middle, chosen, middles);
        if (apart > most) {
          best = color;
          most = apart;
        }
      }
      chosen.add(best);
      free.remove(best);
    }
    return chosen;
  }

  /** The clear colours, then those that are left, then all again. */
  private static List<Color> next(List<Color> chosen) {
    if (chosen.isEmpty()) {
      return Palette.clear();
    }
    List<Color> left = new ArrayList<>(Palette.all());
    left.removeAll(chosen);
    return left.isEmpty() ? Palette.all() : left;
  }

  /** How far a colour is from those of clusters near by, the least. */
  private static double apart(
      Color color, MapPoint middle, List<Color> chosen, List<MapPoint> middles) {
    return IntStream.range(0, chosen.size())
        .mapToDouble(
            i ->
                ColorVision.leastDifference(color, chosen.get(i))
                    * (NEAR + middle.distance(middles.get(i))))
        .min()
        .orElse(0);
  }
}
