package dev.sheaf.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {
  private static final List<String> TOPICS = List.of("LLM应用", "LLM理论", "Agent", "RAG", "其他");

  @Seeds
  void thirtyLabelsHaveThirtyColours(Random random) {
    List<String> labels = Stream.generate(() -> "label " + random.nextInt()).limit(30).toList();
    var palette = Palette.of(labels);

    assertThat(labels).extracting(palette::color).doesNotHaveDuplicates();
  }

  @Test
  void aLabelAddedAtTheEndLeavesTheOthersAsTheyWere() {
    List<String> more = new ArrayList<>(TOPICS);
    more.add("多模态");

    assertThat(TOPICS).extracting(Palette.of(more)::color).isEqualTo(colors(TOPICS));
  }

  @Test
  void aLabelHasTheSameColourInEveryChart() {
    assertThat(Palette.of(List.of()).color("RAG"))
        .isEqualTo(Palette.of(List.of("RAG")).color("RAG"));
    assertThat(colors(TOPICS)).isEqualTo(colors(TOPICS));
  }

  /** Matrices of Machado, Oliveira and Fernandes (2009), severity 1. */
  @ParameterizedTest
  @CsvSource({
    "1 0 0 0 1 0 0 0 1",
    "0.152286 1.052583 -0.204868 0.114503 0.786281 0.099216 -0.003882 -0.048116 1.051998",
    "0.367322 0.860646 -0.227968 0.280085 0.672501 0.047413 -0.011820 0.042940 0.968881"
  })
  void noTwoOfTenLookAlikeToColourBlindReaders(String matrix) {
    List<String> ten = Stream.iterate(0, i -> i + 1).limit(10).map(i -> "label " + i).toList();
    double[] sight = Stream.of(matrix.split(" ")).mapToDouble(Double::parseDouble).toArray();
    List<double[]> seen = colors(ten).stream().map(color -> lab(color, sight)).toList();

    for (int i = 0; i < 10; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(distance(seen.get(i), seen.get(j))).as(i + ", " + j).isGreaterThan(13);
      }
    }
  }

  @Test
  void textIsDarkEnoughToRead() {
    assertThat(Palette.forText(new Color(0x56B4E9)).getGreen()).isLessThan(0xB4);
    assertThat(Palette.forText(new Color(0x332288))).isEqualTo(new Color(0x332288));
  }

  private static List<Color> colors(List<String> labels) {
    return labels.stream().map(Palette.of(labels)::color).toList();
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private static double[] lab(Color color, double[] sight) {
    double[] rgb =
        product(sight, linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue()));
    double[] toXyz = {
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
    double[] xyz = product(toXyz, clamped(rgb[0]), clamped(rgb[1]), clamped(rgb[2]));
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
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double clamped(double value) {
    return Math.max(0, Math.min(1, value));
  }

  private static double root(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
  }
}
