package dev.sheaf.read.markdown;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.AuthorNames;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.InlineMarkdown;
import dev.sheaf.read.entry.Link;
import dev.sheaf.read.entry.PaperLinks;
import dev.sheaf.read.entry.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading, a summary, a list item or a paragraph, with what stands below it, which may present
 * one paper: a title, links, and lines that say more of it.
 *
 * <p>A link belongs to the nearest title before it that it does not replace by its own text. So a
 * line below that is like a title may turn out to begin a paper of its own, and the head to be only
 * what stands above it: {@link #inner}.
 */
final class Passage {
  /** In words; a heading of more is the title of a paper rather than of a section. */
  private static final int LONGEST_SECTION = 5;

  /** In words; a line beside a link that has more is a sentence with a link in it. */
  private static final int LONGEST_LINK_LINE = 12;

  /** In words; a longer line is no title. */
  private static final int LONGEST_TITLE_LINE = 40;

  /** In characters; an identifier with what is around it is not longer. */
  private static final int LONGEST_ID = 80;

  private static final Pattern UNKNOWN_FIELD =
      Pattern.compile(
          "^\\W{0,6}\\*\\*[^*]{1,30}[:：]\\s*\\*\\*.*|^\\W{0,6}\\*\\*[^*]{1,30}\\*\\*\\s*[:：].*");

  private final Block head;
  private final String text;
  private final Headline headline;
  private final FieldDraft draft = new FieldDraft();
  private final List<Block> sinceInner = new ArrayList<>();
  private Optional<Field> last = Optional.empty();
  private boolean hasLink;
  private boolean hasFields;
  private boolean namesPaper;
  private boolean namesLink;

  Passage(Block head) {
    this(head, head.text());
  }

  private Passage(Block head, String text) {
    this.head = head;
    this.text = text;
    this.headline = isHeading(head) ? Headline.ofHeading(text) : Headline.of(text);
    headline.title().ifPresent(draft::title);
    draft.date(headline.date());
    draft.links(headline.links());
    ArxivId.find(headline.before() + " " + headline.after())
        .map(ArxivId::value)
        .ifPresent(draft::id);
  }

  private static boolean isHeading(Block head) {
    return head.kind() == Block.Kind.HEADING || head.kind() == Block.Kind.SUMMARY;
  }

  /** A copy whose first line continues with this text. */
  Passage continued(String more) {
    return new Passage(head, text + " " + more);
  }

  Block head() {
    return head;
  }

  Headline headline() {
    return headline;
  }

  /** Whether it stands in a list or a text, and is no heading. */
  boolean isItem() {
    return !isHeading(head);
  }

  boolean isParagraph() {
    return head.kind() == Block.Kind.TEXT;
  }

  /** Whether the first line ends within bold or within a link. */
  boolean isCutOff() {
    return text.length() < 1000
        && (count('*') % 2 == 1
            || count('[') > count(']')
            || count('(') > count(')')
            || text.split("\\*\\*", -1).length % 2 == 0);
  }

  private long count(char mark) {
    return text.chars().filter(letter -> letter == mark).count();
  }

  /** Whether the head could be the title of the paper that the lines below are about. */
  boolean mayHaveFields() {
    return headline.title().filter(title -> isNamedTitle() || Titles.isLike(title)).isPresent()
        && Titles.words(headline.before()) <= 8;
  }

  /** Whether the head says by a name that it is a title, as in "Title: …". */
  boolean isNamedTitle() {
    return isItem() && Field.in(text).filter(named -> named.field() == Field.TITLE).isPresent();
  }

  /** Whether lines below say by their names what they hold. */
  boolean hasFields() {
    return hasFields;
  }

  /** Whether a line only leads to the paper, or names a field of it. */
  static boolean isLinkOrField(String line) {
    return Field.in(line).isPresent() || isLinkLine(line, Link.allIn(line));
  }

  private static boolean isLinkLine(String line, List<Link> links) {
    return !links.isEmpty()
        && PaperLinks.best(links).filter(Passage::isNamed).isEmpty()
        && wordsBeside(line) <= LONGEST_LINK_LINE;
  }

  /** Whether a link has a title for its text. */
  static boolean isNamed(Link link) {
    return !link.isBare()
        && !link.isImage()
        && Titles.of(link.text()).filter(Titles::isLike).isPresent();
  }

  private static int wordsBeside(String line) {
    return Titles.words(beside(line));
  }

  private static String beside(String line) {
    return InlineMarkdown.withoutLinks(line).replaceAll("[\\[\\]()|]+", " ");
  }

  /** Takes in a block that stands below the head. */
  void below(Block block) {
    if (!isPaper() && isLikeTitle(block.text())) {
      sinceInner.clear();
      sinceInner.add(block);
    } else if (!sinceInner.isEmpty()) {
      sinceInner.add(block);
    }
    line(block.text());
  }

  private static boolean isLikeTitle(String line) {
    Headline headline = Headline.of(line);
    String plain = InlineMarkdown.plain(line);
    return headline.title().filter(Titles::isLike).isPresent()
        && Titles.words(headline.before()) <= 2
        && Titles.words(plain) <= LONGEST_TITLE_LINE
        && !AuthorNames.areIn(plain)
        && Field.in(line).isEmpty();
  }

  /**
   * The blocks from the last line below that is like a title, where the link in a block belongs to
   * that line and not to the head; else none.
   */
  List<Block> inner(Block block, boolean afterBlank) {
    if (sinceInner.isEmpty()
        || !isLinkOrField(block.text())
        || PaperLinks.best(Link.allIn(block.text())).isEmpty()) {
      return List.of();
    }
    Block title = sinceInner.get(0);
    boolean isOfSection =
        !mayHaveFields()
            || (isHeading(head)
                && !afterBlank
                && Titles.words(headline.title().orElse("")) <= LONGEST_SECTION)
            || (isItem() && block.level() > title.level() && title.level() > head.level());
    return isOfSection ? List.copyOf(sinceInner) : List.of();
  }

  /** Takes in a line that stands below the head. */
  void line(String line) {
    Optional<Field.Named> named = Field.in(line);
    List<Link> links = Link.allIn(line);
    if (named.isPresent()) {
      last = named.map(Field.Named::field);
      field(named.get().field(), named.get().value());
    } else if (isLinkLine(line, links)) {
      endField();
      sentence(line, links);
    } else if (line.length() < 60 && Field.of(line).isPresent()) {
      last = Field.of(line);
      hasFields = true;
    } else if (UNKNOWN_FIELD.matcher(line).matches() && Titles.words(line) <= LONGEST_LINK_LINE) {
      endField();
    } else if (last.filter(Passage::goesOn).isPresent()) {
      field(last.get(), line);
    } else {
      sentence(line, links);
    }
  }

  /** A field with a name of its own, such as the cells of a row. */
  void field(Field field, String value) {
    hasFields = true;
    namesLink |=
        isHeading(head) && (field == Field.LINK || field == Field.PAPER) && hasPaperLink(value);
    namesPaper |= field == Field.PAPER || field == Field.ABSTRACT;
    boolean isSecondTitle = field == Field.NAME || field == Field.PAPER || field == Field.TITLE;
    hasLink |= field != Field.CODE && hasPaperLink(value);
    draft.field(isSecondTitle && draft.hasTitle() ? Field.LINK : field, value);
  }

  private static boolean hasPaperLink(String value) {
    return PaperLinks.best(Link.allIn(value)).isPresent()
        || (value.length() <= LONGEST_ID && ArxivId.find(value).isPresent());
  }

  /** What follows belongs to no field that was named. */
  void endField() {
    last = Optional.empty();
  }

  private static boolean goesOn(Field field) {
    return field == Field.ABSTRACT
        || field == Field.SUMMARY
        || field == Field.LABEL
        || field == Field.TOPIC;
  }

  private void sentence(String line, List<Link> links) {
    String words = beside(line);
    boolean isShort = Titles.words(words) <= LONGEST_LINK_LINE;
    Optional<Link> paper = PaperLinks.best(links).filter(link -> !isNamed(link));
    if (paper.isPresent() && (isShort || isItem() || AuthorNames.areIn(words))) {
      hasLink = true;
      draft.links(links);
      draft.date(Dates.find(words));
    } else if (isShort) {
      draft.date(Dates.find(words));
      List<ArxivId> ids = ArxivId.allNamed(words);
      ids.stream().map(ArxivId::value).forEach(draft::id);
      hasLink |= !ids.isEmpty();
    }
    String plain = InlineMarkdown.plain(line);
    if (Titles.words(plain) >= 5 && !AuthorNames.areIn(plain) && !(isShort && paper.isPresent())) {
      draft.summary(Titles.trim(plain));
    }
  }

  /** Whether it is an item that is nothing but a title, with no link to show of what. */
  boolean isTitleAlone() {
    return head.kind() == Block.Kind.ITEM
        && headline.links().isEmpty()
        && Titles.words(headline.before()) == 0
        && headline.title().filter(Titles::isInTitleCase).isPresent();
  }

  /** Whether it presents a paper. */
  boolean isPaper() {
    if (headline.presentsPaper()) {
      return isItem()
          || hasFields
          || hasLink
          || (headline.isTitle() && headline.paper().isPresent());
    }
    if (namesLink && headline.title().isPresent() && draft.hasPaperLink()) {
      return true;
    }
    return (hasLink || hasFields) && mayHaveFields() && (namesPaper || draft.hasPaperLink());
  }

  /** The paper that it presents. */
  Entry entry(Headings headings, ListGroups groups) {
    if (!headline.summary().isEmpty()) {
      draft.summary(headline.summary());
    }
    Location where = head.where();
    return draft.entry(
        where, draft.labels(groups.labels(headings)), groups.date().or(headings::date));
  }
}
