package dev.sheaf.read.markdown;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.GuardedFindings;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.SetAside;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The papers in a text, found as they are asked for, block after block. */
final class Reading implements Iterator<Finding> {
  /** Deeper than all headings: the level of the first summary that is none. */
  private static final int SUMMARY_LEVEL = 10;

  /** In the place of a level: the details hold a field of the paper they stand in. */
  private static final int FIELD = -1;

  /** In characters; a longer cell is a text. */
  private static final int LONGEST_FACT = 200;

  private final Location file;
  private final ReferencedLines lines;
  private final Blocks blocks;
  private final Found found = new Found();
  private final Headings headings = new Headings();
  private final ListGroups groups = new ListGroups();
  private final Deque<Integer> details = new ArrayDeque<>();
  private Optional<Passage> open = Optional.empty();
  private Optional<PaperTable> table = Optional.empty();
  private boolean afterBlank;

  Reading(Lines lines) {
    this.file = lines.file();
    this.lines = new ReferencedLines(lines);
    this.blocks = new Blocks(this.lines);
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty()) {
      int before = lines.count();
      try {
        if (!blocks.hasNext()) {
          end();
          return !found.isEmpty();
        }
        take(blocks.next());
      } catch (BadInputException e) {
        if (lines.count() == before) {
          throw e;
        }
        Location where = file.atLine(lines.count());
        found.setAside(new SetAside(where, e.getMessage().replace(where + ": ", "")));
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

  /** Whether there is an entry in the text, or are links to several papers. */
  boolean findsPapers() {
    Iterator<Finding> findings =
        new GuardedFindings(this, () -> file.atLine(lines.count()), "list");
    while (!found.hasEntries() && findings.hasNext()) {
      findings.next();
    }
    return found.findsPapers();
  }

  private void end() {
    finish();
    found.end();
  }

  private void enterHeading(int level, String text) {
    found.settle(headings.titleBecomesSection(level, text));
    headings.enter(level, text);
  }

  private void take(Block block) {
    switch (block.kind()) {
      case HEADING -> heading(block);
      case ITEM -> item(block);
      case TEXT -> text(block);
      case TABLE_HEAD -> {
        if (!isOfPaper(block)) {
          finish();
        }
        table = Optional.of(PaperTable.of(block.cells()));
      }
      case ROW -> row(block);
      case OPEN_DETAILS -> details.push(SUMMARY_LEVEL + details.size());
      case SUMMARY -> summary(block);
      case CLOSE_DETAILS -> closeDetails();
      case BLANK -> {}
    }
    if (block.kind() != Block.Kind.ROW) {
      found.note(block, open, headings);
    }
    afterBlank = block.kind() == Block.Kind.BLANK;
    if (block.kind() != Block.Kind.TABLE_HEAD && block.kind() != Block.Kind.ROW) {
      table = block.kind() == Block.Kind.BLANK ? table : Optional.empty();
    }
  }

  private void heading(Block block) {
    Optional<Passage> above = open.filter(passage -> !passage.isItem());
    boolean isBelow = above.filter(passage -> passage.head().level() < block.level()).isPresent();
    if (isBelow && above.get().mayHaveFields() && Field.of(block.text()).isPresent()) {
      above.get().line(block.text());
    } else if (isBelow
        && above.get().hasFields()
        && above.get().isPaper()
        && Belonging.isPart(block)) {
      above.get().endField();
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
    if (open.isEmpty()) {
      begin(block);
      return;
    }
    Passage passage = open.get();
    boolean isBelow =
        passage.isParagraph()
            || !passage.isItem()
            || block.level() > passage.head().level()
            || Belonging.isFieldBeside(passage, block);
    if (!isBelow) {
      begin(block);
    } else if (Belonging.isOf(passage, block)) {
      below(block, passage);
    } else if (!passage.isItem() && !Belonging.isWithinPaper(passage, block)) {
      begin(block);
    } else if (Belonging.standsAlone(block, passage)) {
      beginBelow(block, passage);
    } else {
      passage.endField();
      below(block, passage);
    }
  }

  private void beginBelow(Block block, Passage above) {
    boolean isGroup = !above.isPaper();
    finish();
    if (isGroup && above.isItem()) {
      groups.enter(above.head());
    }
    open = Optional.of(new Passage(block));
  }

  /** A block below a passage: a line of it, or what shows that a paper begins in between. */
  private void below(Block block, Passage passage) {
    List<Block> inner = passage.inner(block, afterBlank);
    if (inner.isEmpty()) {
      passage.below(block);
      return;
    }
    beginBelow(inner.get(0), passage);
    inner.stream().skip(1).forEach(open.get()::below);
    open.get().below(block);
  }

  private void text(Block block) {
    if (open.filter(passage -> passage.isItem() && !afterBlank && passage.isCutOff()).isPresent()) {
      open = open.map(passage -> passage.continued(block.text()));
      return;
    }
    boolean isField = Field.in(block.text()).isPresent();
    boolean isTitleField = isField && Field.in(block.text()).get().field() == Field.TITLE;
    boolean ofPaper = open.filter(passage -> !passage.isItem() && passage.isPaper()).isPresent();
    boolean begins =
        Belonging.isPaperLine(block)
            && !(ofPaper && Belonging.beginsWithin(block))
            && open.filter(passage -> Belonging.mayEnd(passage, block)).isEmpty();
    if ((!isField && begins) || (isTitleField && !ofPaper)) {
      begin(block);
    } else if (open.isPresent() && Belonging.isBelow(open.get(), block, afterBlank)) {
      below(block, open.get());
    } else {
      begin(block);
    }
  }

  /** Whether a row of two cells names a field of the paper above, or stands above such rows. */
  private boolean isOfPaper(Block row) {
    return row.cells().size() == 2
        && open.filter(passage -> !passage.isItem() && passage.mayHaveFields()).isPresent()
        && row.cells().stream().allMatch(cell -> cell.length() < LONGEST_FACT);
  }

  private void row(Block block) {
    Optional<Field> field = isOfPaper(block) ? Field.of(block.cells().get(0)) : Optional.empty();
    if (field.isPresent()) {
      open.get().field(field.get(), block.cells().get(1));
      return;
    }
    finish();
    if (table.isEmpty()) {
      boolean isHeader = PaperTable.isHeader(block.cells());
      table = Optional.of(isHeader ? PaperTable.of(block.cells()) : PaperTable.withoutHeader());
      if (isHeader) {
        return;
      }
    }
    PaperTable columns = table.get();
    Optional<Entry> entry = columns.entry(block.cells(), block.where(), headings);
    entry
        .map(row -> row.withLabelPlace(columns.emptyLabelCell(block)))
        .ifPresent(paper -> found.add(paper, headings.isOnlyTitle()));
    found.note(block, open, headings);
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
    int level = block.level() > 0 ? block.level() : SUMMARY_LEVEL + Math.max(0, details.size() - 1);
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
        found.add(passage.entry(headings, groups), headings.isOnlyTitle());
      }
    } else if (passage.isTitleAlone() && headings.areOfPapers()) {
      found.add(passage.entry(headings, groups), headings.isOnlyTitle());
    } else if (!passage.isItem()) {
      enterHeading(passage.head().level(), passage.head().text());
    }
  }
}
