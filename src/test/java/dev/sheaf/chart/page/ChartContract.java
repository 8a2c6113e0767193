package dev.sheaf.chart.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.Recording.Written;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Chart} promises. A new one implements this and inherits the tests. */
public interface ChartContract {
  String TITLE = "标注论文越多，檢索增強生成越準: more papers, better answers";

  /** A chart of that many points, bins, labels or whatever it shows. */
  Chart chart(String title, int size);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 60})
  default void noTextIsCutOrLiesOverAnother(int size) {
    requireReadable(chart(TITLE, size));
  }

  /** Fails where a text is cut or lies over another. */
  static void requireReadable(Chart chart) {
    List<Written> texts = Recording.texts(chart);
    Rectangle2D page = chart.picture().page();

    assertThat(texts).isNotEmpty().allMatch(text -> page.contains(text.bounds()));
    for (Written text : texts) {
      assertThat(texts).filteredOn(t -> t.bounds().intersects(text.bounds())).containsExactly(text);
    }
  }

  @Test
  default void everyCharacterHasItsGlyph() {
    assertThat(Recording.texts(chart(TITLE, 5)))
        .anyMatch(text -> text.text().contains("檢"))
        .noneMatch(text -> text.glyphs().contains(0));
  }

  @Test
  default void digitsAreWesternInEveryLocale() {
    assertThat(Recording.texts(chart("title", 5)))
        .isNotEmpty()
        .noneMatch(text -> text.text().codePoints().anyMatch(c -> c >= 0x660 && c <= 0x669));
  }

  @Test
  default void theSameChartGivesTheSameBytesFromManyThreads(@TempDir Path folder) {
    List<List<byte[]>> files =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> written(chart(TITLE, 5), folder.resolve("chart" + i)))
            .toList();

    assertThat(files)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.get(0)).isEqualTo(files.get(0).get(0)));
    assertThat(files)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.get(1)).isEqualTo(files.get(0).get(1)));
  }

  private static List<byte[]> written(Chart chart, Path folder) {
    try {
      Files.createDirectories(folder);
      Path png = folder.resolve("chart.png");
      Path svg = folder.resolve("chart.svg");
      chart.picture().write(png, Given.PROVENANCE);
      chart.picture().write(svg, Given.PROVENANCE);
      return List.of(Files.readAllBytes(png), Files.readAllBytes(svg));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read what was drawn", e);
    }
  }
}
