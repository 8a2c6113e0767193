package dev.sheaf.read.paper;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.LabelList;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.record.RecordDraft;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text off the first page of a PDF. The only class that sees PDFBox. */
final class PdfFirstPage {
  /** What arXiv stamps on the margin: id, subject, date. */
  private static final Pattern STAMP =
      Pattern.compile(
          "arXiv:\\s*(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?\\s*(?:\\[([\\w.-]+)\\])?\\s*(\\d{1,2}\\s*\\p{L}{3,9}\\s*\\d{4})?");

  private PdfFirstPage() {}

  static Finding read(byte[] pdf, Location where) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() == 0) {
        return new SetAside(where, "expected a PDF with pages, found none");
      }
      Letters letters = new Letters();
      letters.setStartPage(1);
      letters.setEndPage(1);
      letters.writeText(document, Writer.nullWriter());
      PageLayout layout = PageLayout.of(letters.upright);
      return layout.isEmpty()
          ? new SetAside(
              where, "expected text on the first page of the PDF, found none; it may be a scan")
          : finding(layout, letters, title(document), where);
    } catch (InvalidPasswordException e) {
      return new SetAside(
          where, "expected a PDF that opens without a password, found a locked one");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox throws whatever a damaged file makes it throw.
      return new SetAside(where, "expected a PDF, found a damaged one: " + problem(e));
    }
  }

  private static String problem(Throwable e) {
    String message = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    return message.isBlank() ? e.getClass().getSimpleName() : message;
  }

  private static String title(PDDocument document) {
    String title = document.getDocumentInformation().getTitle();
    return title == null ? "" : title;
  }

  private static Finding finding(
      PageLayout layout, Letters letters, String namedTitle, Location where) {
    RecordDraft draft = new RecordDraft(where);
    draft.field(Field.TITLE, layout.title());
    draft.field(Field.TITLE, namedTitle);
    draft.field(Field.ABSTRACT, layout.abstractText());
    LabelList.split(layout.keywords()).forEach(label -> draft.field(Field.LABEL, label));
    Matcher stamp = STAMP.matcher(letters.turned + "\n" + layout.text());
    if (stamp.find()) {
      draft.field(Field.ID, "arXiv:" + stamp.group(1));
      draft.field(Field.DATE, stamp.group(3) == null ? "" : spaced(stamp.group(3)));
    }
    return draft.finding();
  }

  private static String spaced(String date) {
    return date.replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " ");
  }

  /** Collects the letters of a page with their places. */
  private static final class Letters extends PDFTextStripper {
    private static final int MOST = 100_000;

    /** Ligatures, and radicals that fonts give for the characters that look like them. */
    private static final Pattern COMPATIBLE =
        Pattern.compile("[\\x{fb00}-\\x{fb06}\\x{2e80}-\\x{2fdf}]");

    private final List<PageLayout.Letter> upright = new ArrayList<>();
    private final StringBuilder turned = new StringBuilder();

    @Override
    protected void processTextPosition(TextPosition place) {
      String text = place.getUnicode();
      if (text == null || text.isEmpty() || upright.size() >= MOST) {
        return;
      }
      if (place.getDir() != 0) {
        turned.append(text);
      } else {
        upright.add(
            new PageLayout.Letter(
                COMPATIBLE
                    .matcher(text.replace('\u00a0', ' '))
                    .replaceAll(part -> Normalizer.normalize(part.group(), Form.NFKC)),
                place.getXDirAdj(),
                place.getYDirAdj(),
                place.getWidthDirAdj(),
                Math.max(place.getFontSizeInPt(), 1)));
      }
    }
  }
}
