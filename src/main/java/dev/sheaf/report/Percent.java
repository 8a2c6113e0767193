package dev.sheaf.report;

import java.util.Locale;

/** Writes shares in percent for readers of tables and charts, with two significant digits. */
public final class Percent {
  private Percent() {}

  /** The number in {@code 17 %}; under ten with one decimal, under one with two where it needs. */
  public static String of(double share) {
    double percent = 100 * share;
    if (percent == 0 || percent >= 9.95) {
      return number(percent, 0);
    }
    return number(percent, percent >= 0.095 ? 1 : 2);
  }

  /** Points with their sign: {@code +6.1}, {@code −0.25}, {@code 0}. */
  public static String points(double change) {
    double points = 100 * Math.abs(change);
    if (points == 0) {
      return "0";
    }
    String size = number(points, points >= 0.95 ? 1 : points >= 0.095 ? 2 : 3);
    return (change < 0 ? "\u2212" : "+") + size;
  }

  public static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
