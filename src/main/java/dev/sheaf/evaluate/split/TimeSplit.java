package dev.sheaf.evaluate.split;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Split;
import dev.sheaf.error.Require;
import java.time.LocalDate;
import java.util.List;

/**
 * A split by date: learns from the past and tests on the future, as a curator does every week.
 *
 * @param date the first day of the test part
 * @param undated how many documents take no part, because nothing tells when they were published
 * @param repeated how many later documents take no part, because they nearly match one that is
 *     learned from
 */
public record TimeSplit(LocalDate date, Split split, int undated, int repeated)
    implements Protocol {
  /**
   * Trains on what was published before the date, tests on the rest without {@link NearDuplicates}
   * of what is learned from; both in order of id. A date known to the month or year counts as its
   * first day.
   *
   * @throws IllegalArgumentException if either part would be empty
   */
  public static TimeSplit at(LocalDate date, Corpus corpus) {
    return at(date, corpus, NearDuplicates.among(corpus));
  }

  /**
   * The same with near-duplicates that are known already, such as those of a corpus that this one
   * is a part of.
   */
  public static TimeSplit at(LocalDate date, Corpus corpus, NearDuplicates repeated) {
    Corpus train = between(LocalDate.MIN, date, corpus);
    Corpus later = between(date, LocalDate.MAX, corpus);
    int undated = corpus.size() - train.size() - later.size();
    Corpus test = later.filter(repeated.outside(train));
    Require.that(
        train.size() > 0 && test.size() > 0,
        "no document %s: %d before it, %d from then on, %d undated",
        (train.size() == 0 ? "before " : "on or after ") + date,
        train.size(),
        later.size(),
        undated);
    return new TimeSplit(date, new Split(train, test), undated, later.size() - test.size());
  }

  @Override
  public List<Split> splits() {
    return List.of(split);
  }

  @Override
  public String name(int number) {
    return "from " + date;
  }

  /** The documents published from one day on and before another, in order of id. */
  static Corpus between(LocalDate from, LocalDate before, Corpus corpus) {
    return Corpus.of(
        corpus.stream()
            .filter(
                document ->
                    document
                        .published()
                        .map(PublicationDate::firstDay)
                        .filter(day -> !day.isBefore(from) && day.isBefore(before))
                        .isPresent())
            .sorted(comparing(Document::id))
            .toList());
  }
}
