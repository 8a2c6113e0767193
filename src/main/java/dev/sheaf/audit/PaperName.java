package dev.sheaf.audit;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;

/** What to call a paper in a line. */
final class PaperName {
  private static final int LONGEST = 80;

  private PaperName() {}

  /** Its title, the English one where there is one; the start of its text where it has none. */
  static String of(Document document) {
    String title =
        document
            .titles()
            .getOrDefault(
                Language.EN,
                document.titles().values().stream()
                    .findFirst()
                    .orElseGet(() -> document.abstracts().values().iterator().next()));
    return shortened(title, LONGEST);
  }

  /** A text on one line, with an ellipsis for what goes beyond so many characters. */
  static String shortened(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
