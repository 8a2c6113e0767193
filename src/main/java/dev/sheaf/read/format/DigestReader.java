package dev.sheaf.read.format;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.LabelCleaner;
import dev.sheaf.read.entry.LabelList;
import dev.sheaf.read.entry.LabelPlace;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.TextDraft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a digest: per paper its titles as headings, the linked one first, then the date, the
 * abstracts as quotes, and a line of labels. Any of them may be missing but the first heading.
 * Comments of Markdown are no content.
 */
final class DigestReader implements EntryReader {
  /** The start of a line that gives a date. */
  static final Pattern DATE_NAME =
      Pattern.compile(
          "^\\s*[*_`-]*\\s*(?:发布时间|發布時間|发布日期|發佈日期|发表时间|发表日期|日期|时间|時間|published(?: on)?|date|"
              + "publication date)\\s*[*_`]*\\s*[:：]",
          Pattern.CASE_INSENSITIVE);

  /** A line that is a link with a word, such as {@code [Arxiv](https://…)}. */
  static final Pattern LINK_LINE =
      Pattern.compile("^\\[[^\\]]*\\]\\((\\S+?|[^()]*+(?:\\([^()]*+\\)[^()]*+)*+)\\)$");

  private static final Pattern BARE_URL = Pattern.compile("^<?https?://\\S+?>?$");
  private static final Pattern NO_CONTENT = Pattern.compile("^(?:!\\[.*|[-*_=]{3,}|<!--.*-->)$");

  @Override
  public Findings read(Lines lines) {
    return new Findings(() -> next(lines));
  }

  private static Optional<Finding> next(Lines lines) {
    while (lines.hasNext()) {
      Line line = lines.next();
      Optional<Finding> found =
          Heading.of(line.text()).flatMap(heading -> entry(heading, line, lines));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The entry below a heading; none if the heading is that of a section. */
  private static Optional<Finding> entry(Heading first, Line line, Lines lines) {
    TextDraft draft = new TextDraft(line.where());
    draft.pass(line);
    add(first, draft);
    while (lines.hasNext()) {
      Optional<Heading> heading = Heading.of(lines.peek().text());
      if (heading.isPresent()) {
        if (startsAnother(heading.get(), first, draft)) {
          break;
        }
        add(heading.get(), draft);
        draft.pass(lines.next());
      } else {
        body(lines.next(), draft);
      }
    }
    boolean isPaper = draft.hasIdentifier() || draft.hasText();
    return isPaper || (draft.hasBody() && !isAbove(first, lines))
        ? Optional.of(draft.finding())
        : Optional.empty();
  }

  /** Whether a heading of a deeper level follows, so that this one is of a section or the file. */
  private static boolean isAbove(Heading heading, Lines lines) {
    return lines.hasNext()
        && Heading.of(lines.peek().text())
            .filter(next -> next.depth() > heading.depth())
            .isPresent();
  }

  private static boolean startsAnother(Heading heading, Heading first, TextDraft draft) {
    return draft.hasBody()
        || heading.depth() != first.depth()
        || (draft.hasIdentifier() && heading.link().isPresent());
  }

  private static void add(Heading heading, TextDraft draft) {
    heading.link().ifPresent(draft::identifier);
    draft.title(heading.text());
  }

  private static void body(Line line, TextDraft draft) {
    String text = line.text().strip();
    if (isBadge(text)) {
      return;
    }
    if (!NO_CONTENT.matcher(text).matches()) {
      draft.pass(line);
    }
    Optional<PublicationDate> date = date(text);
    Matcher link = LINK_LINE.matcher(text);
    if (text.startsWith(">")) {
      draft.text(text.substring(1));
    } else if (date.isPresent()) {
      draft.published(date);
    } else if (BARE_URL.matcher(text).matches()) {
      draft.identifier(text);
    } else if (link.matches()) {
      draft.identifier(link.group(1));
    } else if (!text.isEmpty() && !NO_CONTENT.matcher(text).matches()) {
      labelsOrText(line, text, draft);
    }
  }

  /** Whether a line is a picture that is a link, and to no paper. */
  private static boolean isBadge(String text) {
    return text.startsWith("[![") && ArxivId.find(text).isEmpty();
  }

  private static void labelsOrText(Line line, String text, TextDraft draft) {
    if (LabelCleaner.waits(text)) {
      draft.labelPlace(LabelPlace.waiting(line));
      return;
    }
    List<String> labels = LabelList.split(text);
    boolean isList =
        !labels.isEmpty()
            && labels.stream().allMatch(label -> LabelCleaner.clean(label).isPresent());
    boolean isFirst = !draft.hasLabels() || LabelCleaner.named(text).isPresent();
    if (isList && isFirst) {
      draft.labels(labels);
      draft.labelPlace(LabelPlace.behind(line, "", LabelPlace.Form.of(text)));
    } else if (draft.hasText() && !draft.hasLabels() && !LabelCleaner.isTalk(text)) {
      draft.text(text);
    }
  }

  /** The date of a line that gives one and nothing else. */
  static Optional<PublicationDate> date(String line) {
    return DATE_NAME.matcher(line).find() ? Dates.find(line) : Dates.only(line);
  }
}
