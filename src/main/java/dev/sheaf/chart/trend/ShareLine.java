package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Strokes;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One label's line and band. Periods without papers are gaps; dashes lead to a period most of whose
 * papers of the label are predicted, and stand in the band of one without neighbours; the points of
 * unfinished periods are hollow, and what leads to them is dotted.
 *
 * @param aside how many steps to the right a point without neighbours stands
 */
record ShareLine(TrendView view, TopicTrend trend, double aside) {
  /** How much higher than the highest share a band may reach before it is cut. */
  private static final double ROOM = 1.5;

  private static final int BAND = 38;

  /** How wide columns are that leave no room for thick lines. */
  private static final double CROWDED = 5;

  private static final double DASH = 12;
  private static final double STEP = 9;
  private static final double POINT = 5;

  /** What a scale needs to show for this line. */
  double highest() {
    double share = view.positions().mapToDouble(i -> point(i).share()).max().orElse(0);
    double band =
        view.positions().filter(this::hasPapers).mapToDouble(i -> point(i).high()).max().orElse(0);
    return share == 0 ? Math.min(band, 0.05) : Math.max(share, Math.min(band, ROOM * share));
  }

  void draw(Pen pen, TimeScale time, ShareScale shares) {
    for (List<Integer> run : runs()) {
      if (run.size() > 1) {
        pen.fill(band(run, time, shares), faint());
      } else {
        drawWhisker(pen, run.get(0), time, shares);
      }
      drawLine(pen, run, time, shares);
    }
    drawPoints(pen, time, shares);
  }

  private Color color() {
    return view.palette().color(trend.label().name());
  }

  /** A point without neighbours steps aside for those of other lines. */
  private double x(int period, TimeScale time) {
    double step = Math.min(STEP, 0.12 * time.width());
    return time.center(period) + (isAlone(period) ? aside * step : 0);
  }

  private Color faint() {
    Color color = color();
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), BAND);
  }

  private TrendPoint point(int period) {
    return trend.points().get(period);
  }

  private boolean hasPapers(int period) {
    return point(period).papers() > 0;
  }

  /** Periods with papers that follow each other. */
  private List<List<Integer>> runs() {
    List<List<Integer>> runs = new ArrayList<>();
    for (int period : view.positions().filter(this::hasPapers).toArray()) {
      if (runs.isEmpty() || last(runs.get(runs.size() - 1)) < period - 1) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(period);
    }
    return runs;
  }

  private static int last(List<Integer> run) {
    return run.get(run.size() - 1);
  }

  private Path2D band(List<Integer> run, TimeScale time, ShareScale shares) {
    var band = new Path2D.Double();
    band.moveTo(time.center(run.get(0)), shares.y(point(run.get(0)).low()));
    run.forEach(i -> band.lineTo(time.center(i), shares.y(point(i).high())));
    for (int i = run.size() - 1; i >= 0; i--) {
      band.lineTo(time.center(run.get(i)), shares.y(point(run.get(i)).low()));
    }
    band.closePath();
    return band;
  }

  private void drawWhisker(Pen pen, int period, TimeScale time, ShareScale shares) {
    double x = x(period, time);
    double low = shares.y(point(period).low());
    double high = shares.y(point(period).high());
    pen.line(x, low, x, high, Strokes.BAR, faint());
    if (point(period).predicted() > point(period).given()) {
      pen.line(x, low, x, high, Strokes.THIN_PREDICTED, color());
    }
  }

  private void drawLine(Pen pen, List<Integer> run, TimeScale time, ShareScale shares) {
    for (int start = 0; start + 1 < run.size(); ) {
      BasicStroke stroke = stroke(run.get(start), run.get(start + 1), time);
      var line = new Path2D.Double();
      line.moveTo(time.center(run.get(start)), y(run.get(start), shares));
      int end = start + 1;
      while (end < run.size() && stroke(run.get(end - 1), run.get(end), time).equals(stroke)) {
        line.lineTo(time.center(run.get(end)), y(run.get(end), shares));
        end++;
      }
      pen.draw(line, stroke, color());
      start = end - 1;
    }
  }

  private double y(int period, ShareScale shares) {
    return shares.y(point(period).share());
  }

  private BasicStroke stroke(int from, int to, TimeScale time) {
    if (view.timeline().isUnfinished(from) || view.timeline().isUnfinished(to)) {
      return Strokes.UNFINISHED;
    }
    boolean thin = time.width() < CROWDED;
    return isPredictedAround(to, time)
        ? thin ? Strokes.THIN_PREDICTED : Strokes.PREDICTED
        : thin ? Strokes.THIN_LINE : Strokes.LINE;
  }

  /** Whether most of the label's papers are predicted, in as many periods as a dash is long. */
  private boolean isPredictedAround(int period, TimeScale time) {
    int reach = (int) (DASH / time.width());
    int first = Math.max(view.window().from(), period - reach);
    int last = Math.min(view.window().to() - 1, period + reach);
    double predicted = 0;
    double given = 0;
    for (int i = first; i <= last; i++) {
      predicted += point(i).predicted();
      given += point(i).given();
    }
    return predicted > given;
  }

  private void drawPoints(Pen pen, TimeScale time, ShareScale shares) {
    boolean roomy = time.width() >= 3 * POINT;
    for (int period : view.positions().filter(this::hasPapers).toArray()) {
      boolean unfinished = view.timeline().isUnfinished(period);
      if (unfinished || roomy || isAlone(period)) {
        var dot = Pen.dot(x(period, time), y(period, shares), POINT);
        pen.fill(dot, unfinished ? Color.WHITE : color());
        pen.draw(dot, new BasicStroke(1.4f), color());
      }
    }
  }

  private boolean isAlone(int period) {
    return (period == 0 || !hasPapers(period - 1))
        && (period == trend.points().size() - 1 || !hasPapers(period + 1));
  }
}
