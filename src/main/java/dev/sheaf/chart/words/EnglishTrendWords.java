package dev.sheaf.chart.words;

import dev.sheaf.chart.page.Theme;
import dev.sheaf.corpus.Facet;
import dev.sheaf.text.Plural;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Verdict;
import java.util.Locale;

/** Charts in English. */
final class EnglishTrendWords implements TrendWords {
  @Override
  public String labels(Facet facet, long count) {
    return counted(count, facet.word());
  }

  @Override
  public String period(Granularity granularity) {
    return granularity.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String periods(Granularity granularity, long count) {
    return counted(count, period(granularity));
  }

  @Override
  public String papers(long count) {
    return counted(count, "paper");
  }

  private static String counted(long count, String noun) {
    return Theme.count(count) + " " + Plural.of(count, noun);
  }

  @Override
  public String percent(String number) {
    return number + " %";
  }

  @Override
  public String verdict(Verdict verdict) {
    return verdict.word();
  }

  @Override
  public String listed(String first, String second) {
    return first + ", " + second;
  }

  @Override
  public String fromTo(String from, String to) {
    return from + " to " + to;
  }

  @Override
  public String shareOf(Granularity granularity) {
    return "Share of each " + period(granularity) + "'s papers";
  }

  @Override
  public String withBands(Granularity granularity) {
    return shareOf(granularity) + ", with its 90 % band";
  }

  @Override
  public String oneScale() {
    return "all panels to one scale";
  }

  @Override
  public String ownScales() {
    return "each panel to its own scale";
  }

  @Override
  public String relative(Facet facet, Granularity granularity) {
    return "%s, as a multiple of the %s's mean".formatted(shareOf(granularity), facet.word());
  }

  @Override
  public String rankedBy(Facet facet, Granularity granularity, long labels) {
    return "Place by number of papers in each %s, among the %s shown"
        .formatted(period(granularity), labels(facet, labels));
  }

  @Override
  public String ownHeights(Granularity granularity) {
    return shareOf(granularity) + ", each row to its own height";
  }

  @Override
  public String burstRows(Granularity granularity) {
    return ownHeights(granularity) + "; bursts in colour, the clearer the thicker the bar";
  }

  @Override
  public String changes() {
    return "Change of the share of papers from the start to the end of its path, with the 95 % interval";
  }

  @Override
  public String wouldTell(String papers) {
    return "about " + papers + " papers would tell";
  }

  @Override
  public String points() {
    return "percentage points";
  }

  @Override
  public String predicted() {
    return "predicted by the classifier";
  }

  @Override
  public String withoutDot() {
    return "no dot: no paper";
  }

  @Override
  public String inColour(boolean changed) {
    return changed
        ? "in colour: those whose share changed"
        : "in colour: those whose place changed most";
  }

  @Override
  public String withPredicted() {
    return "with papers predicted by the classifier";
  }

  @Override
  public String mostlyPredicted() {
    return "mostly predicted by the classifier";
  }

  @Override
  public String unfinished(Granularity granularity) {
    return "unfinished " + period(granularity);
  }

  @Override
  public String noPapers() {
    return "no papers";
  }

  @Override
  public String beyondChance() {
    return "beyond chance";
  }

  @Override
  public String withinChance() {
    return "within chance";
  }

  @Override
  public String timesMean() {
    return "times the mean";
  }

  @Override
  public String mean() {
    return "mean";
  }

  @Override
  public String papersAxis() {
    return "papers";
  }

  @Override
  public String other(long labels) {
    return "other (" + Theme.count(labels) + ")";
  }

  @Override
  public String withoutLabel(Facet facet) {
    return "without a " + facet.word();
  }

  @Override
  public String moreLabels(Facet facet, long count) {
    return Theme.count(count) + " more " + Plural.of(count, facet.word()) + " not shown";
  }

  @Override
  public String withoutBursts(Facet facet, long count) {
    return labels(facet, count) + " without a burst not shown";
  }

  @Override
  public String place() {
    return "place";
  }

  @Override
  public String shiftNote() {
    return "from and to: where the path through all shares starts and ends";
  }

  @Override
  public String undated(long papers) {
    return papers(papers) + " without a date left out";
  }

  @Override
  public String notDrawn(long papers, String first, String last) {
    return papers(papers) + " outside " + first + " to " + last + " not drawn";
  }
}
