package dev.sheaf.chart.words;

import dev.sheaf.chart.page.Theme;
import java.util.List;

/** Charts of clusters in English. */
final class EnglishClusterWords implements ClusterWords {
  private final TrendWords words = new EnglishTrendWords();

  @Override
  public String papers(long count) {
    return words.papers(count);
  }

  @Override
  public String percent(String number) {
    return words.percent(number);
  }

  @Override
  public String withShare(String name, String percent) {
    return name + " (" + percent + ")";
  }

  @Override
  public String formed(String scope, long papers, long clusters, List<String> largest) {
    String all = before(scope) + papers(papers) + " in " + clusters(clusters);
    return all + (clusters <= 1 ? ": " : "; the largest: ") + String.join(", ", largest);
  }

  private static String before(String scope) {
    return scope.isEmpty() ? "" : scope + ": ";
  }

  private static String clusters(long count) {
    return Theme.count(count) + (count == 1 ? " cluster" : " clusters");
  }

  @Override
  public String map() {
    return "A dot is a paper, near those like it; an island is a cluster, its area the number of"
        + " its papers";
  }

  @Override
  public String far() {
    return "papers far from every cluster";
  }

  @Override
  public String unnamed(long clusters) {
    String smaller = clusters == 1 ? "smaller cluster" : "smaller clusters";
    return Theme.count(clusters) + " " + smaller + ", whose numbers the sheets of terms explain";
  }

  @Override
  public String about(String scope, long clusters, String first, String last) {
    String what = before(scope) + (scope.isEmpty() ? "What " : "what ");
    return clusters == 1
        ? what + "the cluster is about: " + first
        : what + "%s are about, from %s to %s".formatted(clusters(clusters), first, last);
  }

  @Override
  public String terms() {
    return "Key terms by how far they set a cluster apart, each cluster to its own scale; at the right, its"
        + " papers with the term";
  }

  @Override
  public String sheet(int from, int to, int clusters) {
    return from == to
        ? "cluster " + from + " of " + clusters
        : "clusters " + from + " to " + to + " of " + clusters;
  }

  @Override
  public String size(long papers, String percent) {
    return papers(papers) + ", " + percent;
  }

  @Override
  public String withoutTerms() {
    return "no key terms";
  }

  @Override
  public String noPapers() {
    return "No papers";
  }
}
