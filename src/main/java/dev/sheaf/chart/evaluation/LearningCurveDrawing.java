package dev.sheaf.chart.evaluation;

import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EndLabels;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.LearningCurve;
import dev.sheaf.evaluate.LearningCurve.Point;
import dev.sheaf.report.Numbers;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws {@link LearningCurveChart}, which has a point at least, in the order of papers. */
record LearningCurveDrawing(Caption caption, LearningCurve curve) implements Drawing {
  private static final List<Color> COLORS = List.of(new Color(0x0072B2), new Color(0xD55E00));
  private static final double STEP = 0.1;
  private static final double LEAST_SPAN = 0.4;
  private static final int ROOMY = 20;

  /**
   * Where a single training's first score stands, so that the two intervals do not hide each other.
   */
  private static final double BESIDE = 0.96;

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    EndLabels labels = labels();
    XYPlot plot = plot();
    var chart = Theme.chart(caption, plot, page.getWidth());
    plot.setInsets(new RectangleInsets(4, 0, 0, labels.width()));
    var info = new ChartRenderingInfo();
    chart.draw(graphics, page, info);

    Rectangle2D area = info.getPlotInfo().getDataArea();
    List<Double> ends =
        DoubleStream.of(last().microF1().value(), last().macroF1().value(), curve.baselineMicroF1())
            .mapToObj(y -> plot.getRangeAxis().valueToJava2D(y, area, RectangleEdge.LEFT))
            .toList();
    labels.draw(graphics, ends, area);
  }

  private List<Point> points() {
    return curve.points();
  }

  private Point last() {
    return points().get(points().size() - 1);
  }

  private String first() {
    return curve.facet() == Facet.TOPIC ? "accuracy" : "micro-F1";
  }

  private EndLabels labels() {
    return new EndLabels(
        List.of(
            label(first(), last().microF1(), COLORS.get(0)),
            label("macro-F1", last().macroF1(), COLORS.get(1)),
            new EndLabels.Label(
                "baseline " + Numbers.score(curve.baselineMicroF1()), "", Theme.QUIET_TEXT)));
  }

  private static EndLabels.Label label(String name, Estimate score, Color color) {
    String text = name + " " + Numbers.score(score.value());
    return new EndLabels.Label(text, Numbers.interval(score), color);
  }

  private XYPlot plot() {
    XYPlot plot = Theme.plot();
    int first = points().get(0).papers();
    plot.setDomainAxis(
        new CountAxis("labelled papers learned from (logarithmic)", first, last().papers()));
    plot.setRangeAxis(scoreAxis());
    plot.setDataset(0, baselines());
    plot.setRenderer(0, baselineRenderer());
    plot.setDataset(1, scores());
    plot.setRenderer(1, scoreRenderer());
    return plot;
  }

  /** From the tenth under the lowest number to the one over the highest, within 0 and 1. */
  private NumberAxis scoreAxis() {
    double baseline = curve.baselineMicroF1();
    double low = points().stream().mapToDouble(LearningCurveDrawing::lowest).min().orElse(0);
    low = Math.min(baseline, low);
    double high = points().stream().mapToDouble(LearningCurveDrawing::highest).max().orElse(1);
    high = Math.max(baseline, high);
    double bottom = Math.floor(low / STEP + 1e-9) * STEP;
    double top = Math.min(1, Math.max(Math.ceil(high / STEP - 1e-9) * STEP, bottom + LEAST_SPAN));
    bottom = Math.max(0, Math.min(bottom, top - LEAST_SPAN));
    NumberAxis axis = Theme.axis("score, from 0 to 1", STEP, Theme.format("0.0"));
    axis.setRange(bottom, top);
    return axis;
  }

  private static double lowest(Point p) {
    return Math.min(p.microF1().low(), p.macroF1().low());
  }

  private static double highest(Point p) {
    return Math.max(p.microF1().high(), p.macroF1().high());
  }

  private YIntervalSeriesCollection scores() {
    var dataset = new YIntervalSeriesCollection();
    double beside = points().size() == 1 ? BESIDE : 1;
    dataset.addSeries(series(first(), Point::microF1, beside));
    dataset.addSeries(series("macro-F1", Point::macroF1, 1));
    return dataset;
  }

  private YIntervalSeries series(String name, Function<Point, Estimate> score, double shift) {
    var series = new YIntervalSeries(name);
    for (Point point : points()) {
      Estimate estimate = score.apply(point);
      series.add(point.papers() * shift, estimate.value(), estimate.low(), estimate.high());
    }
    return series;
  }

  private XYLineAndShapeRenderer scoreRenderer() {
    XYLineAndShapeRenderer renderer = points().size() == 1 ? bars() : bands();
    double size = points().size() > ROOMY ? 4 : 7;
    for (int i = 0; i < COLORS.size(); i++) {
      renderer.setSeriesPaint(i, COLORS.get(i));
      renderer.setSeriesFillPaint(i, COLORS.get(i));
      renderer.setSeriesStroke(i, Theme.LINE);
      renderer.setSeriesShape(i, new Ellipse2D.Double(-size / 2, -size / 2, size, size));
    }
    return renderer;
  }

  private static DeviationRenderer bands() {
    var bands = new DeviationRenderer(true, true);
    bands.setAlpha(0.16f);
    return bands;
  }

  /** A band needs two points(). */
  private static XYErrorRenderer bars() {
    var bars = new XYErrorRenderer();
    bars.setDrawXError(false);
    bars.setErrorStroke(Theme.THIN);
    return bars;
  }

  private XYSeriesCollection baselines() {
    var series = new XYSeries("baseline");
    points().forEach(point -> series.add(point.papers(), curve.baselineMicroF1()));
    if (points().size() == 1) {
      series.add(last().papers() / 10.0, curve.baselineMicroF1());
    }
    return new XYSeriesCollection(series);
  }

  private static XYLineAndShapeRenderer baselineRenderer() {
    var line = new XYLineAndShapeRenderer(true, false);
    line.setDrawSeriesLineAsPath(true);
    line.setSeriesPaint(0, Theme.RULE);
    line.setSeriesStroke(0, Theme.DASHED);
    return line;
  }
}
