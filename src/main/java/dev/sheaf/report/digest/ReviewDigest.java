package dev.sheaf.report.digest;

import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Label;
import dev.sheaf.report.Numbers;
import dev.sheaf.review.Question;
import dev.sheaf.review.ReviewQueue;
import dev.sheaf.text.Plural;
import dev.sheaf.writeback.DigestWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the papers to label next as a digest with empty lines for topics. A comment above each
 * line says why the paper was chosen. Readers of digests ignore comments.
 *
 * @param topics the topics that may be filled in
 */
public record ReviewDigest(ReviewQueue queue, List<Label> topics) {
  private static final int LIKELIEST = 2;

  public ReviewDigest {
    topics = List.copyOf(topics);
  }

  /** Writes the digest. */
  public void write(Appendable out) throws IOException {
    DigestWriter digest = DigestWriter.to(out);
    digest.comment(
        "%s to label, the most telling first: write a topic behind 主题： or Topic:, such as %s"
            .formatted(
                Plural.counted(queue.questions().size(), "paper"),
                topics.stream().map(Label::name).collect(Collectors.joining(", "))));
    digest.comment(
        "then put this file into seeds/ and run sheaf retrain; what is left empty stays open,"
            + " another topic first needs a line in taxonomy.csv");
    for (Question question : queue.questions()) {
      digest.paper(question.paper(), reasons(question));
    }
  }

  private static List<String> reasons(Question question) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        question.likely().ranking().stream()
            .limit(LIKELIEST)
            .map(ReviewDigest::text)
            .collect(Collectors.joining(", ")));
    reasons.add(
        "%s like %s, growth %s"
            .formatted(
                Plural.counted(question.cluster().size(), "paper"),
                names(question),
                String.format(Locale.ROOT, "%.2f", question.growth())));
    return reasons;
  }

  private static String text(Score score) {
    return score.label().name() + " " + Numbers.score(score.probability());
  }

  private static String names(Question question) {
    return Stream.of(question.cluster().name().zh(), question.cluster().name().en())
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining(" / "));
  }
}
