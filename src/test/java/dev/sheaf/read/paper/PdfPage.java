package dev.sheaf.read.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** A PDF of one page for tests; places are in points from the upper left corner. */
public final class PdfPage {
  private static final String CHINESE = "/dev/sheaf/chart/surface/font/NotoSansSC-Regular.ttf";

  private final List<Line> lines = new ArrayList<>();

  private record Line(float x, float y, float size, String text, boolean isUpright) {}

  /** Text from left to right. */
  public PdfPage line(float x, float y, float size, String text) {
    lines.add(new Line(x, y, size, text, true));
    return this;
  }

  /** Text that runs up the margin. */
  PdfPage upwards(float x, float y, float size, String text) {
    lines.add(new Line(x, y, size, text, false));
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    return bytes(false);
  }

  byte[] lockedBytes() {
    return bytes(true);
  }

  private byte[] bytes(boolean isLocked) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      boolean isChinese =
          lines.stream().anyMatch(line -> line.text().chars().anyMatch(c -> c > 0x3000));
      PDFont font =
          isChinese ? chinese(document) : new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (Line line : lines) {
          draw(line, font, content);
        }
      }
      if (isLocked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDFont chinese(PDDocument document) throws IOException {
    try (InputStream font = PdfPage.class.getResourceAsStream(CHINESE)) {
      return PDType0Font.load(document, font, true);
    }
  }

  private static void draw(Line line, PDFont font, PDPageContentStream content) throws IOException {
    float height = PDRectangle.A4.getHeight();
    content.beginText();
    content.setFont(font, line.size());
    double angle = line.isUpright() ? 0 : Math.PI / 2;
    content.setTextMatrix(Matrix.getRotateInstance(angle, line.x(), height - line.y()));
    content.showText(line.text());
    content.endText();
  }
}
