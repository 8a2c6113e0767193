package dev.sheaf.chart.surface;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How SVG spells numbers, colours, paths and texts. Numbers have two decimals at most. */
final class SvgText {
  private SvgText() {}

  static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long size = Math.abs(hundredths);
    long rest = size % 100;
    String decimals =
        rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
    return sign + size / 100 + decimals;
  }

  static String numbers(float... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> number(values[i]))
        .collect(Collectors.joining(" "));
  }

  static String hex(Color color) {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
  }

  /** The four cells of a matrix scale glyphs, so two decimals would not do. */
  static String matrix(AffineTransform transform) {
    return String.format(
        Locale.ROOT,
        "matrix(%.6f %.6f %.6f %.6f %.2f %.2f)",
        transform.getScaleX(),
        transform.getShearY(),
        transform.getShearX(),
        transform.getScaleY(),
        transform.getTranslateX(),
        transform.getTranslateY());
  }

  static String path(Shape shape) {
    var path = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> append(path, 'M', points, 2);
        case PathIterator.SEG_LINETO -> append(path, 'L', points, 2);
        case PathIterator.SEG_QUADTO -> append(path, 'Q', points, 4);
        case PathIterator.SEG_CUBICTO -> append(path, 'C', points, 6);
        default -> path.append('Z');
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, char command, double[] points, int count) {
    path.append(command);
    for (int i = 0; i < count; i++) {
      path.append(i == 0 ? "" : " ").append(number(points[i]));
    }
  }

  /** Characters that XML does not allow are left out. */
  static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
