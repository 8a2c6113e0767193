package dev.sheaf.report.cluster;

import dev.sheaf.cluster.ClusterCount;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.corpus.Label;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one grouping is, in a sentence.
 *
 * @param isOneOfMany whether there are groupings of topics beside it
 */
record ClusterSentence(Grouping grouping, boolean isOneOfMany) {
  String text() {
    String papers = Plural.counted(grouping.ids().size(), "paper");
    return grouping.clusters().size() == 1
        ? "%s%s in one cluster: %s".formatted(of(), papers, whyOne())
        : "%s%s in %s%s"
            .formatted(
                of(), papers, Plural.counted(grouping.clusters().size(), "cluster"), chosen());
  }

  private String of() {
    String rest = isOneOfMany ? "without a topic: " : "";
    return grouping.within().map(Label::name).map(name -> name + ": ").orElse(rest);
  }

  private String chosen() {
    return grouping.count().map(count -> chosen(count) + limit(count)).orElse("");
  }

  private static String chosen(ClusterCount count) {
    List<ClusterCount.Tried> tried = count.tried();
    return tried.size() == 1
        ? ", the only number tried for so few"
        : " (tried: %s to %s; this number gives the finest groups that are found again in random parts of the papers)"
            .formatted(
                Numbers.count(tried.get(0).clusters()),
                Numbers.count(tried.get(tried.size() - 1).clusters()));
  }

  private static String limit(ClusterCount count) {
    return count.isLimit() && count.tried().size() > 1
        ? "; no more are tried for so many papers, so there may be more: --k N sets the number"
        : "";
  }

  private String whyOne() {
    int papers = grouping.ids().size();
    int dimensions = grouping.space().dimensions();
    boolean isChosen = grouping.count().isPresent();
    if (papers > 1 && haveWords() && areAllAlike()) {
      return "they are all alike";
    }
    if (papers == 1 || (isChosen && papers < ClusterCount.leastPapers())) {
      return "too few to look for more, which takes " + Numbers.count(ClusterCount.leastPapers());
    }
    if (dimensions == 0) {
      return "no word is in two of them";
    }
    return isChosen ? "resamples confirm no more" : "no more were asked for, or found";
  }

  /** Words that two papers have; of others no paper is made. */
  private boolean haveWords() {
    return IntStream.range(0, grouping.ids().size())
        .anyMatch(paper -> grouping.mixture().closeness(paper) > 0);
  }

  private boolean areAllAlike() {
    double[][] points = grouping.space().points(grouping.space().dimensions());
    return Arrays.stream(points).allMatch(point -> Arrays.equals(point, points[0]));
  }
}
