package dev.sheaf.chart.evaluation;

import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Typeface;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A logarithmic axis of counts, written as plain numbers: its own ends ({@code 28}, {@code
 * 19,059}), the powers of ten between them, and round numbers where those leave gaps. Ticks whose
 * texts would touch are left out.
 */
final class CountAxis extends LogAxis {
  private static final long serialVersionUID = 1L;
  private static final double SPACE = 14;
  private static final int ENOUGH = 4;

  private final long first;
  private final long last;

  /**
   * An axis for counts from the first to the last, with a little room at both ends; a single count
   * stands on the right.
   */
  CountAxis(String label, long first, long last) {
    super(label);
    this.first = first;
    this.last = last;
    double room = first == last ? 1.05 : Math.pow((double) last / first, 0.01);
    setRange(first == last ? first / 4.0 : first / room, last * room);
    Theme.styled(this);
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D graphics, Rectangle2D dataArea, RectangleEdge edge) {
    List<Long> shown = new ArrayList<>();
    for (List<Long> rank : ranks()) {
      if (shown.size() < ENOUGH || rank.get(0) == first) {
        rank.stream().filter(c -> isFree(c, shown, dataArea, edge)).forEach(shown::add);
      }
    }
    shown.sort(Comparator.naturalOrder());
    return shown.stream().map(CountAxis::tick).toList();
  }

  /** Counts worth a tick, the most wanted first. */
  private List<List<Long>> ranks() {
    List<Long> tens = new ArrayList<>();
    List<Long> others = new ArrayList<>();
    for (long power = 1; power <= last; power *= 10) {
      tens.add(power);
      others.addAll(List.of(2 * power, 5 * power));
    }
    return List.of(List.of(last), List.of(first), tens, others);
  }

  private boolean isFree(long count, List<Long> shown, Rectangle2D area, RectangleEdge edge) {
    boolean within = count >= first && count <= last;
    return within && shown.stream().allMatch(other -> areApart(count, other, area, edge));
  }

  private boolean areApart(long one, long other, Rectangle2D area, RectangleEdge edge) {
    double distance = Math.abs(position(one, area, edge) - position(other, area, edge));
    return one != other && distance > (width(one) + width(other)) / 2 + SPACE;
  }

  private double position(long count, Rectangle2D area, RectangleEdge edge) {
    return valueToJava2D((double) count, area, edge);
  }

  private double width(long count) {
    return Typeface.width(Theme.count(count), getTickLabelFont());
  }

  private static NumberTick tick(long count) {
    return new NumberTick(count, Theme.count(count), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0);
  }
}
