package dev.sheaf.train;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Split;
import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.evaluate.split.GivenSplit;
import dev.sheaf.evaluate.split.NearDuplicates;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.evaluate.split.TimeSplit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a model's own scores are measured while it is trained: by five folds where papers are few,
 * else by the newest fifth of them, which the rest is learned without; where they have no dates, by
 * one fold of five.
 */
public final class ScoreProtocol {
  private static final int FEW = 2_000;
  private static final int PARTS = 5;

  private ScoreProtocol() {}

  /**
   * The protocol for a corpus; none if fewer than two papers that do not nearly match are labelled.
   */
  public static Optional<Protocol> of(Corpus corpus, long seed) {
    Corpus labelled = NearDuplicates.withoutRepeated(corpus.filter(Document::hasLabels));
    if (labelled.size() < 2) {
      return Optional.empty();
    }
    if (labelled.size() < FEW) {
      return Optional.of(Folds.of(labelled, PARTS, seed));
    }
    return Optional.of(
        newestFifth(labelled)
            .orElseGet(() -> new GivenSplit(Folds.of(labelled, PARTS, seed).splits().get(0), 0)));
  }

  /**
   * The newest fifth of labelled papers and the rest, or a fold of five where they have no dates.
   * Near-duplicates may be on both sides of a date: this is to compare ways of learning with each
   * other, which all meet the same ones.
   */
  static Split onePart(Corpus labelled, long seed) {
    return newestFifth(labelled)
        .map(protocol -> protocol.splits().get(0))
        .orElseGet(() -> Folds.of(labelled, PARTS, seed).splits().get(0));
  }

  /** The near-duplicates among the papers, if any, are left as they are. */
  private static Optional<Protocol> newestFifth(Corpus labelled) {
    List<LocalDate> days =
        labelled.stream()
            .flatMap(document -> document.published().stream())
            .map(date -> date.firstDay())
            .sorted()
            .toList();
    if (days.size() < labelled.size() * 0.9) {
      return Optional.empty();
    }
    LocalDate from = days.get(days.size() - days.size() / PARTS);
    return from.isAfter(days.get(0))
        ? Optional.of(TimeSplit.at(from, labelled, NearDuplicates.none()))
        : Optional.empty();
  }
}
