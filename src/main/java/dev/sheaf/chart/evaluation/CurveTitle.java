package dev.sheaf.chart.evaluation;

import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.LearningCurve;
import dev.sheaf.evaluate.LearningCurve.Point;
import java.util.List;
import java.util.Locale;

/**
 * What a learning curve says of more papers: whether the last doubling of the papers raised
 * macro-F1 by more than a hundredth and more than a standard error of it.
 */
final class CurveTitle {
  private static final double NOTEWORTHY = 0.01;

  /** The length of a 95 % interval in standard errors. */
  private static final double STANDARD_ERRORS = 3.92;

  private CurveTitle() {}

  static String of(LearningCurve curve) {
    List<Point> points = curve.points();
    if (points.isEmpty()) {
      return "Nothing was learned";
    }
    Point all = points.get(points.size() - 1);
    Estimate score = all.macroF1();
    if (score.isWide()) {
      return text(
          "Too few papers to be sure: macro-F1 %.2f at %,d papers, or anything from %.2f to %.2f",
          score.value(), all.papers(), score.low(), score.high());
    }
    String reached = text("macro-F1 %.2f at %,d papers", score.value(), all.papers());
    Point half =
        points.stream()
            .filter(point -> 2 * point.papers() <= all.papers())
            .reduce((earlier, later) -> later)
            .orElse(all);
    if (half.equals(all)) {
      return "Learned from all papers: " + reached;
    }
    double gain = score.value() - half.macroF1().value();
    boolean helps = gain > Math.max(NOTEWORTHY, score.width() / STANDARD_ERRORS);
    return (helps ? "More papers still help: " : "More papers hardly help any more: ") + reached;
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
