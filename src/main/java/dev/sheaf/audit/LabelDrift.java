package dev.sheaf.audit;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds labels whose use changes between the older and the newer half of the papers: given much
 * more often than before, or hardly any more, or to papers with other words.
 */
final class LabelDrift {
  private static final int LEAST_PAPERS = 30;

  /** How many times as frequent; and by so many standard errors, since hundreds are looked at. */
  private static final double LEAST_RATIO = 4;

  private static final double LEAST_DEVIATION = 5;
  private static final double OTHER_PAPERS = 0.6;

  private record Found(Issue issue, double strength) {}

  private final LabelUse use;
  private final int[] older;
  private final int[] newer;
  private final LocalDate middle;

  private LabelDrift(LabelUse use, int[] dated) {
    this.use = use;
    this.middle = day(use.document(dated[dated.length / 2]));
    this.older = IntStream.of(dated).filter(i -> day(use.document(i)).isBefore(middle)).toArray();
    this.newer = IntStream.of(dated).filter(i -> !day(use.document(i)).isBefore(middle)).toArray();
  }

  private static LocalDate day(Document document) {
    return document.published().map(PublicationDate::firstDay).orElse(LocalDate.MIN);
  }

  /** An issue for each such label, the strongest change first. */
  static List<Issue> issues(LabelUse use) {
    int[] dated =
        IntStream.range(0, use.size())
            .filter(i -> use.document(i).published().isPresent())
            .boxed()
            .sorted(comparing((Integer i) -> day(use.document(i))))
            .mapToInt(i -> i)
            .toArray();
    if (dated.length < 2 * LEAST_PAPERS) {
      return List.of();
    }
    LabelDrift drift = new LabelDrift(use, dated);
    List<Found> found = new ArrayList<>();
    use.labels().stream()
        .filter(label -> use.papers(label).length >= LEAST_PAPERS)
        .forEach(label -> drift.look(label, found));
    found.sort(comparing(Found::strength).reversed().thenComparing(f -> f.issue().subject()));
    return found.stream().map(Found::issue).toList();
  }

  private void look(Label label, List<Found> found) {
    int[] before = LabelUse.common(older, use.papers(label));
    int[] since = LabelUse.common(newer, use.papers(label));
    if (older.length == 0) {
      return;
    }
    double all = (before.length + since.length) / (double) (older.length + newer.length);
    double was = before.length / (double) older.length;
    double is = since.length / (double) newer.length;
    double error = Math.sqrt(all * (1 - all) * (1.0 / older.length + 1.0 / newer.length));
    boolean isFarApart =
        Math.max(was, is) >= LEAST_RATIO * Math.min(was, is)
            && Math.abs(is - was) >= LEAST_DEVIATION * error;
    if (isFarApart) {
      Cause cause = new Cause.OtherFrequency(middle, before.length, since.length);
      found.add(new Found(issue(label, cause), Math.abs(is - was) / error));
    } else if (Math.min(before.length, since.length) >= LEAST_PAPERS) {
      double likeness = use.likeness(before, since);
      if (likeness < OTHER_PAPERS) {
        Cause cause = new Cause.OtherWords(middle, likeness);
        found.add(new Found(issue(label, cause), 1 - likeness));
      }
    }
  }

  private Issue issue(Label label, Cause cause) {
    return new Issue(label.name(), List.of(use.first(label)), cause);
  }
}
