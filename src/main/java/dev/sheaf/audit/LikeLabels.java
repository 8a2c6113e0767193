package dev.sheaf.audit;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Labels whose names have most of their characters in common and whose papers are alike: what one
 * means the other may mean as well. A curator has to decide; nothing is proposed for rare labels,
 * of whose papers little can be said.
 */
final class LikeLabels {
  private static final int LEAST_PAPERS = 10;
  private static final double LIKE_NAME = 0.5;
  private static final double LIKE_PAPERS = 0.65;

  /** A label that stands beside another one on many papers is not meant instead of it. */
  private static final double MOST_TOGETHER = 0.2;

  private record Pair(Label more, Label fewer, double likeness) {}

  private LikeLabels() {}

  /** An issue for each pair, the most alike first. */
  static List<Issue> issues(LabelUse use, Taxonomy taxonomy) {
    List<Label> labels =
        use.labels().stream()
            .filter(label -> use.papers(label).length >= LEAST_PAPERS)
            .sorted(
                comparing((Label label) -> -use.papers(label).length).thenComparing(label -> label))
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        pair(labels.get(i), labels.get(j), use, taxonomy).ifPresent(pairs::add);
      }
    }
    return pairs.stream()
        .sorted(comparing(Pair::likeness).reversed().thenComparing(Pair::fewer))
        .map(pair -> issue(pair, use))
        .toList();
  }

  private static Optional<Pair> pair(Label more, Label fewer, LabelUse use, Taxonomy taxonomy) {
    boolean isBroader =
        taxonomy.ancestors(fewer).contains(more) || taxonomy.ancestors(more).contains(fewer);
    if (isBroader || likeness(more.name(), fewer.name()) < LIKE_NAME) {
      return Optional.empty();
    }
    int[] first = use.papers(more);
    int[] second = use.papers(fewer);
    if (LabelUse.common(first, second).length > MOST_TOGETHER * second.length) {
      return Optional.empty();
    }
    double papers = use.likeness(first, second);
    return papers < LIKE_PAPERS ? Optional.empty() : Optional.of(new Pair(more, fewer, papers));
  }

  /** Dice's coefficient of the characters of two names: twice the common ones over all. */
  static double likeness(String one, String other) {
    Map<Integer, Integer> counts = new HashMap<>();
    Spellings.folded(one).codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    int all = counts.values().stream().mapToInt(count -> count).sum();
    int common = 0;
    int[] second = Spellings.folded(other).codePoints().toArray();
    for (int c : second) {
      common += counts.merge(c, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return 2.0 * common / Math.max(1, all + second.length);
  }

  private static Issue issue(Pair pair, LabelUse use) {
    return new Issue(
        pair.more() + " / " + pair.fewer(),
        List.of(use.first(pair.more()), use.first(pair.fewer())),
        new Cause.LikePapers(use.of(pair.more()), use.of(pair.fewer()), pair.likeness()));
  }
}
