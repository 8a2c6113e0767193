package dev.sheaf.chart.trend;

import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * The labels that have a layer of their own in a stack, and those that share one.
 *
 * @param others drawn together as one layer on top
 */
record ShareStack(List<TopicTrend> own, List<TopicTrend> others) {
  /** The number of colours that nobody confuses. */
  private static final int COLORS = 10;

  /**
   * A layer in one period.
   *
   * @param layer the position of the label; after the last one, the others
   */
  record Piece(int layer, double from, double given, double to) {}

  static ShareStack of(TrendView view) {
    List<TopicTrend> all = view.trends().trends();
    int own = Math.min(COLORS, view.shown().size());
    return new ShareStack(all.stream().limit(own).toList(), all.stream().skip(own).toList());
  }

  int layers() {
    return own.size() + (others.isEmpty() ? 0 : 1);
  }

  /** The layers of a period that has papers, from the bottom to the top. */
  List<Piece> pieces(int period) {
    List<Piece> pieces = new ArrayList<>();
    double from = 0;
    for (int layer = 0; layer < layers(); layer++) {
      List<TopicTrend> members = layer < own.size() ? List.of(own.get(layer)) : others;
      double given = 0;
      double all = 0;
      for (TopicTrend member : members) {
        TrendPoint point = member.points().get(period);
        given += (double) point.given() / point.papers();
        all += point.share();
      }
      pieces.add(new Piece(layer, from, Math.min(1, from + given), Math.min(1, from + all)));
      from = Math.min(1, from + all);
    }
    return pieces;
  }
}
