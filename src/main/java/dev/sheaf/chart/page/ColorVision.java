package dev.sheaf.chart.page;

import java.awt.Color;
import java.util.Arrays;

/**
 * A kind of colour vision: normal, or without red or green, simulated by the matrices of Machado,
 * Oliveira and Fernandes (2009) at severity 1.
 */
public enum ColorVision {
  FULL,
  WITHOUT_RED,
  WITHOUT_GREEN;

  /** From linear RGB to XYZ, in which white is 1, 1, 1. */
  private static final double[] TO_XYZ = {
    0.4124 / 0.9505,
    0.3576 / 0.9505,
    0.1805 / 0.9505,
    0.2126,
    0.7152,
    0.0722,
    0.0193 / 1.089,
    0.1192 / 1.089,
    0.9505 / 1.089
  };

  /** From linear RGB to linear RGB as it is seen. */
  private double[] matrix() {
    return switch (this) {
      case FULL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
      case WITHOUT_RED ->
          new double[] {
            0.152286, 1.052583, -0.204868,
            0.114503, 0.786281, 0.099216,
            -0.003882, -0.048116, 1.051998
          };
      case WITHOUT_GREEN ->
          new double[] {
            0.367322, 0.860646, -0.227968,
            0.280085, 0.672501, 0.047413,
            -0.011820, 0.042940, 0.968881
          };
    };
  }

  /** How far two colours are from each other to the sight that tells them apart least. */
  public static double leastDifference(Color one, Color other) {
    return Arrays.stream(values())
        .mapToDouble(sight -> sight.difference(one, other))
        .min()
        .orElseThrow();
  }

  /** The distance of two colours as they are seen, in units of CIE Lab. */
  double difference(Color one, Color other) {
    double[] a = lab(one);
    double[] b = lab(other);
    double l = a[0] - b[0];
    double red = a[1] - b[1];
    double yellow = a[2] - b[2];
    return Math.sqrt(l * l + red * red + yellow * yellow);
  }

  private double[] lab(Color color) {
    double[] rgb =
        product(
            matrix(), linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue()));
    double[] xyz = product(TO_XYZ, clamped(rgb[0]), clamped(rgb[1]), clamped(rgb[2]));
    double y = root(xyz[1]);
    return new double[] {116 * y - 16, 500 * (root(xyz[0]) - y), 200 * (y - root(xyz[2]))};
  }

  private static double[] product(double[] m, double a, double b, double c) {
    return new double[] {
      m[0] * a + m[1] * b + m[2] * c, m[3] * a + m[4] * b + m[5] * c, m[6] * a + m[7] * b + m[8] * c
    };
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double clamped(double value) {
    return Math.max(0, Math.min(1, value));
  }

  private static double root(double t) {
    return t > 0.008856 ? StrictMath.cbrt(t) : 7.787 * t + 16 / 116.0;
  }
}
