package dev.sheaf.chart;

import dev.sheaf.evaluate.Estimate;
import java.util.List;
import java.util.stream.IntStream;

/** Small valid charts. */
final class Given {
  static final Provenance PROVENANCE = new Provenance("1.2.3", "abc123", "--语言 zh & \"all\"");

  private Given() {}

  static Caption caption(String title) {
    return new Caption(title, "Topic; bands are 95 % intervals", "来源：公开文摘, 2024");
  }

  static LearningCurveChart curve(String title, int trainings) {
    return new LearningCurveChart(
        caption(title), IntStream.range(0, trainings).mapToObj(i -> point(i, trainings)).toList());
  }

  private static LearningCurveChart.Point point(int i, int of) {
    double progress = of == 1 ? 1 : i / (of - 1.0);
    int papers = (int) Math.round(28 * Math.pow(19_059 / 28.0, progress));
    return new LearningCurveChart.Point(
        papers, around(0.64 + 0.12 * progress), around(0.3 + 0.38 * progress), 0.608);
  }

  private static Estimate around(double value) {
    return new Estimate(value, value - 0.05, value + 0.05);
  }

  static ReliabilityDiagram diagram(String title, int bins) {
    List<ReliabilityDiagram.Bin> all =
        IntStream.range(0, bins).mapToObj(i -> bin((i + 0.5) / bins, 100 + i)).toList();
    return new ReliabilityDiagram(caption(title), all, 0.0123);
  }

  static ReliabilityDiagram.Bin bin(double predicted, int documents) {
    var observed = Estimate.ofShare(predicted, documents);
    return new ReliabilityDiagram.Bin(
        predicted, predicted, observed.low(), observed.high(), documents);
  }
}
