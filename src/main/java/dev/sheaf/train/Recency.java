package dev.sheaf.train;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Require;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The weights of papers by age: new papers count more than old ones. The meaning of labels drifts
 * over the months, and the next papers to be labelled are new ones.
 *
 * <p>A paper counts {@code most · 2^(-age / halfLifeDays)} times, rounded, but at least once; its
 * age is counted in days before the newest paper. An undated paper counts once.
 *
 * @param most how often the newest paper counts; 1 to count all papers alike
 * @param halfLifeDays after how many days a paper counts half as often
 * @param minPapers with fewer labelled papers all count alike, since age then says little
 */
public record Recency(int most, int halfLifeDays, int minPapers) {
  public Recency {
    Require.that(most >= 1 && most <= 100, "most must be from 1 to 100, not %d", most);
    Require.that(halfLifeDays > 0, "halfLifeDays must be above 0, not %d", halfLifeDays);
    Require.that(minPapers >= 0, "minPapers must not be negative: %d", minPapers);
  }

  /** The weights that did best on digests of past months. */
  static Recency defaults() {
    return new Recency(8, 30, 2_000);
  }

  /**
   * The positions of these documents, each as often as it counts.
   *
   * @param selected positions in the corpus
   */
  int[] repeat(Corpus corpus, int[] selected) {
    Optional<LocalDate> newest =
        IntStream.of(selected)
            .mapToObj(corpus::get)
            .flatMap(document -> document.published().stream())
            .map(PublicationDate::firstDay)
            .max(LocalDate::compareTo);
    if (newest.isEmpty() || selected.length < minPapers) {
      return selected;
    }
    return IntStream.of(selected)
        .flatMap(
            i -> IntStream.range(0, times(corpus.get(i).published(), newest.get())).map(t -> i))
        .toArray();
  }

  private int times(Optional<PublicationDate> published, LocalDate newest) {
    return published
        .map(date -> ChronoUnit.DAYS.between(date.firstDay(), newest))
        .map(
            age ->
                (int)
                    Math.max(1, Math.rint(most * StrictMath.pow(0.5, (double) age / halfLifeDays))))
        .orElse(1);
  }
}
