package dev.sheaf.chart.surface;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A PNG in memory: pixels, their size in print, and texts in UTF-8 (iTXt chunks). */
public final class Png {
  private static final String TREE = "javax_imageio_png_1.0";
  private static final double INCHES_PER_METRE = 1 / 0.0254;

  private Png() {}

  public static byte[] bytes(BufferedImage image, int dotsPerInch, List<Provenance.Entry> texts) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      var type = ImageTypeSpecifier.createFromRenderedImage(image);
      IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
      metadata.mergeTree(TREE, tree(dotsPerInch, texts));
      writer.setOutput(out);
      writer.write(new IIOImage(image, null, metadata));
    } catch (IIOInvalidTreeException e) {
      throw new IllegalStateException("the PNG writer refuses its own metadata", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a picture to memory", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode tree(int dotsPerInch, List<Provenance.Entry> texts) {
    var root = new IIOMetadataNode(TREE);
    root.appendChild(size(dotsPerInch));
    var all = new IIOMetadataNode("iTXt");
    texts.forEach(entry -> all.appendChild(text(entry)));
    root.appendChild(all);
    return root;
  }

  private static IIOMetadataNode size(int dotsPerInch) {
    String perMetre = Long.toString(Math.round(dotsPerInch * INCHES_PER_METRE));
    var node = new IIOMetadataNode("pHYs");
    node.setAttribute("pixelsPerUnitXAxis", perMetre);
    node.setAttribute("pixelsPerUnitYAxis", perMetre);
    node.setAttribute("unitSpecifier", "meter");
    return node;
  }

  private static IIOMetadataNode text(Provenance.Entry entry) {
    var node = new IIOMetadataNode("iTXtEntry");
    node.setAttribute("keyword", entry.keyword());
    node.setAttribute("compressionFlag", "FALSE");
    node.setAttribute("compressionMethod", "0");
    node.setAttribute("languageTag", "");
    node.setAttribute("translatedKeyword", "");
    node.setAttribute("text", entry.text());
    return node;
  }
}
