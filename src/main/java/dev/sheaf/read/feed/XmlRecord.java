package dev.sheaf.read.feed;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.record.FieldTable;
import dev.sheaf.read.record.Markup;
import dev.sheaf.read.record.RecordDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes the fields of a paper out of an element of XML, by the names of the elements in it. */
final class XmlRecord {
  private static final Set<String> RECORDS =
      Set.of("entry", "item", "record", "pubmedarticle", "pubmedbookarticle");

  /** By their names in lower case, without a prefix. */
  private static final FieldTable FIELDS =
      FieldTable.of(
          "title: title articletitle vernaculartitle translated-title",
          "abstract: summary description abstract subtitle",
          "summary: content encoded",
          "date: published pubdate issued created date articledate year",
          "label: category categories subject subjects keyword descriptorname tag",
          "link: link guid doi electronic-resource-num url elocationid articleid origlink",
          "id: id identifier pmid accession-num");

  /** Dates of changes, which count where no other is known. */
  private static final Set<String> CHANGES = Set.of("updated", "modified", "datestamp");

  /** What is in them is not said of the paper itself. */
  private static final Set<String> OTHERS =
      Set.of(
          "source",
          "image",
          "author",
          "authors",
          "contributor",
          "contributors",
          "creator",
          "setspec",
          "periodical",
          "custom1",
          "thumbnail",
          "referencelist",
          "commentscorrectionslist",
          "authorlist",
          "medlinejournalinfo",
          "datecompleted",
          "daterevised",
          "history",
          "rights",
          "about",
          "comments",
          "group",
          "database",
          "ref-type");

  /** What arXiv puts behind titles in feeds. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile("\\s*\\((arXiv:\\S+)(?:\\s*\\[([\\w.-]+)\\])?(?:\\s+UPDATED)?\\)\\s*$");

  /** What arXiv puts before abstracts in feeds. */
  private static final Pattern BEFORE_ABSTRACT =
      Pattern.compile("^\\s*arXiv:\\S+\\s+Announce Type:\\s*\\S+\\s+(?:Abstract:\\s*)?");

  private static final Pattern CODES =
      Pattern.compile("[a-z-]+(?:\\.[A-Za-z-]+)?(?:\\s+[a-z-]+(?:\\.[A-Za-z-]+)?)+");

  private static final Pattern SPACED_DATE = Pattern.compile("^(\\d{4}) (\\d\\d?) (\\d\\d?)$");

  private final RecordDraft draft;
  private final List<String> dates = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();

  private XmlRecord(Location where) {
    this.draft = new RecordDraft(where);
  }

  /** Whether an element is that of one paper. */
  static boolean isRecord(Element element) {
    return RECORDS.contains(name(element)) && element.closest("metadata") == null;
  }

  /** What a record tells; nothing where it says that a paper was deleted. */
  static Optional<Finding> of(Element element, Location where) {
    Element header = element.firstElementChild();
    if (header != null && header.attr("status").equals("deleted")) {
      return Optional.empty();
    }
    XmlRecord record = new XmlRecord(where);
    record.children(element);
    // A repository lists when a paper came, changed and appeared in any order.
    if (record.dates.stream()
        .allMatch(date -> !date.isEmpty() && Character.isDigit(date.charAt(0)))) {
      Collections.sort(record.dates);
    }
    record.dates.forEach(date -> record.draft.field(Field.DATE, date));
    record.changes.forEach(date -> record.draft.field(Field.DATE, date));
    record.draft.field(Field.ID, element.attr("rdf:about"));
    return Optional.of(record.draft.finding());
  }

  private static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private void children(Element parent) {
    // Without a stack, since a file may nest as deeply as it likes.
    List<Element> open = new ArrayList<>(List.of(parent));
    while (!open.isEmpty()) {
      Element element = open.remove(open.size() - 1);
      List<Element> inside = new ArrayList<>();
      for (Element child : element.children()) {
        String name = name(child);
        Optional<Field> field = FIELDS.field(name);
        boolean isOther =
            OTHERS.contains(name)
                || child.tagName().startsWith("media:")
                || (name.equals("title") && name(element).equals("journal"));
        if (CHANGES.contains(name)) {
          changes.add(child.text());
        } else if (field.isPresent() && !isOther && !isList(child, name)) {
          field(field.get(), child);
        } else if (!isOther) {
          inside.add(0, child);
        }
      }
      open.addAll(inside);
    }
  }

  /** Whether a name of a field is here that of a list of such fields. */
  private static boolean isList(Element element, String name) {
    return element.childrenSize() > 0 && (name.equals("subjects") || name.equals("categories"));
  }

  private void field(Field field, Element element) {
    switch (field) {
      case TITLE -> title(Markup.of(element));
      case ABSTRACT ->
          draft.field(field, BEFORE_ABSTRACT.matcher(Markup.of(element)).replaceFirst(""));
      case DATE ->
          dates.add(SPACED_DATE.matcher(String.join(" ", texts(element))).replaceFirst("$1-$2-$3"));
      case LABEL -> labels(element);
      case LINK, ID -> links(field, element);
      default -> draft.field(field, Markup.of(element));
    }
  }

  private static List<String> texts(Element element) {
    return element.childrenSize() == 0 ? List.of(element.text()) : element.children().eachText();
  }

  private void title(String text) {
    Matcher behind = BEHIND_TITLE.matcher(text);
    if (behind.find()) {
      draft.field(Field.ID, behind.group(1));
      if (behind.group(2) != null) {
        draft.field(Field.LABEL, behind.group(2));
      }
    }
    draft.field(Field.TITLE, behind.replaceFirst(""));
  }

  private void labels(Element element) {
    String label = element.hasAttr("term") ? element.attr("term") : element.text();
    if (CODES.matcher(label).matches() && label.indexOf('.') > 0) {
      Arrays.stream(label.split("\\s+")).forEach(code -> draft.field(Field.LABEL, code));
    } else {
      Arrays.stream(label.split("\\s*;\\s*")).forEach(part -> draft.field(Field.LABEL, part));
    }
  }

  private void links(Field field, Element element) {
    boolean isOther = element.hasAttr("rel") && !element.attr("rel").equals("alternate");
    String target = element.hasAttr("href") ? element.attr("href") : element.text();
    if (isOther) {
      return;
    }
    draft.field(field, target);
  }
}
