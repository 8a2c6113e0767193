package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Percent;
import dev.sheaf.chart.words.Headlines;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.TopicTrend;

/**
 * The unit of time in which slopes are told: a year where the papers cover one, else a month where
 * they cover one, else the periods themselves. Longer units would promise what nobody has seen.
 *
 * @param factor how many periods the unit has
 */
record SlopeUnit(Granularity unit, double factor) {
  private static final double MONTHS = 12;

  static SlopeUnit of(TrendView view) {
    Granularity own = view.granularity();
    double perYear = own.perYear();
    int periods = view.telling().size();
    if (periods >= 0.9 * perYear) {
      return new SlopeUnit(Granularity.YEAR, perYear);
    }
    boolean fine = own == Granularity.DAY || own == Granularity.WEEK;
    return fine && periods >= perYear / MONTHS
        ? new SlopeUnit(Granularity.MONTH, perYear / MONTHS)
        : new SlopeUnit(own, 1);
  }

  double of(double perPeriod) {
    return factor * perPeriod;
  }

  String told(Headlines headlines, TopicTrend trend) {
    return headlines.pace(Percent.points(of(trend.statistics().slope())), unit);
  }
}
