package dev.sheaf.read.format;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.LabelList;
import dev.sheaf.read.entry.LabelPlace;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.TextDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file that holds one paper: the title as a heading, the date, labels in backticks, the
 * title in the other language as a quote, then under a heading {@code 摘要} the abstracts as quotes,
 * images, and the link to the paper.
 */
final class PageReader implements EntryReader {
  /** The heading above the abstracts. */
  static final Pattern ABSTRACT_HEADING =
      Pattern.compile(
          "^#{1,6}\\s*[*_]*(?:摘要|abstract|summary|概要)[*_]*\\s*[:：]?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE_MARKS = Pattern.compile("^[#\\s]+|\\*\\*");

  @Override
  public Findings read(Lines lines) {
    return new Findings(() -> page(lines));
  }

  private static Optional<Finding> page(Lines lines) {
    List<Line> all = WholeText.of(lines);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    TextDraft draft = new TextDraft(all.get(0).where());
    int date = firstMatch(all, 0, line -> DigestReader.date(line).isPresent());
    int heading = abstractHeading(all, date);
    int quote = firstMatch(all, 0, line -> line.startsWith(">"));
    int titleEnd = Math.min(Math.min(date, quote), heading);
    List<String> titles = titles(all.subList(0, titleEnd));
    all.stream()
        .skip(date)
        .limit(1)
        .forEach(line -> draft.published(DigestReader.date(line.text())));
    titles.stream().limit(1).forEach(draft::title);
    int end = Math.max(titleEnd, Math.min(quote, heading));
    int labelStart = Math.min(date + 1, end);
    draft.labels(labels(all.subList(labelStart, end)));
    if (date < end) {
      draft.labelPlace(labelPlace(all, date, end));
    }
    quotedTitles(all.subList(end, Math.max(end, heading)), draft);
    titles.stream().skip(1).forEach(draft::title);
    abstracts(all.subList(Math.min(heading + 1, all.size()), all.size()), draft);
    return Optional.of(draft.finding());
  }

  /** The first one below the date, where a title and its abstract were put above that. */
  private static int abstractHeading(List<Line> lines, int date) {
    int below =
        firstMatch(lines, Math.max(1, date), line -> ABSTRACT_HEADING.matcher(line).matches());
    return below < lines.size()
        ? below
        : firstMatch(lines, 1, line -> ABSTRACT_HEADING.matcher(line).matches());
  }

  private static int firstMatch(
      List<Line> lines, int from, java.util.function.Predicate<String> test) {
    for (int i = from; i < lines.size(); i++) {
      if (test.test(lines.get(i).text().strip())) {
        return i;
      }
    }
    return lines.size();
  }

  private static List<String> titles(List<Line> lines) {
    List<String> titles = new ArrayList<>();
    for (Line line : lines) {
      String title = TITLE_MARKS.matcher(line.text().strip()).replaceAll("").strip();
      if (!title.isEmpty() && !title.startsWith("`") && !title.equals("摘要")) {
        titles.add(title);
      }
    }
    return titles;
  }

  private static List<String> labels(List<Line> lines) {
    List<String> texts = lines.stream().map(Line::text).toList();
    return LabelList.split(String.join("\n", texts).strip());
  }

  /** Between backticks that wait, before other text that stands there, or below the date. */
  private static LabelPlace labelPlace(List<Line> lines, int date, int end) {
    for (Line line : lines.subList(date + 1, end)) {
      if (!line.isBlank()) {
        return LabelPlace.isEmptyInBackticks(line.text())
            ? LabelPlace.waiting(line)
            : new LabelPlace(line.where().line(), 0, "", new LabelPlace.Form("`", "` "));
      }
    }
    boolean isParagraph = date + 1 >= lines.size() || lines.get(date + 1).isBlank();
    return LabelPlace.behind(
        lines.get(date),
        isParagraph ? LabelPlace.NEXT_PARAGRAPH : LabelPlace.NEXT_LINE,
        LabelPlace.Form.BACKTICKS);
  }

  private static void quotedTitles(List<Line> lines, TextDraft draft) {
    for (Line line : lines) {
      String text = line.text().strip();
      if (text.startsWith(">")) {
        String title = text.substring(1).strip();
        Language other = draft.hasTitle(Language.EN) ? Language.ZH : Language.EN;
        draft.title(draft.hasTitle(Language.of(title)) ? other : Language.of(title), title);
      }
    }
  }

  private static void abstracts(List<Line> lines, TextDraft draft) {
    StringBuilder block = new StringBuilder();
    for (Line line : lines) {
      String text = line.text().strip();
      Matcher link = DigestReader.LINK_LINE.matcher(text);
      boolean isLink = link.matches();
      if (isLink || text.startsWith("![") || text.startsWith(">")) {
        draft.text(block.toString());
        block.setLength(0);
      }
      if (isLink) {
        draft.identifier(link.group(1));
      } else if (!text.startsWith("![")) {
        String content = text.startsWith(">") ? text.substring(1).strip() : text;
        block.append(block.isEmpty() || content.isEmpty() ? "" : "\n").append(content);
      }
    }
    draft.text(block.toString());
  }
}
