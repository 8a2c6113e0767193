package dev.sheaf.chart.evaluation;

import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.evaluate.ProbabilityHistogram;
import dev.sheaf.evaluate.Reliability;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws {@link ReliabilityDiagram}. */
record ReliabilityDrawing(Caption caption, Reliability reliability, ProbabilityHistogram papers)
    implements Drawing {
  private static final Color POINTS = new Color(0x0072B2);
  private static final Color BARS = new Color(0x9CB8CC);

  /** Half the room between two bars. */
  private static final double GAP = 0.003;

  /** Up to which probability the name of the diagonal reaches. */
  private static final double DIAGONAL_NAME = 0.26;

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    NumberAxis probability =
        Theme.axis("probability that the model gave its answer", 0.2, Theme.format("0.0"));
    probability.setRange(-0.02, 1.02);
    var both = new CombinedDomainXYPlot(probability);
    both.setGap(14);
    both.add(diagram(), 5);
    both.add(strip(), 1);
    var info = new ChartRenderingInfo();
    Theme.chart(caption, both, page.getWidth()).draw(graphics, page, info);
    if (reliability.bins().get(0).probability() > DIAGONAL_NAME) {
      nameDiagonal(graphics, both, info.getPlotInfo().getSubplotInfo(0).getDataArea());
    }
  }

  /** Writes along the diagonal, whose slope is known only once the plot is laid out. */
  private static void nameDiagonal(
      Graphics2D graphics, CombinedDomainXYPlot both, Rectangle2D area) {
    ValueAxis across = both.getDomainAxis();
    ValueAxis up = both.getSubplots().get(0).getRangeAxis();
    double left = across.valueToJava2D(0, area, RectangleEdge.BOTTOM);
    double bottom = up.valueToJava2D(0, area, RectangleEdge.LEFT);
    double width = across.lengthToJava2D(1, area, RectangleEdge.BOTTOM);
    double height = up.lengthToJava2D(1, area, RectangleEdge.LEFT);
    var before = graphics.getTransform();
    graphics.translate(left, bottom);
    graphics.rotate(-Math.atan2(height, width));
    graphics.setFont(Theme.tick());
    graphics.setColor(Theme.QUIET_TEXT);
    graphics.drawString("as often as it says", 24f, -7f);
    graphics.setTransform(before);
  }

  private XYPlot diagram() {
    XYPlot plot = Theme.plot();
    NumberAxis observed = Theme.axis("share of answers that were right", 0.2, Theme.format("0.0"));
    observed.setRange(-0.02, 1.02);
    plot.setRangeAxis(observed);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Theme.GRID);
    plot.setDomainGridlineStroke(Theme.THIN);
    plot.setDataset(observations());
    XYErrorRenderer renderer = points();
    renderer.addAnnotation(
        new XYLineAnnotation(0, 0, 1, 1, Theme.DASHED, Theme.RULE), Layer.BACKGROUND);
    if (reliability.bins().stream()
        .noneMatch(b -> b.probability() < 0.4 && b.right().high() > 0.9)) {
      renderer.addAnnotation(
          note("right more often than it says", 0.01, 0.99, TextAnchor.TOP_LEFT), Layer.BACKGROUND);
    }
    if (reliability.bins().stream()
        .noneMatch(b -> b.probability() > 0.6 && b.right().low() < 0.1)) {
      renderer.addAnnotation(
          note("right less often than it says", 0.99, 0.01, TextAnchor.BOTTOM_RIGHT),
          Layer.BACKGROUND);
    }
    plot.setRenderer(renderer);
    return plot;
  }

  private static XYTextAnnotation note(String text, double x, double y, TextAnchor anchor) {
    var note = new XYTextAnnotation(text, x, y);
    note.setFont(Theme.tick());
    note.setPaint(Theme.QUIET_TEXT);
    note.setTextAnchor(anchor);
    note.setBackgroundPaint(Color.WHITE);
    return note;
  }

  private YIntervalSeriesCollection observations() {
    var series = new YIntervalSeries("observed");
    reliability
        .bins()
        .forEach(
            bin ->
                series.add(
                    bin.probability(), bin.right().value(), bin.right().low(), bin.right().high()));
    var dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private XYErrorRenderer points() {
    var renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setErrorStroke(Theme.THIN);
    renderer.setSeriesPaint(0, POINTS);
    double size = reliability.bins().size() > 20 ? 6 : 9;
    renderer.setSeriesShape(0, new Ellipse2D.Double(-size / 2, -size / 2, size, size));
    return renderer;
  }

  /** How many papers had which probability. */
  private XYPlot strip() {
    XYPlot plot = Theme.plot();
    int most = Math.max(1, Collections.max(papers.counts()));
    NumberAxis counts = Theme.axis("papers", most, Theme.format("#,##0"));
    counts.setRange(0, most * 1.05);
    plot.setRangeAxis(counts);
    plot.setDataset(counts());
    var bars = new XYBarRenderer();
    bars.setUseYInterval(false);
    bars.setShadowVisible(false);
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setSeriesPaint(0, BARS);
    plot.setRenderer(bars);
    return plot;
  }

  private XYIntervalSeriesCollection counts() {
    var series = new XYIntervalSeries("papers");
    for (int step = 0; step < papers.counts().size(); step++) {
      double from = papers.from(step) + GAP;
      double to = papers.from(step + 1) - GAP;
      int count = papers.counts().get(step);
      series.add((from + to) / 2, from, to, count, count, count);
    }
    var dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }
}
