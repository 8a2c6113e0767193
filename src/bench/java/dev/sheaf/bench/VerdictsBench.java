package dev.sheaf.bench;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.trend.Calendar;
import dev.sheaf.trend.Change;
import dev.sheaf.trend.DatedAnswers;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.Trends;
import dev.sheaf.trend.Verdict;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;

/** How often verdicts on invented labels are right: flat, wandering, falling and sloping ones. */
public final class VerdictsBench {
  private static final LocalDate START = LocalDate.of(2015, 1, 1);
  private static final double MEMORY = 0.7;

  /** The scatter of the topics of a digest from month to month, apart from sampling. */
  private static final double DIGEST = 0.25;

  /** Six months of a digest whose labels rose and fell in plain sight. */
  private static final int[] PAPERS = {1350, 2500, 2000, 1510, 555, 1210};

  private static final double[][] PERCENT = {
    {65, 64, 66, 60, 49, 49},
    {9, 7, 7, 16, 22, 28},
    {12, 19, 17, 9, 7, 4},
    {9, 7, 6, 6, 15, 9},
    {6, 3, 3, 9, 6, 11}
  };

  private final Random random = new Random(1);
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private VerdictsBench() {}

  /** Prints a line for each kind of label. */
  public static void main(String... arguments) {
    new VerdictsBench().run();
  }

  private void run() {
    print("flat, 6 to 2,000 papers a month", 40, i -> flat(), "rising or falling: at most 5 %");
    for (int months : new int[] {6, 12, 24, 48}) {
      int size = months;
      print(
          "wandering, " + months + " months",
          60,
          i -> wandering(size, 0.1 + 0.1 * (i % 5)),
          "rising or falling: at most 10 %, steady: 0 %");
    }
    for (Granularity by : List.of(Granularity.MONTH, Granularity.WEEK, Granularity.QUARTER)) {
      print("28 to 14 %, by " + by.word(), 200, i -> falling(by), "falling: 95 %");
    }
    sixMonths();
    slopes();
  }

  private void sixMonths() {
    List<String> wanted = List.of("falling", "rising", "falling", "not steady", "not steady");
    List<List<TopicTrend>> drawn = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      drawn.add(judged(PAPERS, shares(PERCENT), Granularity.MONTH));
    }
    for (int i = 0; i < PERCENT.length; i++) {
      String label = "label " + i;
      String what = Arrays.toString(PERCENT[i]).replace(".0", "") + " %";
      print(what, drawn.size(), k -> only(label, drawn.get(k)), wanted.get(i));
    }
  }

  private static double[][] shares(double[][] percent) {
    return Arrays.stream(percent)
        .map(label -> Arrays.stream(label).map(share -> share / 100).toArray())
        .toArray(double[][]::new);
  }

  private static List<TopicTrend> only(String label, List<TopicTrend> trends) {
    return trends.stream().filter(trend -> trend.label().name().equals(label)).toList();
  }

  private void print(String what, int corpora, IntFunction<List<TopicTrend>> drawn, String target) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    int all = 0;
    for (int i = 0; i < corpora; i++) {
      for (TopicTrend trend : drawn.apply(i)) {
        counts.merge(trend.statistics().verdict(), 1, Integer::sum);
        all++;
      }
    }
    StringBuilder line = new StringBuilder();
    for (Map.Entry<Verdict, Integer> entry : counts.entrySet()) {
      line.append(
          String.format(
              Locale.ROOT, "%s %.1f %%, ", entry.getKey().word(), 100.0 * entry.getValue() / all));
    }
    out.printf(Locale.ROOT, "%-44s %sof %d; target: %s%n", what, line, all, target);
  }

  private List<TopicTrend> flat() {
    int[] papers = new int[3 + random.nextInt(58)];
    for (int t = 0; t < papers.length; t++) {
      papers[t] = (int) Math.exp(Math.log(6) + random.nextDouble() * Math.log(2000 / 6.0));
    }
    double[][] shares = new double[20][papers.length];
    for (double[] label : shares) {
      Arrays.fill(label, 0.01 * Math.pow(60, random.nextDouble()));
    }
    return judged(papers, shares, Granularity.MONTH);
  }

  private List<TopicTrend> wandering(int months, double deviation) {
    int[] papers = new int[months];
    Arrays.fill(papers, 300);
    double[][] shares = new double[20][];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = scattered(months, MEMORY, deviation, t -> 0.2);
    }
    return judged(papers, shares, Granularity.MONTH);
  }

  private List<TopicTrend> falling(Granularity by) {
    int[] papers = new int[14];
    Arrays.fill(papers, 1000);
    double[][] shares = new double[5][];
    for (int i = 0; i < shares.length; i++) {
      int label = i;
      shares[i] = scattered(14, 0, DIGEST, t -> label > 0 ? 0.2 : t < 5 ? 0.28 : 0.14);
    }
    return only("label 0", judged(papers, shares, by));
  }

  private double[] scattered(
      int months, double memory, double deviation, IntFunction<Double> share) {
    double[] shares = new double[months];
    double away = random.nextGaussian();
    for (int t = 0; t < months; t++) {
      away = t == 0 ? away : memory * away + Math.sqrt(1 - memory * memory) * random.nextGaussian();
      double odds = share.apply(t) / (1 - share.apply(t)) * Math.exp(deviation * away);
      shares[t] = odds / (1 + odds);
    }
    return shares;
  }

  private void slopes() {
    int held = 0;
    int all = 0;
    for (int corpus = 0; corpus < 60; corpus++) {
      int months = corpus % 2 == 0 ? 12 : 24;
      int[] papers = new int[months];
      double[][] shares = new double[5][];
      double[] planted = new double[5];
      for (int t = 0; t < months; t++) {
        papers[t] = 150 + random.nextInt(300);
      }
      for (int i = 0; i < shares.length; i++) {
        double from = 0.05 + 0.4 * random.nextDouble();
        planted[i] = Math.min(0.8, from * Math.exp(0.7 * random.nextGaussian())) - from;
        double slope = planted[i] / (months - 1);
        shares[i] = scattered(months, 0, 0.1 * (corpus % 3), t -> from + slope * t);
      }
      for (TopicTrend trend : judged(papers, shares, Granularity.MONTH)) {
        Change change = trend.statistics().change().orElseThrow();
        int label = Integer.parseInt(trend.label().name().substring(6));
        held += change.low() <= planted[label] && planted[label] <= change.high() ? 1 : 0;
        all++;
      }
    }
    out.printf(
        Locale.ROOT,
        "%-44s %.1f %% of %d; target: 92 to 98 %%%n",
        "95 % intervals that hold the slope",
        100.0 * held / all,
        all);
  }

  /** Draws papers, evenly over each month, that bear each label with its share. */
  private List<TopicTrend> judged(int[] papers, double[][] shares, Granularity by) {
    List<DatedAnswers> drawn = new ArrayList<>();
    for (int month = 0; month < papers.length; month++) {
      LocalDate first = START.plusMonths(month);
      for (int i = 0; i < papers[month]; i++) {
        List<Label> labels = new ArrayList<>(List.of(new Label("paper")));
        for (int label = 0; label < shares.length; label++) {
          if (random.nextDouble() < shares[label][month]) {
            labels.add(new Label("label " + label));
          }
        }
        LocalDate day = first.plusDays((long) i * first.lengthOfMonth() / papers[month]);
        drawn.add(new DatedAnswers(month + "-" + i, Optional.of(PublicationDate.of(day)), labels));
      }
    }
    Calendar calendar = Calendar.of(drawn, Optional.of(by), START.plusYears(20));
    return Trends.of(drawn, calendar, Optional.empty()).trends().stream()
        .filter(trend -> !trend.label().name().equals("paper"))
        .toList();
  }
}
