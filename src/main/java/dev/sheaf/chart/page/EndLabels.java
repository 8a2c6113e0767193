package dev.sheaf.chart.page;

import static java.util.stream.Collectors.toList;

import dev.sheaf.chart.surface.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names at the right ends of lines, instead of a legend. Names that would overlap are moved apart
 * as little as possible, in the order of their lines, and joined to the ends of their lines.
 */
public record EndLabels(List<Label> labels) {
  private static final double GAP = 12;
  private static final double LEADING = 1.25;
  private static final BasicStroke JOINT = new BasicStroke(0.8f);

  /**
   * The name of one line.
   *
   * @param detail a second, quieter line of text; empty for none
   * @param color of the line
   */
  public record Label(String text, String detail, Color color) {
    private double height() {
      double detailed = detail.isEmpty() ? 0 : detailFont().getSize2D();
      return (textFont().getSize2D() + detailed) * LEADING;
    }

    /** How far under its top the label names its line. */
    private double anchor() {
      return textFont().getSize2D() * LEADING / 2;
    }

    private void draw(Graphics2D graphics, double left, double top) {
      double base = top + textFont().getSize2D();
      graphics.setFont(textFont());
      graphics.setColor(Palette.forText(color));
      graphics.drawString(text, (float) left, (float) base);
      graphics.setFont(detailFont());
      graphics.setColor(Theme.QUIET_TEXT);
      double below = base + detailFont().getSize2D() * LEADING;
      graphics.drawString(detail, (float) left, (float) below);
    }

    private double width() {
      return Math.max(Typeface.width(text, textFont()), Typeface.width(detail, detailFont()));
    }

    private static Font textFont() {
      return Theme.label();
    }

    private static Font detailFont() {
      return Theme.source();
    }
  }

  /** How much room the labels need to the right of the plot. */
  public double width() {
    return GAP + labels.stream().mapToDouble(Label::width).max().orElse(0);
  }

  /** These labels or, where they would need more than a height, their names alone. */
  public EndLabels within(double height) {
    return labels.stream().mapToDouble(Label::height).sum() <= height
        ? this
        : new EndLabels(labels.stream().map(l -> new Label(l.text(), "", l.color())).toList());
  }

  /**
   * Draws the labels.
   *
   * @param ends where each label's line ends, from the top of the page
   * @param area the plot; labels stand to its right and keep within its top and bottom
   */
  public void draw(Graphics2D graphics, List<Double> ends, Rectangle2D area) {
    for (Block block : blocks(ends, area)) {
      double top = block.top(area);
      for (int i : block.members()) {
        Label label = labels.get(i);
        label.draw(graphics, area.getMaxX() + GAP, top);
        joint(graphics, area.getMaxX(), ends.get(i), top + label.anchor());
        top += label.height();
      }
    }
  }

  private static void joint(Graphics2D graphics, double right, double end, double anchor) {
    if (Math.abs(end - anchor) > 1) {
      graphics.setStroke(JOINT);
      graphics.setColor(Theme.RULE);
      graphics.draw(new Line2D.Double(right + 2, end, right + GAP - 3, anchor));
    }
  }

  /**
   * Labels that touch, from top to bottom, each block as near as it can be to the ends of its lines
   * (least squares: pooling adjacent violators).
   */
  private List<Block> blocks(List<Double> ends, Rectangle2D area) {
    List<Integer> order = IntStream.range(0, labels.size()).boxed().collect(toList());
    order.sort(Comparator.comparing(ends::get));
    List<Block> blocks = new ArrayList<>();
    for (int i : order) {
      Label label = labels.get(i);
      var block = new Block(List.of(i), ends.get(i) - label.anchor(), label.height());
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).bottom(area) > block.top(area)) {
        block = blocks.remove(blocks.size() - 1).above(block);
      }
      blocks.add(block);
    }
    return blocks;
  }

  /**
   * Labels that stand one under the other.
   *
   * @param wanted the sum of the tops that the members would like the block to have
   */
  private record Block(List<Integer> members, double wanted, double height) {
    double top(Rectangle2D area) {
      double top = Math.min(wanted / members.size(), area.getMaxY() - height);
      return Math.max(top, area.getMinY());
    }

    double bottom(Rectangle2D area) {
      return top(area) + height;
    }

    Block above(Block lower) {
      List<Integer> all = Stream.concat(members.stream(), lower.members.stream()).toList();
      double moved = lower.wanted - lower.members.size() * height;
      return new Block(all, wanted + moved, height + lower.height);
    }
  }
}
