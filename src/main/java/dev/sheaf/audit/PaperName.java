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
    String line = title.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
