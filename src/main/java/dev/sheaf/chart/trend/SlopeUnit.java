package dev.sheaf.chart.trend;

import dev.sheaf.chart.words.Headlines;
import dev.sheaf.report.Percent;
import dev.sheaf.trend.Change;
import dev.sheaf.trend.Granularity;

/**
 * The unit of time in which slopes are told: a year where the papers cover one, else a month where
 * they cover one, else the periods themselves. Longer units would promise what nobody has seen.
 */
record SlopeUnit(Granularity unit) {
  private static final double MONTHS = 12;

  static SlopeUnit of(TrendView view) {
    Granularity own = view.granularity();
    double perYear = own.perYear();
    int periods = view.telling().size();
    if (periods >= 0.9 * perYear) {
      return new SlopeUnit(Granularity.YEAR);
    }
    boolean fine = own == Granularity.DAY || own == Granularity.WEEK;
    return fine && periods >= perYear / MONTHS
        ? new SlopeUnit(Granularity.MONTH)
        : new SlopeUnit(own);
  }

  /** A change of the whole time, in percentage points for each unit. */
  double points(Change change, double size) {
    return 100 * change.per(unit, size);
  }

  String told(Headlines headlines, Change change) {
    return headlines.pace(Percent.points(change.slope(unit)), unit);
  }
}
