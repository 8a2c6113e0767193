package dev.sheaf.chart.cluster;

import static java.util.Comparator.comparingInt;

import dev.sheaf.chart.page.LineBreaks;
import dev.sheaf.chart.page.Palette;
import dev.sheaf.chart.words.ClusterWords;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.error.Require;
import dev.sheaf.report.Percent;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The common part of all charts of clusters: which clusters are drawn, and their names, numbers and
 * colours. Immutable.
 */
public final class ClusterView {
  /** How many names on a map are large, with the number of papers; the others are small. */
  static final int LARGE_NAMES = 24;

  private static final double DARK = 0.65;

  private final ClusterScope scope;
  private final List<Cluster> clusters;
  private final List<MappedPaper> papers;
  private final Set<Integer> subtopics;
  private final List<Integer> bySize;
  private final List<Color> colors;

  /**
   * A view of a clustering.
   *
   * @param clusters in the order in which they are numbered, from 1
   * @param papers in the order in which they stand beside the map
   * @param subtopics the positions of those clusters that are proposed or accepted as subtopics
   */
  public ClusterView(
      ClusterScope scope,
      List<Cluster> clusters,
      List<MappedPaper> papers,
      Set<Integer> subtopics) {
    this.scope = scope;
    this.clusters = List.copyOf(clusters);
    this.papers = List.copyOf(papers);
    this.subtopics = Set.copyOf(subtopics);
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
    List<Color> chosen = MapColors.of(bySize.stream().map(this::middle).toList());
    IntStream.range(0, all.length).forEach(i -> all[bySize.get(i)] = chosen.get(i));
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

  /** Whether a cluster is one of the largest, whose names are large. */
  boolean isLarge(int cluster) {
    return bySize.indexOf(cluster) < LARGE_NAMES;
  }

  /** Whether a cluster is proposed or accepted as a subtopic. */
  boolean isSubtopic(int cluster) {
    return subtopics.contains(cluster);
  }

  /** How many clusters are proposed or accepted as subtopics. */
  int subtopics() {
    return subtopics.size();
  }

  Color color(int cluster) {
    return colors.get(cluster);
  }

  /** The cluster's colour, dark enough for its name. */
  Color textColor(int cluster) {
    return Palette.forText(Palette.mixed(color(cluster), Color.BLACK, DARK));
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
