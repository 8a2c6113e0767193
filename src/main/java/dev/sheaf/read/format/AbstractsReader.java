package dev.sheaf.read.format;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.LabelCleaner;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.TextDraft;
import java.util.Optional;

/**
 * Reads abstracts that each begin with {@code Abstract:} and may run over several lines and
 * paragraphs. A short line of its own before one, not a sentence, is its title; a line behind it
 * that begins with a word for labels has its labels.
 */
final class AbstractsReader implements EntryReader {
  private static final int LONGEST_TITLE = 200;

  @Override
  public Findings read(Lines lines) {
    State state = new State(lines);
    return new Findings(state::next);
  }

  private static final class State {
    private final Lines lines;
    private Optional<Line> title = Optional.empty();

    State(Lines lines) {
      this.lines = lines;
    }

    Optional<Finding> next() {
      while (lines.hasNext()) {
        Line line = lines.next();
        if (startsAbstract(line)) {
          return Optional.of(entry(line));
        }
        if (!line.isBlank()) {
          title = Optional.of(line).filter(State::canBeTitle);
        }
      }
      return Optional.empty();
    }

    private Finding entry(Line first) {
      TextDraft draft = new TextDraft(title.map(Line::where).orElse(first.where()));
      draft.pass(first);
      title.ifPresent(line -> draft.title(titleOf(line)));
      title = Optional.empty();
      draft.text(TextDraft.ABSTRACT_NAME.matcher(first.text()).replaceFirst(""));
      boolean afterBlank = false;
      while (lines.hasNext() && !startsAbstract(lines.peek())) {
        Line line = lines.next();
        boolean mayBeTitle = isNamedTitle(line) || (afterBlank && canBeTitle(line));
        if (mayBeTitle && abstractFollows()) {
          title = Optional.of(line);
        } else {
          continuation(line, draft);
        }
        afterBlank = line.isBlank();
      }
      return draft.findingWithNamedLabels();
    }

    private boolean abstractFollows() {
      while (lines.hasNext() && lines.peek().isBlank()) {
        lines.next();
      }
      return lines.hasNext() && startsAbstract(lines.peek());
    }

    private static void continuation(Line line, TextDraft draft) {
      draft.pass(line);
      String text = line.text().strip();
      Optional<PublicationDate> date = DigestReader.date(text);
      if (PairsReader.LINK.matcher(text).matches()) {
        draft.identifier(text);
      } else if (date.isPresent()) {
        draft.published(date);
      } else if (isLabels(line)) {
        draft.namedLabels(line);
      } else {
        draft.text(text);
      }
    }

    private static boolean isLabels(Line line) {
      return LabelCleaner.named(line.text()).isPresent();
    }

    private static boolean startsAbstract(Line line) {
      return TextDraft.ABSTRACT_NAME.matcher(line.text()).find();
    }

    private static boolean canBeTitle(Line line) {
      return !line.isBlank()
          && !isLabels(line)
          && line.text().length() <= LONGEST_TITLE
          && !line.text().strip().matches(".*[.。]")
          && !PairsReader.LINK.matcher(line.text()).matches();
    }

    private static boolean isNamedTitle(Line line) {
      return TextDraft.TITLE_NAME.matcher(line.text()).find();
    }

    private static String titleOf(Line line) {
      String text = TextDraft.TITLE_NAME.matcher(line.text()).replaceFirst("");
      return Heading.textOf(text);
    }
  }
}
