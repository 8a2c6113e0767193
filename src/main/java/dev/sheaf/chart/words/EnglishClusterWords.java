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
  public String formed(
      String scope, long papers, long clusters, long subtopics, List<String> names) {
    String list = String.join(", ", names);
    String all = before(scope) + papers(papers) + " in " + clusters(clusters);
    if (clusters <= 1) {
      return all + ": " + list;
    }
    return subtopics == 0
        ? all + ", none of them a subtopic; the largest: " + list
        : all
            + ", %s of them %s: %s%s"
                .formatted(
                    Theme.count(subtopics),
                    subtopics == 1 ? "a subtopic" : "subtopics",
                    names.size() < subtopics ? "the largest " : "",
                    list);
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
  public String subtopic() {
    return "subtopics, proposed or accepted";
  }

  @Override
  public String notSubtopic() {
    return "not proposed";
  }

  @Override
  public String grouped() {
    return "One colour and a large name: a group of clusters that are alike";
  }

  @Override
  public String numbered() {
    return "A number stands for a name without room: see the sheets of terms";
  }

  @Override
  public String about(String scope, boolean isLargest, String name, List<String> terms) {
    String what = isLargest ? "largest cluster, " + name + "," : "cluster " + name;
    return scope.isEmpty() ? "The " + what + with(terms) : scope + ": the " + what + with(terms);
  }

  private static String with(List<String> terms) {
    return terms.isEmpty() ? " has no key terms" : " is set apart by " + String.join(", ", terms);
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
