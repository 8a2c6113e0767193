package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Naming;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Language;
import dev.sheaf.trend.Calendar;
import dev.sheaf.trend.DatedAnswers;
import dev.sheaf.trend.Given;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Trends;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;

/**
 * Papers of up to a year and a half with one topic each. Topics rise, fall, come, go, jump or stay,
 * and some are rare. The largest month has up to 40 times as many papers as the smallest.
 */
final class RandomTrends {
  private static final LocalDate START = LocalDate.of(2022, 1, 1);

  private final Random random;
  private final int months;
  private final double[] level;
  private final double[] slope;
  private final int jump;
  private final double wobble;
  private final int fewest;

  RandomTrends(Random random) {
    this.random = random;
    months = 2 + random.nextInt(17);
    level = random.doubles(3 + random.nextInt(5), -3, 1).toArray();
    slope = level.clone();
    for (int i = 0; i < slope.length; i++) {
      slope[i] = i % 2 == 0 ? 0 : 1.5 * random.nextGaussian();
    }
    jump = 1 + random.nextInt(months - 1);
    wobble = 0.15 * random.nextInt(3);
    fewest = random.nextInt(3) == 0 ? 60 : 3;
  }

  List<DatedAnswers> papers() {
    List<DatedAnswers> papers = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      double[] weights = weights(month);
      int count = (int) (fewest * Math.pow(40, random.nextDouble()));
      for (int i = 0; i < count; i++) {
        LocalDate day = START.plusMonths(month).plusDays(random.nextInt(28));
        String id = month + "-" + i;
        papers.add(Given.document(id, day.toString(), "topic " + drawn(weights)));
      }
    }
    return papers;
  }

  private double[] weights(int month) {
    double[] weights = new double[level.length];
    for (int i = 0; i < weights.length; i++) {
      double course = i % 3 == 0 ? (month < jump ? 0 : 1) : (double) month / months;
      weights[i] = Math.exp(level[i] + slope[i] * course + wobble * random.nextGaussian());
    }
    boolean isThere = jump % 4 == 0 ? month >= jump : jump % 4 > 1 || month < jump;
    weights[1] = isThere ? weights[1] : 0;
    return weights;
  }

  private int drawn(double[] weights) {
    double left = random.nextDouble() * DoubleStream.of(weights).sum();
    int topic = 0;
    while (topic < weights.length - 1 && left >= weights[topic]) {
      left -= weights[topic];
      topic++;
    }
    return topic;
  }

  static Trends of(List<DatedAnswers> papers, Granularity by) {
    Calendar calendar = Calendar.of(papers, Optional.of(by), Given.TODAY);
    return Trends.of(papers, calendar, Optional.empty());
  }

  static TrendView view(Trends trends) {
    return new TrendView(trends, Facet.TOPIC, Naming.plain(Language.EN), 40, "source");
  }
}
