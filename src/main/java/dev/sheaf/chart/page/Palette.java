package dev.sheaf.chart.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A colour for each label, the same in every chart and run. The name of a label chooses its colour.
 * If two labels choose the same, the first in the list gets it and the other takes the next free
 * colour. So ten labels have ten colours and thirty have thirty. A label added at the end of the
 * list does not change the colours of those before it.
 *
 * <p>The hues are six of Okabe and Ito's and four (indigo, olive, wine, brown) chosen to keep far
 * from them: under simulated red and green blindness (Machado, Oliveira and Fernandes 2009) no two
 * are closer than 13 units of CIE Lab.
 */
public final class Palette {
  private static final List<Color> HUES =
      List.of(
          new Color(0x0072B2),
          new Color(0xE69F00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xD55E00),
          new Color(0x56B4E9),
          new Color(0x332288),
          new Color(0x999933),
          new Color(0x882255),
          new Color(0x663311));

  private static final Color SHADE = new Color(0x1A1A1A);
  private static final double READABLE = 4.5;

  private final Map<String, Color> colors;

  private Palette(Map<String, Color> colors) {
    this.colors = Map.copyOf(colors);
  }

  /**
   * Colours for labels.
   *
   * @param labels all that may ever be drawn, such as a taxonomy's, in an order that stays
   */
  public static Palette of(List<String> labels) {
    Map<String, Color> colors = new HashMap<>();
    Set<Color> taken = new HashSet<>();
    for (String label : labels) {
      colors.computeIfAbsent(label, name -> free(name, taken));
    }
    return new Palette(colors);
  }

  private static Color free(String label, Set<Color> taken) {
    List<Color> wanted = wanted(label);
    Color color = wanted.stream().filter(c -> !taken.contains(c)).findFirst().orElse(wanted.get(0));
    taken.add(color);
    return color;
  }

  /** The colours that are not mixed with white or black. */
  public static List<Color> clear() {
    return HUES;
  }

  /** All colours, the clear ones first. */
  public static List<Color> all() {
    return wanted(0);
  }

  /** All colours, in the order in which a label would like to have them. */
  private static List<Color> wanted(String label) {
    return wanted(Math.floorMod(label.hashCode(), HUES.size()));
  }

  private static List<Color> wanted(int first) {
    List<Color> wanted = new ArrayList<>();
    for (double share : new double[] {1, 0.55, 0.7}) {
      Color other = share == 0.7 ? SHADE : Color.WHITE;
      for (int i = 0; i < HUES.size(); i++) {
        wanted.add(mixed(HUES.get((first + i) % HUES.size()), other, share));
      }
    }
    return wanted;
  }

  /** The colour of a label; its own choice where it is not in the list. */
  public Color color(String label) {
    Color color = colors.get(label);
    return color == null ? wanted(label).get(0) : color;
  }

  /** A colour dark enough for text on white: a contrast of 4.5, as WCAG 2 asks. */
  public static Color forText(Color color) {
    Color dark = color;
    while (contrastWithWhite(dark) < READABLE) {
      dark = mixed(dark, Color.BLACK, 0.95);
    }
    return dark;
  }

  /** The colour with so much white in it that only a part of it is left, from 0 to 1. */
  public static Color tint(Color color, double part) {
    return mixed(color, Color.WHITE, part);
  }

  private static double contrastWithWhite(Color c) {
    double luminance =
        0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** A colour of which a share is the one, from 0 to 1, and the rest the other. */
  public static Color mixed(Color one, Color other, double share) {
    return new Color(
        mixed(one.getRed(), other.getRed(), share),
        mixed(one.getGreen(), other.getGreen(), share),
        mixed(one.getBlue(), other.getBlue(), share));
  }

  private static int mixed(int one, int other, double share) {
    return (int) Math.round(share * one + (1 - share) * other);
  }
}
