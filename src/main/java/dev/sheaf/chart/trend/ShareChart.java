package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * A stacked chart of the shares of labels in each period, for a facet with exactly one label for
 * each paper. If there are many labels, the smaller ones are drawn together.
 */
record ShareChart(Caption caption, TrendView view) implements Chart {
  private static final Picture.Size SIZE = new Picture.Size(900, 540);

  /** A chart whose title says the finding. */
  public static ShareChart of(TrendView view) {
    var title = new TrendTitle(view);
    var foot = new TrendFoot(view);
    return new ShareChart(
        new Caption(
            title.movers(), view.words().shareOf(view.granularity()), foot.with(foot.shifts())),
        view);
  }

  @Override
  public Picture picture() {
    Drawing drawing =
        view.isEmpty()
            ? new EmptyPage(caption, view.words().noPapers())
            : new ShareDrawing(caption, view);
    return new Picture(caption, SIZE, drawing, numbers());
  }

  /** A row for each label and period drawn or, where it is drawn with others, added up. */
  private Table numbers() {
    var numbers = new TrendNumbers(view);
    List<List<String>> rows = new ArrayList<>();
    ShareStack stack = ShareStack.of(view);
    for (int period : view.positions().toArray()) {
      view.trends()
          .trends()
          .forEach(
              trend -> rows.add(numbers.row(trend, period, drawn(stack, trend.label().name()))));
    }
    return new Table(TrendNumbers.columns(Column.words("drawn_as")), rows);
  }

  private String drawn(ShareStack stack, String label) {
    boolean own = stack.own().stream().anyMatch(trend -> trend.label().name().equals(label));
    return own ? "own" : "other";
  }
}
