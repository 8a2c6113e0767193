package dev.sheaf.chart.cluster;

import static java.util.Comparator.comparingInt;

import dev.sheaf.chart.page.LineBreaks;
import dev.sheaf.chart.page.Palette;
import dev.sheaf.chart.words.ClusterWords;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterGroup;
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
  private final List<ClusterGroup> groups;
  private final List<MappedPaper> papers;
  private final Set<Integer> subtopics;
  private final List<Integer> bySize;
  private final List<Color> colors;

  /**
   * A view of a clustering.
   *
   * @param clusters in the order in which they are numbered, from 1
   * @param groups of clusters that are alike; they are drawn alike
   * @param papers in the order in which they stand beside the map
   * @param subtopics the positions of those clusters that are proposed or accepted as subtopics
   */
  public ClusterView(
      ClusterScope scope,
      List<Cluster> clusters,
      List<ClusterGroup> groups,
      List<MappedPaper> papers,
      Set<Integer> subtopics) {
    this.scope = scope;
    this.clusters = List.copyOf(clusters);
    this.groups = List.copyOf(groups);
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
    List<List<Integer>> alike = alike();
    List<Color> chosen = MapColors.of(alike.stream().map(this::middle).toList());
    Color[] all = new Color[clusters.size()];
    for (int i = 0; i < alike.size(); i++) {
      for (int cluster : alike.get(i)) {
        all[cluster] = chosen.get(i);
      }
    }
    return List.of(all);
  }

  /** The clusters of one colour each: those of a group, or one; the largest first. */
  private List<List<Integer>> alike() {
    List<List<Integer>> alike =
        new ArrayList<>(groups.stream().map(ClusterGroup::clusters).toList());
    bySize.stream()
        .filter(cluster -> groups.stream().noneMatch(group -> group.clusters().contains(cluster)))
        .forEach(cluster -> alike.add(List.of(cluster)));
    alike.sort(comparingInt(some -> -some.stream().mapToInt(c -> clusters.get(c).size()).sum()));
    return alike;
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

  /** Groups of clusters that are alike, the largest first; none where clusters are few. */
  List<ClusterGroup> groups() {
    return groups;
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

  /** Whether a cluster's name is large: where there are no groups, those of the largest. */
  boolean isLarge(int cluster) {
    return groups.isEmpty() && bySize.indexOf(cluster) < LARGE_NAMES;
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

  String name(ClusterGroup group) {
    return group.name().in(scope.naming().language());
  }

  /** The name of the group that a cluster is in; empty if it is in none. */
  String groupOf(int cluster) {
    return groups.stream()
        .filter(group -> group.clusters().contains(cluster))
        .map(this::name)
        .findFirst()
        .orElse("");
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

  /** The middle of the papers of some clusters; the origin if none is on the map. */
  private MapPoint middle(List<Integer> some) {
    return MapPoint.middle(
        some.stream().flatMap(cluster -> papersOf(cluster).stream()).map(MapPoint::of).toList());
  }

  /** The foot of a page. */
  String foot(String... notes) {
    List<String> parts = new ArrayList<>(List.of(scope.source(), scope.dates()));
    parts.add(words().papers(size()));
    parts.addAll(List.of(notes));
    return String.join(LineBreaks.BETWEEN, parts.stream().filter(part -> !part.isBlank()).toList());
  }
}
