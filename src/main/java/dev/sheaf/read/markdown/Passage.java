package dev.sheaf.read.markdown;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.AuthorNames;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.InlineMarkdown;
import dev.sheaf.read.entry.Link;
import dev.sheaf.read.entry.PaperLinks;
import dev.sheaf.read.entry.Titles;
import java.util.List;
import java.util.Optional;

/**
 * A heading, a summary or a list item, with what stands below it, which may present one paper.
 *
 * <p>Below it may stand lines such as "Abstract: …", or sentences, or only links.
 */
final class Passage {
  private final Block head;
  private final String text;
  private final Headline headline;
  private final FieldDraft draft = new FieldDraft();
  private Optional<Field> last = Optional.empty();
  private boolean hasFields;

  Passage(Block head) {
    this(head, head.text());
  }

  private Passage(Block head, String text) {
    this.head = head;
    this.text = text;
    this.headline = Headline.of(text);
    headline.title().ifPresent(draft::title);
    draft.date(headline.date());
    draft.links(headline.links());
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

  boolean isItem() {
    return head.kind() == Block.Kind.ITEM;
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
    return headline.title().filter(Titles::isLike).isPresent()
        && Titles.words(headline.before()) <= 8;
  }

  /** Takes in a line that stands below the head. */
  void line(String line) {
    Optional<Field.Named> named = Field.in(line);
    if (named.isPresent()) {
      last = named.map(Field.Named::field);
      field(named.get().field(), named.get().value());
    } else if (line.length() < 60 && Field.of(line).isPresent()) {
      last = Field.of(line);
    } else if (last.filter(field -> isText(field) || field == Field.LABEL).isPresent()) {
      field(last.get(), line);
    } else {
      sentence(line);
    }
  }

  /** What follows belongs to no field that was named. */
  void endField() {
    last = Optional.empty();
  }

  private static boolean isText(Field field) {
    return field == Field.ABSTRACT || field == Field.SUMMARY;
  }

  private void field(Field field, String value) {
    hasFields = true;
    boolean isSecondTitle = field == Field.NAME || field == Field.PAPER || field == Field.TITLE;
    draft.field(isSecondTitle && draft.hasTitle() ? Field.LINK : field, value);
  }

  private void sentence(String line) {
    List<Link> links = Link.allIn(line);
    String words = InlineMarkdown.withoutLinks(line).replaceAll("[\\[\\]()|]+", " ");
    if (Titles.words(words) <= 4 && PaperLinks.best(links).isPresent()) {
      hasFields = true;
    }
    if (Titles.words(words) <= 12) {
      draft.links(links);
      draft.date(Dates.find(words));
    }
    String plain = InlineMarkdown.plain(line);
    if (Titles.words(plain) >= 5 && !AuthorNames.areIn(plain)) {
      draft.summary(Titles.trim(plain));
    }
  }

  /** Whether it presents a paper. */
  boolean isPaper() {
    if (headline.presentsPaper()) {
      return isItem() || hasFields || (headline.isTitle() && headline.paper().isPresent());
    }
    return hasFields && mayHaveFields() && draft.hasPaperLink();
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
