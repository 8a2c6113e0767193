package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.words.ClusterWords;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.KeyTerm;
import dev.sheaf.corpus.Language;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The key terms of some clusters, a panel for each.
 *
 * @param from the position of the first cluster
 * @param to that after the last
 */
record TermSheet(Caption caption, ClusterView view, int from, int to) implements Chart {
  /** How many clusters one page has room for. */
  private static final int MOST = 20;

  private static final int TERMS = 8;
  private static final int IN_TITLE = 3;

  private static final List<Column> COLUMNS =
      List.of(
          Column.numbers("cluster"),
          Column.words("name"),
          Column.numbers("size"),
          Column.words("language"),
          Column.words("term"),
          Column.numbers("weight"),
          Column.numbers("papers"));

  /**
   * As many sheets as the clusters need, at least one. All have about the same number of clusters.
   */
  public static List<TermSheet> of(ClusterView view) {
    int clusters = view.clusters().size();
    int sheets = Math.max(1, (clusters + MOST - 1) / MOST);
    return IntStream.range(0, sheets)
        .mapToObj(i -> of(view, i * clusters / sheets, (i + 1) * clusters / sheets))
        .toList();
  }

  /** A sheet whose title says what its clusters are about. */
  private static TermSheet of(ClusterView view, int from, int to) {
    ClusterWords words = view.words();
    int all = view.clusters().size();
    String title = view.isEmpty() ? words.noPapers() : title(view, from);
    String part = to - from == all ? "" : words.sheet(ClusterView.number(from), to, all);
    return new TermSheet(new Caption(title, words.terms(), view.foot(part)), view, from, to);
  }

  private static String title(ClusterView view, int first) {
    Language language = language(view, first);
    return view.words()
        .about(
            view.scope().name(),
            view.bySize().get(0) == first,
            view.name(first),
            terms(view, first, language).stream().limit(IN_TITLE).map(KeyTerm::term).toList());
  }

  @Override
  public Picture picture() {
    var drawing = new TermSheetDrawing(this);
    return view.isEmpty()
        ? new Picture(caption, drawing.page(), new EmptyPage(caption, caption.title()), numbers())
        : new Picture(caption, drawing.page(), drawing, numbers());
  }

  /** How many panels there are. */
  int panels() {
    return to - from;
  }

  /** The language of a cluster's terms: that of the page if there are any. */
  Language language(int cluster) {
    return language(view, cluster);
  }

  private static Language language(ClusterView view, int cluster) {
    Language wanted = view.scope().naming().language();
    Language other = wanted == Language.ZH ? Language.EN : Language.ZH;
    return terms(view, cluster, wanted).isEmpty() && !terms(view, cluster, other).isEmpty()
        ? other
        : wanted;
  }

  /** The strongest terms of a cluster. */
  List<KeyTerm> terms(int cluster) {
    return terms(view, cluster, language(cluster));
  }

  private static List<KeyTerm> terms(ClusterView view, int cluster, Language language) {
    Cluster found = view.clusters().get(cluster);
    return found.terms().getOrDefault(language, List.of()).stream().limit(TERMS).toList();
  }

  /** The most terms that any of its clusters has. */
  int rows() {
    return IntStream.range(from, to).map(i -> terms(i).size()).max().orElse(0);
  }

  private Table numbers() {
    List<List<String>> rows = new ArrayList<>();
    for (int cluster = from; cluster < to; cluster++) {
      for (KeyTerm term : terms(cluster)) {
        rows.add(row(cluster, term));
      }
    }
    return new Table(COLUMNS, rows);
  }

  private List<String> row(int cluster, KeyTerm term) {
    return List.of(
        Numbers.count(ClusterView.number(cluster)),
        view.name(cluster),
        Numbers.count(view.clusters().get(cluster).size()),
        language(cluster).code(),
        term.term(),
        Numbers.exact(term.weight()),
        Numbers.count(term.papers()));
  }
}
