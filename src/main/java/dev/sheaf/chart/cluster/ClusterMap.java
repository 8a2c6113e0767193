package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.words.ClusterWords;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import java.util.List;

/**
 * A map of all papers. Similar papers are near each other, in the colours of their clusters, with
 * the names of the clusters on them.
 */
record ClusterMap(Caption caption, ClusterView view) implements Chart {
  private static final Picture.Size PAGE = new Picture.Size(1200, 900);
  private static final int LARGEST = 3;
  private static final double BRIEF = 260;

  private static final List<Column> COLUMNS =
      List.of(
          Column.words("id"),
          Column.numbers("x"),
          Column.numbers("y"),
          Column.numbers("cluster"),
          Column.words("name"),
          Column.words("far"));

  /** A chart whose title says the finding. */
  public static ClusterMap of(ClusterView view) {
    return new ClusterMap(new Caption(title(view), view.words().map(), view.foot()), view);
  }

  private static String title(ClusterView view) {
    ClusterWords words = view.words();
    List<String> largest = view.bySize().stream().limit(LARGEST).map(i -> named(view, i)).toList();
    return view.isEmpty()
        ? words.noPapers()
        : words.formed(view.scope().name(), view.size(), view.clusters().size(), largest);
  }

  private static String named(ClusterView view, int cluster) {
    String name = Pen.fitted(view.name(cluster), Theme.title(), BRIEF);
    return view.clusters().size() == 1
        ? name
        : view.words().withShare(name, view.words().percent(view.share(cluster)));
  }

  @Override
  public Picture picture() {
    Drawing drawing =
        view.papers().isEmpty()
            ? new EmptyPage(caption, view.words().noPapers())
            : new MapDrawing(caption, view);
    return new Picture(caption, PAGE, drawing, numbers());
  }

  private Table numbers() {
    return new Table(COLUMNS, view.papers().stream().map(this::row).toList());
  }

  private List<String> row(MappedPaper paper) {
    return List.of(
        paper.id(),
        Numbers.exact(paper.x()),
        Numbers.exact(paper.y()),
        Numbers.count(ClusterView.number(paper.cluster())),
        view.name(paper.cluster()),
        paper.isFar() ? "yes" : "no");
  }
}
