package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.words.ClusterWords;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * A map of all papers. Similar papers are near each other, in the colours of their clusters, with
 * the names of the clusters on them.
 */
record ClusterMap(Caption caption, ClusterView view) implements Chart {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 900;
  private static final int LEAST_WIDTH = 900;
  private static final int LEAST_HEIGHT = 560;
  private static final int LARGEST = 3;

  /** About how much of a page stands above and below the map, and beside it. */
  private static final int ABOVE_AND_BELOW = 165;

  private static final int BESIDE = 60;

  /** Titles with more than this in names take too many lines. */
  private static final int MOST_LETTERS = 150;

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
    List<Integer> shown =
        view.bySize().stream()
            .filter(i -> view.subtopics() == 0 || view.isSubtopic(i))
            .limit(LARGEST)
            .toList();
    return view.isEmpty()
        ? words.noPapers()
        : words.formed(
            view.scope().name(),
            view.size(),
            view.clusters().size(),
            view.subtopics(),
            names(view, shown));
  }

  /** Whole names only, as many as there is room for, and one at least. */
  private static List<String> names(ClusterView view, List<Integer> shown) {
    List<String> names = new ArrayList<>();
    int letters = 0;
    for (int cluster : shown) {
      String name = named(view, cluster);
      letters += name.length();
      if (names.isEmpty() || letters <= MOST_LETTERS) {
        names.add(name);
      }
    }
    return names;
  }

  private static String named(ClusterView view, int cluster) {
    String name = view.name(cluster);
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
    return new Picture(caption, page(), drawing, numbers());
  }

  /** A page in the form of the map, so that no part of it stays empty. */
  private Picture.Size page() {
    DoubleSummaryStatistics x =
        view.papers().stream().mapToDouble(MappedPaper::x).summaryStatistics();
    DoubleSummaryStatistics y =
        view.papers().stream().mapToDouble(MappedPaper::y).summaryStatistics();
    double wide = x.getMax() - x.getMin();
    double high = y.getMax() - y.getMin();
    if (!(wide > 0) || !(high > 0)) {
      return new Picture.Size(LEAST_WIDTH, LEAST_HEIGHT);
    }
    double scale = Math.min((WIDTH - BESIDE) / wide, (HEIGHT - ABOVE_AND_BELOW) / high);
    return new Picture.Size(
        (int) Math.max(LEAST_WIDTH, BESIDE + scale * wide),
        (int) Math.max(LEAST_HEIGHT, ABOVE_AND_BELOW + scale * high));
  }

  private Table numbers() {
    List<Column> columns = new ArrayList<>(COLUMNS);
    if (!view.groups().isEmpty()) {
      columns.add(Column.words("group"));
    }
    return new Table(columns, view.papers().stream().map(this::row).toList());
  }

  private List<String> row(MappedPaper paper) {
    List<String> row = new ArrayList<>();
    row.addAll(
        List.of(
            paper.id(),
            Numbers.exact(paper.x()),
            Numbers.exact(paper.y()),
            Numbers.count(ClusterView.number(paper.cluster())),
            view.name(paper.cluster()),
            paper.isFar() ? "yes" : "no"));
    if (!view.groups().isEmpty()) {
      row.add(view.groupOf(paper.cluster()));
    }
    return row;
  }
}
