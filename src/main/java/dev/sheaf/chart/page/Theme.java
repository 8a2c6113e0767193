package dev.sheaf.chart.page;

import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.surface.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The look of all charts: white, few thin grey lines, large text, the finding on top and the source
 * at the foot. JFreeChart's own defaults (grey ground, the machine's fonts and number formats) are
 * all replaced here.
 */
public final class Theme {
  public static final Color TEXT = new Color(0x222222);
  public static final Color QUIET_TEXT = new Color(0x5F5F5F);
  public static final Color GRID = new Color(0xE3E3E3);
  public static final Color RULE = new Color(0x8C8C8C);

  public static final BasicStroke THIN = new BasicStroke(1);
  public static final BasicStroke LINE =
      new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  public static final BasicStroke DASHED =
      new BasicStroke(
          1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 4}, 0);

  private static final int MARGIN = 22;

  /** JFreeChart measures in whole units and would break lines that only just fit. */
  private static final int ROUNDING = 4;

  private Theme() {}

  public static Font title() {
    return Typeface.font(22);
  }

  static Font subtitle() {
    return Typeface.font(15);
  }

  public static Font label() {
    return Typeface.font(14.5);
  }

  public static Font tick() {
    return Typeface.font(13.5);
  }

  public static Font source() {
    return Typeface.font(11.5);
  }

  /** A count as charts write it: {@code 19,059}. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  public static NumberFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  /**
   * A plot under its title and over its source.
   *
   * @param width of the page in logical units
   */
  public static JFreeChart chart(Caption caption, Plot plot, double width) {
    double column = width - 2 * MARGIN - ROUNDING;
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessageFont(label());
    plot.setNoDataMessagePaint(QUIET_TEXT);
    var chart = new JFreeChart(null, title(), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(MARGIN - 6, MARGIN, MARGIN - 8, MARGIN));
    double below = caption.subtitle().isEmpty() ? 14 : 2;
    String headline = lines(caption.title(), title(), column);
    chart.setTitle(text(headline, title(), TEXT, new RectangleInsets(0, 0, below, 0)));
    if (!caption.subtitle().isEmpty()) {
      var apart = new RectangleInsets(0, 0, 12, 0);
      String subtitle = lines(caption.subtitle(), subtitle(), column);
      chart.addSubtitle(text(subtitle, subtitle(), QUIET_TEXT, apart));
    }
    if (!caption.source().isEmpty()) {
      var above = new RectangleInsets(10, 0, 0, 0);
      String lines = String.join("\n", LineBreaks.ofParts(caption.source(), source(), column));
      TextTitle source = text(lines, source(), QUIET_TEXT, above);
      source.setPosition(RectangleEdge.BOTTOM);
      chart.addSubtitle(source);
    }
    return chart;
  }

  private static String lines(String text, Font font, double width) {
    return String.join("\n", LineBreaks.ofSentence(text, font, width));
  }

  private static TextTitle text(String text, Font font, Color color, RectangleInsets around) {
    var title = new TextTitle(text, font);
    title.setPaint(color);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setPadding(around);
    title.setExpandToFitSpace(true);
    return title;
  }

  /** A plot with horizontal grid lines only. */
  public static XYPlot plot() {
    var plot = new XYPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(THIN);
    return plot;
  }

  /** An axis of numbers whose ticks are the multiples of a step. */
  public static NumberAxis axis(String label, double step, NumberFormat format) {
    var axis = new NumberAxis(label);
    axis.setTickUnit(new NumberTickUnit(step, format));
    return styled(axis);
  }

  public static <A extends ValueAxis> A styled(A axis) {
    axis.setLabelFont(label());
    axis.setLabelPaint(TEXT);
    axis.setTickLabelFont(tick());
    axis.setTickLabelPaint(QUIET_TEXT);
    axis.setAxisLinePaint(RULE);
    axis.setAxisLineStroke(THIN);
    axis.setTickMarksVisible(false);
    axis.setTickLabelInsets(new RectangleInsets(3, 5, 3, 5));
    return axis;
  }
}
