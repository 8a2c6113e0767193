package dev.sheaf.read.markdown;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.GuardedFindings;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Titles;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads lists of papers in Markdown or HTML: tables, lists with links, details to open, and
 * headings with fields below them, in any mixture.
 *
 * <p>The headings above an entry are its labels where it has none of its own, and give its date
 * where it has none. What shows no sign of being a paper is left out without a word: such files are
 * full of it.
 */
public final class MarkdownReader implements EntryReader {
  /** Whether the beginning of a text has papers in it. */
  public static boolean recognises(String head) {
    Lines lines = new Lines(new StringReader(head), new Location("head", 0));
    Iterator<Finding> findings = GuardedFindings.of(new MarkdownReader(), lines, "list");
    while (findings.hasNext()) {
      if (findings.next() instanceof Entry) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Iterator<Finding> read(Lines lines) {
    return new Reading(lines);
  }

  private static final class Reading implements Iterator<Finding> {
    /** Deeper than all headings: the level of the first summary that is none. */
    private static final int SUMMARY_LEVEL = 10;

    /** In the place of a level: the details hold a field of the paper they stand in. */
    private static final int FIELD = -1;

    private final Lines lines;
    private final Blocks blocks;
    private final Deque<Finding> found = new ArrayDeque<>();
    private final Headings headings = new Headings();
    private final ListGroups groups = new ListGroups();
    private final Deque<Integer> details = new ArrayDeque<>();
    private Optional<Passage> open = Optional.empty();
    private Optional<PaperTable> table = Optional.empty();
    private boolean afterBlank;

    Reading(Lines lines) {
      this.lines = lines;
      this.blocks = new Blocks(lines);
    }

    @Override
    public boolean hasNext() {
      while (found.isEmpty()) {
        int before = lines.count();
        try {
          if (!blocks.hasNext()) {
            finish();
            return !found.isEmpty();
          }
          take(blocks.next());
        } catch (BadInputException e) {
          if (lines.count() == before) {
            throw e;
          }
          Location where = lines.file().atLine(lines.count());
          found.add(new SetAside(where, e.getMessage().replace(where + ": ", "")));
        }
      }
      return true;
    }

    @Override
    public Finding next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return found.remove();
    }

    private void take(Block block) {
      switch (block.kind()) {
        case HEADING -> heading(block);
        case ITEM -> item(block);
        case TEXT -> text(block);
        case TABLE_HEAD -> {
          finish();
          table = Optional.of(PaperTable.of(block.cells()));
        }
        case ROW -> row(block);
        case OPEN_DETAILS -> details.push(SUMMARY_LEVEL + details.size());
        case SUMMARY -> summary(block);
        case CLOSE_DETAILS -> closeDetails();
        case BLANK -> {}
      }
      afterBlank = block.kind() == Block.Kind.BLANK;
      if (block.kind() != Block.Kind.TABLE_HEAD && block.kind() != Block.Kind.ROW) {
        table = block.kind() == Block.Kind.BLANK ? table : Optional.empty();
      }
    }

    private void heading(Block block) {
      boolean isField =
          open.filter(passage -> !passage.isItem() && passage.mayHaveFields()).isPresent()
              && open.get().head().level() < block.level()
              && Field.of(block.text()).isPresent();
      if (isField) {
        open.get().line(block.text());
      } else {
        begin(block);
      }
    }

    private void begin(Block block) {
      finish();
      groups.leave(block.kind() == Block.Kind.ITEM ? block.level() : 0);
      open = Optional.of(new Passage(block));
    }

    private void item(Block block) {
      Optional<Field.Named> named = Field.in(block.text());
      if (open.isEmpty()) {
        begin(block);
        return;
      }
      Passage passage = open.get();
      boolean below = passage.isItem() && block.level() > passage.head().level();
      boolean isField =
          named.isPresent()
              && passage.mayHaveFields()
              && named.get().field() != Field.PAPER
              && named.get().field() != Field.NAME;
      if (isField && (below || !passage.isItem())) {
        passage.line(block.text());
      } else if (!below) {
        begin(block);
      } else if (standsAlone(block, passage)) {
        beginBelow(block, passage);
      } else {
        passage.endField();
        passage.line(block.text());
      }
    }

    /** Whether an item below another one is a paper of its own. */
    private static boolean standsAlone(Block block, Passage above) {
      Headline headline = Headline.of(block.text());
      return headline.presentsPaper()
          && (!above.headline().presentsPaper()
              || (headline.isTitle() && Titles.words(headline.before()) == 0))
          && headline.title().filter(Titles::isLike).isPresent();
    }

    private void beginBelow(Block block, Passage above) {
      boolean isGroup = !above.isPaper();
      finish();
      if (isGroup) {
        groups.enter(above.head());
      }
      open = Optional.of(new Passage(block));
    }

    private void text(Block block) {
      if (open.isPresent() && open.get().isItem()) {
        Passage passage = open.get();
        if (!afterBlank && passage.isCutOff()) {
          open = Optional.of(passage.continued(block.text()));
          return;
        }
        if ((!afterBlank && !isPaperLine(block)) || block.level() > passage.head().level()) {
          passage.line(block.text());
          return;
        }
      }
      boolean isField = Field.in(block.text()).isPresent();
      boolean ofPaper = open.filter(passage -> !passage.isItem() && passage.isPaper()).isPresent();
      boolean begins = isPaperLine(block) && !(ofPaper && beginsWithin(block));
      if (!isField && begins) {
        begin(new Block(Block.Kind.ITEM, 0, block.text(), block.where()));
      } else if (open.filter(Passage::isItem).isPresent()) {
        finish();
      } else {
        open.ifPresent(passage -> passage.line(block.text()));
      }
    }

    /** Whether a paragraph begins with a title that is marked, as the lines of a list do. */
    private static boolean isPaperLine(Block block) {
      Headline headline = Headline.of(block.text());
      return headline.isTitle()
          && Titles.words(headline.before()) <= 3
          && headline.title().filter(Titles::isLike).isPresent()
          && headline.presentsPaper();
    }

    private static boolean beginsWithin(Block block) {
      return Titles.words(Headline.of(block.text()).before()) > 0;
    }

    private void row(Block block) {
      finish();
      if (table.isEmpty()) {
        boolean isHeader = PaperTable.isHeader(block.cells());
        table = Optional.of(isHeader ? PaperTable.of(block.cells()) : PaperTable.withoutHeader());
        if (isHeader) {
          return;
        }
      }
      PaperTable columns = table.get();
      columns
          .entry(block.cells(), block.where(), headings)
          .map(entry -> entry.withLabelPlace(columns.emptyLabelCell(block)))
          .ifPresent(found::add);
    }

    private void summary(Block block) {
      if (open.isPresent() && Field.of(block.text()).isPresent()) {
        open.get().line(block.text());
        enterDetails(FIELD);
        return;
      }
      boolean isUnclosed =
          open.filter(passage -> passage.head().kind() == Block.Kind.SUMMARY && passage.isPaper())
              .isPresent();
      if (isUnclosed && details.size() > 1) {
        details.pop();
      }
      int level =
          block.level() > 0 ? block.level() : SUMMARY_LEVEL + Math.max(0, details.size() - 1);
      enterDetails(level);
      begin(new Block(Block.Kind.SUMMARY, level, block.text(), block.where()));
    }

    /** Notes what the details that were opened last are. */
    private void enterDetails(int level) {
      if (!details.isEmpty()) {
        details.pop();
        details.push(level);
      }
    }

    private void closeDetails() {
      int level = details.isEmpty() ? SUMMARY_LEVEL : details.pop();
      if (level == FIELD && open.isPresent()) {
        open.get().endField();
      } else {
        finish();
        headings.leave(Math.max(1, level));
      }
    }

    /** Ends the open passage: it is a paper, or a heading, or nothing. */
    private void finish() {
      if (open.isEmpty()) {
        return;
      }
      Passage passage = open.get();
      open = Optional.empty();
      if (passage.isPaper()) {
        if (headings.mayHavePapers()) {
          found.add(passage.entry(headings, groups));
        }
      } else if (!passage.isItem()) {
        headings.enter(passage.head().level(), passage.head().text());
      }
    }
  }
}
