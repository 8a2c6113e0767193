package dev.sheaf.report;

import dev.sheaf.evaluate.Estimate;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes numbers in the same way for all reports: Western digits, a point, no thousands separators,
 * so that they can be copied into a script.
 */
public final class Numbers {
  private Numbers() {}

  /** A count: {@code 19059}. */
  public static String count(long count) {
    return Long.toString(count);
  }

  /** A score or share, to three decimals: {@code 0.684}; a dash for what is not a number. */
  public static String score(double score) {
    if (Double.isNaN(score)) {
      return "-";
    }
    double thousands = score * 1000;
    boolean halfway = Math.abs(thousands - Math.floor(thousands) - 0.5) < 1e-6;
    if (score < 0 || score > 1_000 || halfway) {
      return Double.isInfinite(score)
          ? Double.toString(score)
          : BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
    return thousandths(Math.round(thousands));
  }

  /** Twenty times as fast as formatting: lists of labels have a score for each. */
  private static String thousandths(long count) {
    String digits = Long.toString(1000 + count % 1000);
    return count / 1000 + "." + digits.substring(1);
  }

  /**
   * A number with every digit it has, without an exponent: {@code 0.0000125}; nothing for what is
   * not a number. Reading it gives back the same double.
   */
  public static String exact(double number) {
    return Double.isFinite(number) ? new BigDecimal(Double.toString(number)).toPlainString() : "";
  }

  /** A difference of scores, with its sign: {@code +0.012}, {@code -0.003}, {@code 0.000}. */
  public static String difference(double difference) {
    String text = score(difference);
    return text.startsWith("-") || text.equals("0.000") ? text : "+" + text;
  }

  /** A number for a program, to six decimals: {@code 0.684211}; empty for what is not a number. */
  public static String decimal(double number) {
    return Double.isNaN(number) ? "" : JsonPrinter.line(Json.rounded(number));
  }

  /** The interval of an estimate: {@code 0.660 to 0.705}. */
  public static String interval(Estimate estimate) {
    return score(estimate.low()) + " to " + score(estimate.high());
  }
}
