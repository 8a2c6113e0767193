package dev.sheaf.read.format;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.LabelCleaner;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.TextDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads papers line after line: the abstract in one or two languages, each on a line, maybe under
 * its title, and the link to the paper behind them, or before them throughout a file. Below all
 * there may be labels, behind a word that says so.
 */
final class PairsReader implements EntryReader {
  /** A line that is a link and nothing else. */
  static final Pattern LINK =
      Pattern.compile(
          "^\\s*(?:(?:url|link|链接|arxiv)\\s*[:：]\\s*)?<?https?://\\S+\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** In characters, an English and a Chinese one; a shorter text is a title. */
  private static final int SHORTEST_ABSTRACT_EN = 200;

  private static final int SHORTEST_ABSTRACT_ZH = 80;

  @Override
  public Findings read(Lines lines) {
    while (lines.hasNext() && lines.peek().isBlank()) {
      lines.next();
    }
    boolean linkLeads = lines.hasNext() && isLink(lines.peek());
    return new Findings(() -> next(lines, linkLeads));
  }

  private static Optional<Finding> next(Lines lines, boolean linkLeads) {
    List<Line> texts = new ArrayList<>();
    List<Line> labels = new ArrayList<>();
    Set<Language> abstracts = EnumSet.noneOf(Language.class);
    Optional<Line> link = Optional.empty();
    while (lines.hasNext()) {
      Line line = lines.peek();
      boolean isLink = isLink(line);
      boolean isLabels = isLabels(line);
      if (isLink && linkLeads && (link.isPresent() || !texts.isEmpty())) {
        break;
      }
      if (!isLink && !isLabels && !line.isBlank() && startsAnother(line, abstracts)) {
        break;
      }
      lines.next();
      if (isLink) {
        link = Optional.of(line);
      } else if (isLabels) {
        labels.add(line);
      } else if (!line.isBlank()) {
        texts.add(line);
        abstracts.addAll(isAbstract(line) ? Set.of(languageOf(line)) : Set.of());
      }
      if (isLink && !linkLeads) {
        break;
      }
    }
    labelsBelow(lines, labels);
    return link.isEmpty() && texts.isEmpty()
        ? Optional.empty()
        : Optional.of(entry(texts, link, labels));
  }

  /** Labels stand below the rest, the link included. */
  private static void labelsBelow(Lines lines, List<Line> labels) {
    while (lines.hasNext() && (lines.peek().isBlank() || isLabels(lines.peek()))) {
      Line line = lines.next();
      if (!line.isBlank()) {
        labels.add(line);
      }
    }
  }

  private static boolean isLabels(Line line) {
    return LabelCleaner.named(line.text()).isPresent();
  }

  private static boolean isLink(Line line) {
    return LINK.matcher(line.text()).matches();
  }

  /** Whether a text belongs to the next paper: both languages stand already, and its own again. */
  private static boolean startsAnother(Line line, Set<Language> abstracts) {
    return abstracts.size() == Language.values().length && isAbstract(line);
  }

  private static Language languageOf(Line line) {
    return Language.of(line.text());
  }

  private static boolean isAbstract(Line line) {
    int shortest = languageOf(line) == Language.ZH ? SHORTEST_ABSTRACT_ZH : SHORTEST_ABSTRACT_EN;
    return line.text().strip().length() >= shortest;
  }

  private static Finding entry(List<Line> texts, Optional<Line> link, List<Line> labels) {
    TextDraft draft = new TextDraft((texts.isEmpty() ? link.orElseThrow() : texts.get(0)).where());
    Stream.concat(texts.stream(), link.stream())
        .max(Comparator.comparing(Line::where))
        .ifPresent(draft::pass);
    labels.forEach(draft::namedLabels);
    link.ifPresent(line -> draft.identifier(line.text()));
    Map<Language, Line> last = new EnumMap<>(Language.class);
    texts.forEach(text -> last.put(languageOf(text), text));
    for (Line line : texts) {
      Language language = languageOf(line);
      boolean abstractFollows = !line.equals(last.get(language));
      if (isTitle(line) && abstractFollows && draft.length(language) == 0) {
        draft.title(language, TextDraft.TITLE_NAME.matcher(line.text()).replaceFirst(""));
      } else {
        draft.text(line.text());
      }
    }
    return draft.findingWithNamedLabels();
  }

  private static boolean isTitle(Line line) {
    return !isAbstract(line);
  }
}
