package dev.sheaf.chart.evaluation;

import dev.sheaf.evaluate.Reliability;
import java.util.Locale;

/**
 * What a reliability diagram says of the probabilities: how far they are off on average, whether
 * that is more than so few papers make of perfect ones, and in which direction where it is mostly
 * one.
 */
final class ReliabilityTitle {
  /** From here on, chance alone is too large to tell good probabilities from bad ones. */
  private static final double TOO_COARSE = 0.05;

  private static final double ONE_SIDED = 0.75;
  private static final double MUCH_MORE_THAN_CHANCE = 2;
  private static final double WELL = 0.03;

  private ReliabilityTitle() {}

  static String of(Reliability reliability) {
    double error = reliability.error();
    double chance = reliability.errorByChance();
    if (chance >= TOO_COARSE && error < MUCH_MORE_THAN_CHANCE * chance) {
      return text("Too few papers to judge probabilities: off by %.0f points, ", 100 * error)
          + (error <= chance ? "no more than by chance" : text("%.0f by chance", 100 * chance));
    }
    double bias = bias(reliability);
    if (Math.abs(bias) >= ONE_SIDED * error && error >= WELL) {
      return "Probabilities are too %s %s"
          .formatted(bias > 0 ? "high" : "low", average(Math.abs(bias)));
    }
    String average = average(error);
    return (error < WELL ? "Probabilities mean what they say: off " : "Probabilities are off ")
        + average;
  }

  private static String average(double points) {
    return text("by %.1f points on average", 100 * points);
  }

  /** By how much the mean probability is above the share that is right. */
  private static double bias(Reliability reliability) {
    double sum = 0;
    int documents = 0;
    for (Reliability.Bin bin : reliability.bins()) {
      sum += bin.documents() * (bin.probability() - bin.right().value());
      documents += bin.documents();
    }
    return sum / documents;
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
