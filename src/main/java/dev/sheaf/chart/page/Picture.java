package dev.sheaf.chart.page;

import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.surface.PixelSurface;
import dev.sheaf.chart.surface.Png;
import dev.sheaf.chart.surface.Provenance;
import dev.sheaf.chart.surface.Surface;
import dev.sheaf.chart.surface.SvgSurface;
import dev.sheaf.chart.surface.VectorGraphics;
import dev.sheaf.error.BadInputException;
import dev.sheaf.io.FileChange;
import dev.sheaf.report.Table;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A chart laid out on a page, with the numbers that it shows. It is drawn when it is written. The
 * same picture gives the same bytes, from any thread. A file is written as a whole or not at all.
 */
public final class Picture {
  private final Caption caption;
  private final Size size;
  private final Drawing drawing;
  private final Table numbers;

  /** The width and height of a page in logical units, of which a text's size is about 14. */
  public record Size(int width, int height) {}

  public Picture(Caption caption, Size size, Drawing drawing, Table numbers) {
    this.caption = caption;
    this.size = size;
    this.drawing = drawing;
    this.numbers = numbers;
  }

  /** Every number in the picture, with all its digits. */
  public Table numbers() {
    return numbers;
  }

  /**
   * Writes the picture as the file's name asks for, {@code .png} or {@code .svg}, and its numbers
   * into the CSV file of the same name.
   *
   * @return the picture's file and that of its numbers
   * @throws BadInputException if the name ends otherwise, or where the CSV file exists and is not
   *     one of a chart like this
   * @throws UncheckedIOException if a file cannot be written
   */
  public List<Path> write(Path file, Provenance provenance) {
    Path csv = twin(file);
    refuseStranger(csv, numbers);
    if (ending(file).equals("svg")) {
      writeSvg(file, provenance);
    } else {
      writePng(file, provenance, Resolution.STANDARD);
    }
    writeCsv(csv);
    return List.of(file, csv);
  }

  /**
   * Finds out whether {@link #write} could write here, before the numbers are computed.
   *
   * @throws BadInputException if it could not
   */
  public static void requireWritable(Path file, Table numbers) {
    refuseStranger(twin(file), numbers);
    for (Path each : List.of(file, twin(file))) {
      if (Files.isDirectory(each)) {
        throw new BadInputException(each + ": expected a file to write, found a folder");
      }
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BadInputException(file + ": expected a folder to write into, found none");
    }
    if (!Files.isWritable(folder)) {
      throw new BadInputException(file + ": cannot write into its folder (permission denied)");
    }
  }

  /** Writes the picture as PNG, with its provenance and its size in print. */
  public void writePng(Path file, Provenance provenance, Resolution resolution) {
    var surface =
        new PixelSurface(
            resolution.pixels(size.width()), resolution.pixels(size.height()), resolution.scale());
    draw(surface);
    List<Provenance.Entry> texts = new ArrayList<>();
    texts.add(new Provenance.Entry("Title", caption.title()));
    texts.addAll(provenance.entries());
    byte[] png = Png.bytes(surface.finish(), resolution.dotsPerInch(), texts);
    FileChange.write(List.of(new FileChange.Content(file, ByteBuffer.wrap(png))));
  }

  /** Writes the picture as SVG that needs no font, with its provenance. */
  public void writeSvg(Path file, Provenance provenance) {
    var surface = new SvgSurface();
    draw(surface);
    String svg = surface.document(size.width(), size.height(), caption, provenance);
    FileChange.write(List.of(FileChange.Content.of(file, svg)));
  }

  /** Writes the numbers as CSV, UTF-8 without a byte order mark. */
  public void writeCsv(Path file) {
    FileChange.write(List.of(FileChange.Content.of(file, csv(numbers))));
  }

  Rectangle2D page() {
    return new Rectangle2D.Double(0, 0, size.width(), size.height());
  }

  void draw(Surface surface) {
    var graphics = new VectorGraphics(surface);
    drawing.draw(graphics, page());
    graphics.dispose();
  }

  private static String csv(Table numbers) {
    try {
      var text = new StringBuilder();
      numbers.write(Table.Style.CSV, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
  }

  private static Path twin(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = ending(file);
    if (!ending.equals("png") && !ending.equals("svg")) {
      throw new BadInputException(
          "expected a picture's name, ending in .png or .svg, found " + file);
    }
    return file.resolveSibling(name.substring(0, name.length() - ending.length()) + "csv");
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The name of the CSV file is ours to choose, so it must not cost users a file of theirs. */
  private static void refuseStranger(Path csv, Table numbers) {
    byte[] header = csv(numbers).lines().findFirst().orElse("").getBytes(StandardCharsets.UTF_8);
    if (Files.isRegularFile(csv) && !startsWith(csv, header)) {
      throw new BadInputException(
          csv + " would be overwritten by the picture's numbers: choose another name, or move it");
    }
  }

  private static boolean startsWith(Path file, byte[] header) {
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(header.length), header);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
