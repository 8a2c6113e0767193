package dev.sheaf.chart.words;

import dev.sheaf.chart.page.Theme;
import dev.sheaf.corpus.Facet;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Verdict;
import java.util.List;

/** Titles in English: labels may be singular or plural, so sentences do without a verb for them. */
final class EnglishHeadlines implements Headlines {
  private final TrendWords words = new EnglishTrendWords();

  @Override
  public String joined(List<String> statements) {
    return String.join("; ", statements);
  }

  @Override
  public String up(String name, String from, String to) {
    return name + " up from " + from + " to " + to + " of papers";
  }

  @Override
  public String down(String name, String from, String to) {
    return name + " down from " + from + " to " + to + " of papers";
  }

  @Override
  public String isNew(String name, String share) {
    return name + " new, with " + share + " of papers";
  }

  @Override
  public String others(Facet facet, long count) {
    return Theme.count(count) + " more " + (count == 1 ? "changes" : "change");
  }

  @Override
  public String isGone(String name, String share) {
    return name + " gone, from " + share + " of papers";
  }

  @Override
  public String nothingChanges(Facet facet) {
    return "No " + facet.word() + " clearly rises or falls";
  }

  @Override
  public String noDirection(Facet facet) {
    return "Shares go up and down, but no " + facet.word() + " goes one way for good";
  }

  @Override
  public String tooLittle(String papers, String periods) {
    return "Too little to tell a trend: " + papers + " in " + periods;
  }

  @Override
  public String noLabels(Facet facet) {
    return "No " + facet.word() + " to draw: no dated paper has one";
  }

  @Override
  public String counted(Facet facet, long count, List<String> verdicts) {
    return "Of " + words.labels(facet, count) + ", " + String.join(", ", verdicts);
  }

  @Override
  public String counted(Verdict verdict, long count) {
    boolean one = count == 1;
    return Theme.count(count)
        + switch (verdict) {
          case NEW -> one ? " is new" : " are new";
          case RISING -> one ? " rises" : " rise";
          case FALLING -> one ? " falls" : " fall";
          case STEADY -> one ? " is steady" : " are steady";
          case FLUCTUATING -> one ? " fluctuates" : " fluctuate";
          case GONE -> one ? " is gone" : " are gone";
          case TOO_FEW_TO_TELL ->
              one ? " has too few papers to tell" : " have too few papers to tell";
        };
  }

  @Override
  public String peak(String name, String period, String times) {
    return "Strongest peak: " + name + " in " + period + ", " + times + " times its mean share";
  }

  @Override
  public String noPeak(Facet facet, Granularity granularity) {
    return "No %s stands out in any finished %s".formatted(facet.word(), words.period(granularity));
  }

  @Override
  public String first(String name, long times, Granularity unit, long units) {
    String of = times == units ? (units == 1 ? "" : "all ") : Theme.count(times) + " of ";
    return name + " first in " + of + words.periods(unit, units);
  }

  @Override
  public String place(String name, int from, int to) {
    return name + " from place " + from + " to " + to;
  }

  @Override
  public String bursts(Facet facet, long bursts, long labels, String strongest) {
    return "%s in %s; the strongest: %s"
        .formatted(
            Theme.count(bursts) + (bursts == 1 ? " burst" : " bursts"),
            words.labels(facet, labels),
            strongest);
  }

  @Override
  public String burst(String name, String from, String to) {
    return name + (from.equals(to) ? " in " + from : " from " + from + " to " + to);
  }

  @Override
  public String noBursts(Facet facet, Granularity granularity) {
    return "No bursts: no %s was much more frequent than usual in any %s"
        .formatted(facet.word(), words.period(granularity));
  }
}
