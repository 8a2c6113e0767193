package dev.sheaf.evaluate;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Split;
import dev.sheaf.error.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Learns from the past, is tested on the future: what a curator meets every week.
 *
 * @param date the first day of the test part
 * @param undated how many documents take no part, because nothing tells when they were published
 */
public record TimeSplit(LocalDate date, Split split, int undated) implements Protocol {
  /**
   * Trains on what was published before the date, tests on the rest; both in order of id. A date
   * known to the month or year counts as its first day.
   *
   * @throws IllegalArgumentException where either part would be empty
   */
  public static TimeSplit at(LocalDate date, Corpus corpus) {
    Corpus train = part(corpus, day -> day.isBefore(date));
    Corpus test = part(corpus, day -> !day.isBefore(date));
    int undated = corpus.size() - train.size() - test.size();
    Require.that(
        train.size() > 0 && test.size() > 0,
        "no document %s: %d before it, %d from then on, %d undated",
        (train.size() == 0 ? "before " : "on or after ") + date,
        train.size(),
        test.size(),
        undated);
    return new TimeSplit(date, new Split(train, test), undated);
  }

  @Override
  public List<Split> splits() {
    return List.of(split);
  }

  private static Corpus part(Corpus corpus, Predicate<LocalDate> when) {
    return Corpus.of(
        corpus.stream()
            .filter(d -> d.published().filter(date -> when.test(date.firstDay())).isPresent())
            .sorted(comparing(Document::id))
            .toList());
  }
}
