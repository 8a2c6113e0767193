package dev.sheaf.chart.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dev.sheaf.chart.page.Recording;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypefaceTest {
  @Test
  void everyLetterOfTheSeedsCanBeShown() throws IOException {
    var font = Typeface.font(12);
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String letters = Files.readString(file).replaceAll("[\\p{C}\\p{Z}\\p{M}]", "");

        assertThat(letters.codePoints().filter(c -> !font.canDisplay(c)).toArray())
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  @Test
  void widthsGrowWithTheSizeOnly() {
    double small = Typeface.width("AV 智能体", Typeface.font(10));

    assertThat(Typeface.width("AV 智能体", Typeface.font(30)) / small).isCloseTo(3, offset(0.001));
  }

  @Test
  void textInTheMachinesFontsIsRefused() {
    var graphics = new VectorGraphics(new Recording());
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));

    assertThatThrownBy(() -> graphics.drawString("papers", 0, 0))
        .hasMessageStartingWith("\"papers\" was written in another font");
  }

  @Test
  void whatSvgAndPixelsCannotShareIsRefused() {
    var graphics = new VectorGraphics(new Recording());
    var gradient = new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE);

    assertThatThrownBy(() -> graphics.setPaint(gradient))
        .hasMessageStartingWith("charts use plain colours");
  }
}
