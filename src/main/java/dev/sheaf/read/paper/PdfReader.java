package dev.sheaf.read.paper;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** Reads a PDF of one paper: the title and the abstract on its first page. */
public final class PdfReader {
  /** In bytes; what is longer is a book, or has pictures only. */
  private static final int LONGEST = 1 << 27;

  private PdfReader() {}

  /**
   * The paper of a PDF.
   *
   * @param bytes the file, a character for each byte (ISO 8859-1)
   */
  public static Iterator<Finding> read(Reader bytes, Location file) {
    return List.of(finding(bytes, file.atLine(1))).iterator();
  }

  private static Finding finding(Reader bytes, Location where) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    char[] buffer = new char[1 << 14];
    try {
      for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
        for (int i = 0; i < count; i++) {
          all.write(buffer[i]);
        }
        if (all.size() > LONGEST) {
          return new SetAside(
              where, "expected a PDF of at most " + LONGEST + " bytes, found a longer one");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + where.name(), e);
    }
    try {
      return PdfFirstPage.read(all.toByteArray(), where);
    } catch (NoClassDefFoundError e) {
      return new SetAside(
          where, "expected the library org.apache.pdfbox:pdfbox to read a PDF with, found none");
    }
  }
}
