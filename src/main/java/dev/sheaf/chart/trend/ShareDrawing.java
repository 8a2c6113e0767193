package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EndLabels;
import dev.sheaf.chart.page.Legend;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Strokes;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws {@link ShareChart}, of one label and period at least. */
record ShareDrawing(Caption caption, TrendView view) implements Drawing {
  private static final Color OTHERS = new Color(0xA6A6A6);
  private static final Color UNLABELLED = new Color(0xEFEFEF);
  private static final double AXIS = 52;
  private static final double DATES = 24;
  private static final double STRIP = 50;
  private static final double STRIP_GAP = 18;
  private static final double NAME = 240;

  /** How much of the papers must be without a label to be worth a name. */
  private static final double WORTH_A_NAME = 0.02;

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    Canvas.draw(caption, this::draw, graphics, page);
  }

  private void draw(Pen pen, Rectangle2D whole) {
    Rectangle2D area = key().draw(pen, whole);
    ShareStack stack = ShareStack.of(view);
    double bottom = area.getMaxY() - DATES - STRIP;
    var shares = new ShareScale(1, 0.2, area.getMinY() + 6, bottom);
    EndLabels labels = labels(stack).within(bottom - shares.top());
    double right = area.getMaxX() - labels.width();
    var time = TimeScale.of(view, area.getMinX() + AXIS, right);
    shares.drawGrid(pen, view.words(), time.left(), right);
    drawLayers(pen, stack, time, shares);
    drawUnfinished(pen, time, shares);
    new PapersStrip(view).draw(pen, time, bottom + STRIP_GAP, area.getMaxY() - DATES);
    time.drawDates(pen, area.getMaxY() - DATES, Theme.QUIET_TEXT);
    var plot =
        new Rectangle2D.Double(
            time.left(), shares.top(), right - time.left(), bottom - shares.top());
    labels.draw(pen.graphics(), ends(stack, shares), plot);
  }

  private Legend key() {
    var key = new Legend();
    if (view.hasPredicted()) {
      key.hatched(view.words().predicted());
    }
    if (view.hasUnfinished()) {
      key.framed(view.words().unfinished(view.granularity()));
    }
    return key;
  }

  private void drawLayers(Pen pen, ShareStack stack, TimeScale time, ShareScale shares) {
    List<Path2D> given = paths(stack);
    List<Path2D> predicted = paths(stack);
    for (int period : view.positions().filter(view::hasPapers).toArray()) {
      Rectangle2D column = time.column(period, shares.top(), shares.bottom());
      pen.fill(column, UNLABELLED);
      for (ShareStack.Piece piece : stack.pieces(period)) {
        append(given.get(piece.layer()), column, shares, piece.from(), piece.given());
        append(predicted.get(piece.layer()), column, shares, piece.given(), piece.to());
      }
    }
    for (int layer = 0; layer < stack.layers(); layer++) {
      pen.fill(given.get(layer), color(stack, layer));
      if (!predicted.get(layer).getBounds2D().isEmpty()) {
        pen.hatch(predicted.get(layer), color(stack, layer));
      }
    }
  }

  private static List<Path2D> paths(ShareStack stack) {
    return IntStream.range(0, stack.layers()).<Path2D>mapToObj(i -> new Path2D.Double()).toList();
  }

  private static void append(
      Path2D path, Rectangle2D column, ShareScale shares, double from, double to) {
    if (to > from) {
      double y = shares.y(to);
      path.append(
          new Rectangle2D.Double(column.getX(), y, column.getWidth(), shares.y(from) - y), false);
    }
  }

  private Color color(ShareStack stack, int layer) {
    return layer < stack.own().size()
        ? view.palette().color(stack.own().get(layer).label().name())
        : OTHERS;
  }

  /** Pales the columns of unfinished periods and puts a dashed frame around them. */
  private void drawUnfinished(Pen pen, TimeScale time, ShareScale shares) {
    view.positions()
        .filter(view.timeline()::isUnfinished)
        .mapToObj(period -> time.column(period, shares.top(), shares.bottom()))
        .forEach(
            column -> {
              pen.fill(column, new Color(255, 255, 255, 130));
              pen.draw(column, Strokes.UNFINISHED, Theme.TEXT);
            });
  }

  private int lastWithPapers() {
    return view.positions().filter(view::hasPapers).reduce((a, b) -> b).orElse(-1);
  }

  private EndLabels labels(ShareStack stack) {
    List<EndLabels.Label> labels = new ArrayList<>();
    stack.own().forEach(trend -> labels.add(ShareLabel.of(view, trend, NAME)));
    if (!stack.others().isEmpty()) {
      labels.add(new EndLabels.Label(view.words().other(stack.others().size()), "", OTHERS));
    }
    if (unlabelled(stack) > WORTH_A_NAME) {
      labels.add(
          new EndLabels.Label(view.words().withoutLabel(view.facet()), "", Theme.QUIET_TEXT));
    }
    return new EndLabels(labels);
  }

  private double unlabelled(ShareStack stack) {
    int last = lastWithPapers();
    return last < 0 ? 0 : 1 - top(stack.pieces(last));
  }

  private static double top(List<ShareStack.Piece> pieces) {
    return pieces.get(pieces.size() - 1).to();
  }

  /** Where the layers are in the last period that has papers. */
  private List<Double> ends(ShareStack stack, ShareScale shares) {
    int last = lastWithPapers();
    if (last < 0) {
      return IntStream.range(0, stack.layers()).mapToObj(i -> shares.bottom()).toList();
    }
    List<ShareStack.Piece> pieces = stack.pieces(last);
    List<Double> ends = new ArrayList<>();
    pieces.forEach(piece -> ends.add(shares.y((piece.from() + piece.to()) / 2)));
    if (unlabelled(stack) > WORTH_A_NAME) {
      ends.add(shares.y((top(pieces) + 1) / 2));
    }
    return ends;
  }
}
