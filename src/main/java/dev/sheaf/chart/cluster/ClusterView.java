package dev.sheaf.chart.cluster;

import static java.util.Comparator.comparingInt;

import dev.sheaf.chart.page.LineBreaks;
import dev.sheaf.chart.page.Palette;
import dev.sheaf.chart.page.Percent;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.words.ClusterWords;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.error.Require;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The common part of all charts of clusters: which clusters are drawn, and their names, numbers and
 * colours. Immutable.
 */
public final class ClusterView {
  /** The number of names that a map has room for, and of colours that can be distinguished. */
  static final int NAMED = 24;

  private static final double DARK = 0.65;

  private final ClusterScope scope;
  private final List<Cluster> clusters;
  private final List<MappedPaper> papers;
  private final List<Integer> bySize;
  private final List<Color> colors;

  /**
   * A view of a clustering.
   *
   * @param clusters in the order in which they are numbered, from 1
   * @param papers in the order in which they stand beside the map
   */
  public ClusterView(ClusterScope scope, List<Cluster> clusters, List<MappedPaper> papers) {
    this.scope = scope;
    this.clusters = List.copyOf(clusters);
    this.papers = List.copyOf(papers);
    for (MappedPaper paper : papers) {
      Require.that(
          paper.cluster() < clusters.size(),
          "%s is in cluster %d of %d",
          paper.id(),
          paper.cluster(),
          clusters.size());
    }
    bySize =
        IntStream.range(0, clusters.size())
            .boxed()
            .sorted(comparingInt(i -> -clusters.get(i).size()))
            .toList();
    colors = colors();
  }

  private List<Color> colors() {
    Color[] all = new Color[clusters.size()];
    Arrays.fill(all, MapColors.OTHERS);
    List<Integer> named = bySize.stream().limit(NAMED).toList();
    List<Color> chosen = MapColors.of(named.stream().map(this::middle).toList());
    IntStream.range(0, named.size()).forEach(i -> all[named.get(i)] = chosen.get(i));
    return List.of(all);
  }

  /** Which papers were grouped. */
  public ClusterScope scope() {
    return scope;
  }

  ClusterWords words() {
    return scope.words();
  }

  List<Cluster> clusters() {
    return clusters;
  }

  List<MappedPaper> papers() {
    return papers;
  }

  boolean isEmpty() {
    return clusters.isEmpty();
  }

  /** The positions of the clusters, the largest first. */
  List<Integer> bySize() {
    return bySize;
  }

  /** Whether the map has the cluster's name and colour, not only its number. */
  boolean isNamed(int cluster) {
    return bySize.indexOf(cluster) < NAMED;
  }

  /** How many clusters are not named on the map. */
  int unnamed() {
    return Math.max(0, clusters.size() - NAMED);
  }

  Color color(int cluster) {
    return colors.get(cluster);
  }

  /** The cluster's colour, dark enough for its name. */
  Color textColor(int cluster) {
    return isNamed(cluster)
        ? Palette.forText(Palette.mixed(color(cluster), Color.BLACK, DARK))
        : Theme.TEXT;
  }

  String name(int cluster) {
    return clusters.get(cluster).name().in(scope.naming().language());
  }

  /** The number by which all charts call a cluster. */
  static int number(int cluster) {
    return cluster + 1;
  }

  /** How many papers all clusters have. */
  int size() {
    return clusters.stream().mapToInt(Cluster::size).sum();
  }

  /** The cluster's share of all papers, as charts write it. */
  String share(int cluster) {
    return Percent.of(clusters.get(cluster).size() / (double) size());
  }

  List<MappedPaper> papersOf(int cluster) {
    return papers.stream().filter(paper -> paper.cluster() == cluster).toList();
  }

  /** The middle of a cluster's papers; the origin if none is on the map. */
  MapPoint middle(int cluster) {
    return MapPoint.middle(papersOf(cluster).stream().map(MapPoint::of).toList());
  }

  /** The foot of a page. */
  String foot(String... notes) {
    List<String> parts = new ArrayList<>(List.of(scope.source(), scope.dates()));
    parts.add(words().papers(size()));
    parts.addAll(List.of(notes));
    return String.join(LineBreaks.BETWEEN, parts.stream().filter(part -> !part.isBlank()).toList());
  }
}
