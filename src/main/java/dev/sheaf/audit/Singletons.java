package dev.sheaf.audit;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Labels that a single paper bears, and the more frequent label that may be meant by each. */
final class Singletons {
  private static final int FEW_PAPERS = 50;
  private static final int LEAST_PAPERS_OF_OTHER = 3;
  private static final double LIKE_NAME = 0.65;

  private Singletons() {}

  /**
   * An issue for each label of one paper that the taxonomy does not have, those first for which
   * another label may be meant; none where there are so few papers that most labels have one.
   */
  static List<Issue> issues(LabelUse use, Taxonomy taxonomy) {
    if (use.size() < FEW_PAPERS) {
      return List.of();
    }
    List<Label> others =
        use.labels().stream()
            .filter(label -> use.papers(label).length >= LEAST_PAPERS_OF_OTHER)
            .toList();
    List<Issue> like = new ArrayList<>();
    List<Issue> alone = new ArrayList<>();
    for (Label label : use.labels()) {
      if (use.papers(label).length == 1 && taxonomy.find(label.name()).isEmpty()) {
        Optional<Label> meant = meant(label, others, use);
        Cause cause = new Cause.SinglePaper(meant.map(use::of));
        (meant.isPresent() ? like : alone)
            .add(new Issue(label.name(), List.of(use.first(label)), cause));
      }
    }
    like.addAll(alone);
    return like;
  }

  private static Optional<Label> meant(Label label, List<Label> others, LabelUse use) {
    return others.stream()
        .filter(other -> LikeLabels.likeness(label.name(), other.name()) >= LIKE_NAME)
        .filter(other -> LabelUse.common(use.papers(label), use.papers(other)).length == 0)
        .min(
            comparing((Label other) -> -LikeLabels.likeness(label.name(), other.name()))
                .thenComparing(other -> -use.papers(other).length)
                .thenComparing(Comparator.naturalOrder()));
  }
}
