package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Typeface;
import dev.sheaf.cluster.KeyTerm;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws {@link TermSheet}, of one cluster at least: panels in columns, a bar for each term. */
record TermSheetDrawing(TermSheet sheet) implements Drawing {
  private static final int MOST_COLUMNS = 4;
  private static final double COLUMN = 300;
  private static final double GAP = 30;
  private static final double BESIDE = 44;
  private static final double ROW = 18;
  private static final double HEADING = 42;
  private static final double BELOW = 26;
  private static final int AROUND = 150;
  private static final int LEAST_WIDTH = 900;
  private static final int LEAST_HEIGHT = 320;
  private static final double TERM = 0.52;
  private static final double COUNT = 34;
  private static final double LEAST_SIZE = 9.5;

  Picture.Size page() {
    int rows = (sheet.panels() + columns() - 1) / columns();
    double width = BESIDE + columns() * (column() + GAP);
    double height = AROUND + rows * panelHeight();
    return new Picture.Size(
        Math.max(LEAST_WIDTH, (int) width), Math.max(LEAST_HEIGHT, (int) height));
  }

  /** As wide as a page that has few panels allows. */
  private double column() {
    return Math.max(COLUMN, (LEAST_WIDTH - BESIDE) / columns() - GAP);
  }

  private int columns() {
    return Math.max(1, Math.min(MOST_COLUMNS, sheet.panels()));
  }

  private double panelHeight() {
    return HEADING + Math.max(1, sheet.rows()) * ROW + BELOW;
  }

  private static Font heading() {
    return Typeface.font(14.5);
  }

  private static Font small() {
    return Typeface.font(12);
  }

  private static Font term() {
    return Typeface.font(13);
  }

  /** The font, or as much smaller a one as the text needs and can be read in. */
  private static Font fitting(String text, Font font, double width) {
    double needed = font.getSize2D() * width / Math.max(width, Typeface.width(text, font));
    return needed >= font.getSize2D() ? font : Typeface.font(Math.max(LEAST_SIZE, needed - 0.1));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    Canvas.draw(sheet.caption(), this::draw, graphics, page);
  }

  private void draw(Pen pen, Rectangle2D area) {
    for (int panel = 0; panel < sheet.panels(); panel++) {
      int row = panel / columns();
      double left = area.getMinX() + panel % columns() * (column() + GAP);
      double top = area.getMinY() + row * panelHeight();
      drawPanel(pen, sheet.from() + panel, left, top);
    }
  }

  private void drawPanel(Pen pen, int cluster, double left, double top) {
    drawHeading(pen, cluster, left, top);
    List<KeyTerm> terms = sheet.terms(cluster);
    double first = top + HEADING;
    if (terms.isEmpty()) {
      pen.text(sheet.view().words().withoutTerms(), small(), Theme.QUIET_TEXT, left, first + 13);
    }
    double most = terms.stream().mapToDouble(KeyTerm::weight).max().orElse(1);
    for (int i = 0; i < terms.size(); i++) {
      KeyTerm term = terms.get(i);
      drawTerm(pen, term, term.weight() / most, sheet.view().color(cluster), left, first + i * ROW);
    }
  }

  private void drawHeading(Pen pen, int cluster, double left, double top) {
    ClusterView view = sheet.view();
    String number = Theme.count(ClusterView.number(cluster));
    double indent = Typeface.width(number, heading()) + 8;
    Font font = fitting(view.name(cluster), heading(), column() - indent);
    String name = Pen.fitted(view.name(cluster), font, column() - indent);
    Color color = view.textColor(cluster);
    pen.text(number, heading(), Theme.QUIET_TEXT, left, top + 14);
    pen.text(name, font, color, left + indent, top + 14);
    int papers = view.clusters().get(cluster).size();
    String size = view.words().size(papers, view.words().percent(view.share(cluster)));
    pen.text(size, small(), Theme.QUIET_TEXT, left + indent, top + 31);
  }

  private void drawTerm(
      Pen pen, KeyTerm term, double length, Color color, double left, double top) {
    double base = top + 13;
    double axis = left + TERM * column();
    Font font = fitting(term.term(), term(), axis - left - 8);
    String text = Pen.fitted(term.term(), font, axis - left - 8);
    pen.textBefore(text, font, Theme.TEXT, axis - 8, base);
    double longest = column() * (1 - TERM) - COUNT;
    var bar = new Rectangle2D.Double(axis, top + 3, longest * length, ROW - 6);
    pen.fill(bar, color);
    String papers = Theme.count(term.papers());
    pen.textBefore(papers, small(), Theme.QUIET_TEXT, left + column(), base);
  }
}
