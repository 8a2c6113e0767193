package dev.sheaf.chart;

import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.TopicTrend;

/**
 * The unit of time in which slopes are told: a year where the papers cover one, else a month where
 * they cover one, else the periods themselves. Longer units would promise what nobody has seen.
 *
 * @param factor how many periods the unit has
 */
record Pace(Granularity unit, double factor) {
  private static final double MONTHS = 12;

  static Pace of(TrendView view) {
    Granularity own = view.granularity();
    double perYear = own.perYear();
    int periods = view.telling().size();
    if (periods >= 0.9 * perYear) {
      return new Pace(Granularity.YEAR, perYear);
    }
    boolean fine = own == Granularity.DAY || own == Granularity.WEEK;
    return fine && periods >= perYear / MONTHS
        ? new Pace(Granularity.MONTH, perYear / MONTHS)
        : new Pace(own, 1);
  }

  double of(double perPeriod) {
    return factor * perPeriod;
  }

  String told(Headlines headlines, TopicTrend trend) {
    return headlines.pace(Percent.points(of(trend.statistics().slope())), unit);
  }
}
