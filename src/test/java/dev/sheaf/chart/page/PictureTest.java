package dev.sheaf.chart.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.BadInputException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PictureTest {
  @TempDir private Path folder;

  @Test
  void aPngHasTwoPixelsForEachUnitUnlessAskedOtherwise() throws IOException {
    picture().write(file("large.png"), Given.PROVENANCE);
    picture().writePng(file("small.png"), Given.PROVENANCE, new Resolution(0.5, 72));

    assertThat(ImageIO.read(file("large.png").toFile()).getWidth()).isEqualTo(1600);
    assertThat(ImageIO.read(file("small.png").toFile()).getHeight()).isEqualTo(225);
  }

  @Test
  void aPngTellsItsSizeInPrintAndHowItWasMade() throws IOException {
    picture().write(file("a.png"), Given.PROVENANCE);

    IIOMetadata metadata = metadata(file("a.png"));

    assertThat(attribute(metadata, "pHYs", "pixelsPerUnitXAxis")).containsExactly("11811");
    assertThat(attribute(metadata, "iTXtEntry", "keyword"))
        .containsExactly("Title", "Software", "Corpus", "Settings");
    assertThat(attribute(metadata, "iTXtEntry", "text"))
        .containsExactly("论文", "Sheaf 1.2.3", "abc123", "--语言 zh & \"all\"");
  }

  @Test
  void anSvgTellsHowItWasMadeAndNeedsNoFont() throws IOException {
    picture().write(file("a.svg"), Given.PROVENANCE);

    assertThat(Files.readString(file("a.svg")))
        .contains("Settings: --语言 zh &amp; &quot;all&quot;\n", "aria-label=\"论文\"")
        .doesNotContain("<text", "font-family");
  }

  @Test
  void chineseLeavesOtherInkThanTheBoxOfAMissingGlyph() throws IOException {
    assertThat(ink("论")).isNotEqualTo(ink("文")).isNotEqualTo(ink("\uE000"));
    assertThat(ink("\uE000")).isEqualTo(ink("\uE001"));
  }

  @Test
  void theNumbersStandBesideThePictureUnderTheSameName() throws IOException {
    var written = picture().write(file("curve.v2.PNG"), Given.PROVENANCE);

    assertThat(written).containsExactly(file("curve.v2.PNG"), file("curve.v2.csv"));
    assertThat(Files.readAllLines(file("curve.v2.csv")))
        .hasSize(4)
        .startsWith(
            "papers,draws,accuracy,accuracy_low,accuracy_high,macro_f1,macro_f1_low,"
                + "macro_f1_high,baseline_accuracy");
  }

  @Test
  void aPictureIsReplacedTogetherWithItsNumbers() throws IOException {
    picture().write(file("a.png"), Given.PROVENANCE);
    Given.curve("论文", 9).picture().write(file("a.png"), Given.PROVENANCE);

    assertThat(Files.readAllLines(file("a.csv"))).hasSize(10);
    assertThat(folder).isDirectoryNotContaining(path -> !path.toString().contains("a."));
  }

  @Test
  void someoneElsesCsvFileIsNotOverwritten() throws IOException {
    Files.writeString(file("papers.csv"), "id,title\n1,mine\n");

    assertThatThrownBy(() -> picture().write(file("papers.png"), Given.PROVENANCE))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("papers.csv would be overwritten");
    assertThat(file("papers.png")).doesNotExist();
  }

  @Test
  void otherEndingsAreRefused() {
    assertThatThrownBy(() -> picture().write(file("a.jpg"), Given.PROVENANCE))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith("expected a picture's name, ending in .png or .svg, found ");
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Files.writeString(file("taken"), "a file");

    assertThatThrownBy(() -> picture().write(file("taken").resolve("a.png"), Given.PROVENANCE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write " + file("taken").resolve("a.png"));
  }

  @Test
  void aFolderInThePlaceOfThePictureStaysAndNothingIsLeftBeside() throws IOException {
    Files.createDirectories(file("a.png"));

    assertThatThrownBy(() -> picture().write(file("a.png"), Given.PROVENANCE))
        .hasMessage("cannot write " + file("a.png"));
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file("a.png")));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static Picture picture() {
    return Given.curve("论文", 3).picture();
  }

  /** The pixels of a title of one character. */
  private int[] ink(String title) throws IOException {
    Path file = file("ink.png");
    Given.curve(title, 0).picture().writePng(file, Given.PROVENANCE, new Resolution(1, 72));
    BufferedImage image = ImageIO.read(file.toFile());
    return image.getRGB(20, 15, 30, 30, null, 0, 30);
  }

  private static IIOMetadata metadata(Path png) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName("png").next();
    try (var in = ImageIO.createImageInputStream(png.toFile())) {
      reader.setInput(in);
      return reader.getImageMetadata(0);
    } finally {
      reader.dispose();
    }
  }

  private static List<String> attribute(IIOMetadata metadata, String tag, String name) {
    var root = (Element) metadata.getAsTree("javax_imageio_png_1.0");
    NodeList nodes = root.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> ((Element) nodes.item(i)).getAttribute(name))
        .toList();
  }
}
