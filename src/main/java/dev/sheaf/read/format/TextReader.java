package dev.sheaf.read.format;

import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.TextDraft;
import java.util.List;
import java.util.Optional;

/**
 * Reads a whole file as one abstract, in one language or two, with an optional title in its first
 * line.
 */
final class TextReader implements EntryReader {
  private static final int LONGEST_TITLE = 200;

  @Override
  public Findings read(Lines lines) {
    return new Findings(() -> document(lines));
  }

  private static Optional<Finding> document(Lines lines) {
    List<Line> all = WholeText.of(lines);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    TextDraft draft = new TextDraft(all.get(0).where());
    boolean hasTitle = hasTitle(all);
    if (hasTitle) {
      String named = TextDraft.TITLE_NAME.matcher(all.get(0).text()).replaceFirst("");
      draft.title(Heading.textOf(named));
    }
    for (Line line : all.subList(hasTitle ? 1 : 0, all.size())) {
      String text = line.text().strip();
      if (PairsReader.LINK.matcher(text).matches()) {
        draft.identifier(text);
      } else if (DigestReader.date(text).isPresent()) {
        draft.published(DigestReader.date(text));
      } else {
        draft.text(TextDraft.ABSTRACT_NAME.matcher(text).replaceFirst(""));
      }
    }
    return draft.isEmpty() ? Optional.empty() : Optional.of(draft.finding());
  }

  /**
   * Whether the first line is a title: named so, or short and apart from the text, or much shorter
   * than the line behind it; the first line of a text wrapped at a width is as long as the next.
   */
  private static boolean hasTitle(List<Line> all) {
    String first = all.get(0).text().strip();
    if (TextDraft.TITLE_NAME.matcher(first).find() || Heading.of(first).isPresent()) {
      return true;
    }
    if (first.length() > LONGEST_TITLE || TextDraft.ABSTRACT_NAME.matcher(first).find()) {
      return false;
    }
    int rest = all.stream().skip(1).mapToInt(line -> line.text().strip().length()).sum();
    String next = all.size() > 1 ? all.get(1).text().strip() : "";
    boolean isApart = next.isEmpty() || next.length() > Math.max(100, 2 * first.length());
    return isApart && rest > first.length() && !first.matches(".*[。；，,;:：]");
  }
}
