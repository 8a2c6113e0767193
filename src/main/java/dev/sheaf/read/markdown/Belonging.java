package dev.sheaf.read.markdown;

import dev.sheaf.read.entry.AuthorNames;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.InlineMarkdown;
import dev.sheaf.read.entry.Link;
import dev.sheaf.read.entry.Titles;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether a block begins a paper or belongs to the one that is open above it. */
final class Belonging {
  /** In words; a paragraph that has more is no title. */
  static final int LONGEST_TITLE = 30;

  /** How sentences begin that are about this file, and not the title of a paper. */
  private static final Pattern TALK =
      Pattern.compile(
          "(?i)(?:this|these|please|see|if|here|for|you|check|click|more|read|refer|notes?|updated?|last"
              + "|thanks?|welcome|feel)\\b");

  /** Whether a heading in the page of a paper only says what part of it follows. */
  static boolean isPart(Block block) {
    return block.level() < Block.BOLD_LINE && Link.allIn(block.text()).isEmpty();
  }

  /** Whether an item is a line of the paper that stands above it. */
  static boolean isOf(Passage passage, Block block) {
    if (!passage.mayHaveFields()) {
      return false;
    }
    Optional<Field.Named> named = Field.in(block.text());
    boolean presents = Headline.of(block.text()).presentsPaper();
    boolean isTitled =
        named
            .filter(field -> field.field() == Field.PAPER || field.field() == Field.NAME)
            .isPresent();
    return named.isPresent()
        ? !(isTitled && presents)
        : !presents && Passage.isLinkOrField(block.text());
  }

  /** Whether an item beside one that names the title names another field of the same paper. */
  static boolean isFieldBeside(Passage passage, Block block) {
    return passage.isNamedTitle()
        && block.level() == passage.head().level()
        && Field.in(block.text()).filter(named -> named.field() != Field.TITLE).isPresent();
  }

  /** Whether an item below a title that is no item belongs to it, though it names no field. */
  static boolean isWithinPaper(Passage passage, Block block) {
    boolean isBold = passage.head().level() == Block.BOLD_LINE || passage.isParagraph();
    return passage.mayHaveFields()
        && (isBold || passage.isPaper() || AuthorNames.areIn(InlineMarkdown.plain(block.text())));
  }

  /** Whether an item below another one is a paper of its own. */
  static boolean standsAlone(Block block, Passage above) {
    Headline headline = Headline.of(block.text());
    return headline.presentsPaper()
        && (!above.headline().presentsPaper()
            || (headline.isTitle()
                && (Titles.words(headline.before()) == 0 || AuthorNames.areIn(headline.before()))))
        && headline.title().filter(Titles::isLike).isPresent();
  }

  /** Whether a paragraph begins with a title and leads to the paper, as the lines of a list do. */
  static boolean isPaperLine(Block block) {
    Headline headline = Headline.of(block.text());
    return headline.title().filter(Titles::isLike).isPresent()
        && headline.presentsPaper()
        && (headline.isTitle()
            ? Titles.words(headline.before()) <= 3 || AuthorNames.areIn(headline.before())
            : !TALK.matcher(headline.title().get()).lookingAt()
                && !AuthorNames.areSeveralIn(headline.title().get())
                && Titles.words(headline.title().get()) <= LONGEST_TITLE);
  }

  static boolean beginsWithin(Block block) {
    Headline headline = Headline.of(block.text());
    return Titles.words(headline.before()) > 0 || !headline.isTitle();
  }

  /** Whether a text may be the second paragraph of an item whose title it comes after. */
  static boolean mayEnd(Passage item, Block block) {
    return item.isItem()
        && !item.isPaper()
        && item.mayHaveFields()
        && block.level() > item.head().level()
        && !Headline.of(block.text()).isTitle();
  }

  /** Whether a text goes on with what is open. */
  static boolean isBelow(Passage passage, Block block, boolean afterBlank) {
    if (!passage.isItem() || !afterBlank || block.level() > passage.head().level()) {
      return true;
    }
    boolean isSentence = Titles.words(block.text()) > LONGEST_TITLE;
    return passage.isParagraph()
        && (Passage.isLinkOrField(block.text()) || (isSentence && passage.isPaper()));
  }

  private Belonging() {}
}
