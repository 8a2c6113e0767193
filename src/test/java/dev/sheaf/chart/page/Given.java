package dev.sheaf.chart.page;

import dev.sheaf.chart.evaluation.LearningCurveChart;
import dev.sheaf.chart.evaluation.ReliabilityDiagram;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.surface.Provenance;
import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.LearningCurve;
import dev.sheaf.evaluate.LearningCurve.Point;
import dev.sheaf.evaluate.ProbabilityHistogram;
import dev.sheaf.evaluate.Reliability;
import java.util.List;
import java.util.stream.IntStream;

/** Small valid charts. */
public final class Given {
  public static final Provenance PROVENANCE =
      new Provenance("1.2.3", "abc123", "--语言 zh & \"all\"");

  private Given() {}

  public static Caption caption(String title) {
    return new Caption(title, "Topic; bands are 95 % intervals", "来源：公开文摘, 2024");
  }

  public static LearningCurveChart curve(String title, int trainings) {
    return chart(
        title, IntStream.range(0, trainings).mapToObj(i -> point(i, trainings)).toList(), 0.608);
  }

  public static LearningCurveChart chart(String title, List<Point> points, double baseline) {
    return new LearningCurveChart(caption(title), curve(points, baseline));
  }

  public static LearningCurve curve(List<Point> points, double baseline) {
    return new LearningCurve(Facet.TOPIC, points, 100, baseline, 0.2);
  }

  private static Point point(int i, int of) {
    double progress = of == 1 ? 1 : i / (of - 1.0);
    int papers = (int) Math.round(28 * Math.pow(19_059 / 28.0, progress));
    return new Point(papers, 1, around(0.64 + 0.12 * progress), around(0.3 + 0.38 * progress));
  }

  private static Estimate around(double value) {
    return new Estimate(value, value - 0.05, value + 0.05);
  }

  /** At least one bin. */
  public static ReliabilityDiagram diagram(String title, int bins) {
    int atLeastOne = Math.max(1, bins);
    return new ReliabilityDiagram(
        caption(title),
        new Reliability(
            IntStream.range(0, atLeastOne)
                .mapToObj(i -> bin((i + 0.5) / atLeastOne, 100 + i))
                .toList()),
        new ProbabilityHistogram(IntStream.range(0, 20).mapToObj(i -> 10 * i).toList()));
  }

  public static Reliability.Bin bin(double predicted, int documents) {
    return new Reliability.Bin(predicted, Estimate.ofShare(predicted, documents), documents);
  }
}
