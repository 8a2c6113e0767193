package dev.sheaf.read.reference;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.LabelList;
import dev.sheaf.read.entry.Titles;
import dev.sheaf.read.record.FieldTable;
import dev.sheaf.read.record.RecordDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading of org-mode, or a whole file, while the lines below it are read. */
final class OrgHeading {
  static final Pattern HEADING =
      Pattern.compile(
          "^(\\*{1,12})\\s+(?:(?:TODO|DONE|NEXT|WAITING|READ|READING|TOREAD)\\s+)?(?:\\[#\\w\\]\\s+)?(.*?)(?:\\s+:([\\p{L}\\p{Nd}_@#%:/-]+):)?\\s*$");

  static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]]+)\\](?:\\[([^\\[\\]]+)\\])?\\]");

  private static final Pattern PROPERTY =
      Pattern.compile("^\\s*(?::|#\\+)([\\p{L}\\p{Nd}_-]+):\\s*(.*)$");
  private static final Pattern DESCRIBED =
      Pattern.compile("^\\s*[-+]\\s+(\\p{L}[\\p{L} _-]{0,30}?)\\s*(?:::|:)\\s+(.*)$");
  private static final Pattern NO_TEXT =
      Pattern.compile("^\\s*(?:#.*|(?:SCHEDULED|CLOSED|DEADLINE|CLOCK):.*|-{5,}|\\|.*|[-+]\\s.*)$");
  private static final int SHORTEST_TEXT = 40;

  private static final FieldTable FIELDS =
      FieldTable.of(
          "title: title",
          "abstract: abstract",
          "summary: summary description tldr",
          "date: date published year month pubdate",
          "label: keywords keyword tags filetags topics labels",
          "link: url link doi roam_refs roam_key pdf",
          "id: arxiv arxiv_id arxivid eprint",
          "venue: journal venue booktitle");

  private final int depth;
  private final String title;
  private final List<String> tags = new ArrayList<>();
  private final List<String> fileTags = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private final RecordDraft draft;
  private final StringBuilder text = new StringBuilder();
  private Field current = Field.ABSTRACT;
  private boolean isSection;

  private OrgHeading(int depth, String title, Location where) {
    this.depth = depth;
    this.title = title;
    this.draft = new RecordDraft(where);
  }

  /** What stands above all headings. */
  static OrgHeading ofFile(Location where) {
    return new OrgHeading(0, "", where);
  }

  static OrgHeading of(Matcher match, Location where, OrgHeading above) {
    String shown =
        LINK.matcher(match.group(2)).replaceAll(link -> quoted(link.group(2), link.group(1)));
    OrgHeading heading = new OrgHeading(match.group(1).length(), plain(shown), where);
    heading.draft.field(Field.TITLE, heading.title);
    LINK.matcher(match.group(2))
        .results()
        .forEach(link -> heading.draft.field(Field.LINK, link.group(1)));
    heading.inherit(above);
    if (match.group(3) != null) {
      heading.tags.addAll(Arrays.asList(match.group(3).split(":")));
    }
    return heading;
  }

  private static String quoted(String text, String address) {
    return Matcher.quoteReplacement(text == null ? address : text);
  }

  private void inherit(OrgHeading above) {
    if (above.depth == 0) {
      fileTags.addAll(above.tags);
    } else {
      tags.addAll(above.tags);
      fileTags.addAll(above.fileTags);
    }
    sections.addAll(above.sections);
    if (!above.title.isEmpty()) {
      sections.add(above.title);
    }
  }

  int depth() {
    return depth;
  }

  /** Whether it is known to be a paper, so that headings below it are its parts. */
  boolean isPaper() {
    return draft.isIdentified() && !isSection;
  }

  /** Notes that papers stand below it. */
  void markAsSection() {
    isSection |= !isPaper();
  }

  /** Says what the lines that follow are. */
  void startField(Field field) {
    takeText();
    current = field;
  }

  void line(String line) {
    Matcher property = PROPERTY.matcher(line);
    Matcher described = DESCRIBED.matcher(line);
    if (property.matches()) {
      property(property.group(1), property.group(2));
    } else if (described.matches() && FIELDS.field(name(described.group(1))).isPresent()) {
      property(described.group(1), described.group(2));
    } else if (!NO_TEXT.matcher(line).matches()) {
      LINK.matcher(line).results().limit(1).forEach(link -> draft.field(Field.LINK, link.group(1)));
      text.append(line.isBlank() ? "\n" : line.strip() + "\n");
    }
  }

  private static String name(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  private void property(String name, String value) {
    Optional<Field> field = FIELDS.field(name(name));
    if (field.isEmpty()) {
      return;
    }
    if (field.get() == Field.LABEL) {
      boolean areTags = value.strip().startsWith(":");
      tags.addAll(
          areTags ? Arrays.asList(value.strip().substring(1).split(":")) : LabelList.split(value));
    } else {
      draft.field(field.get(), LINK.matcher(value).replaceAll(link -> quoted(null, link.group(1))));
    }
  }

  /** The labels of a paper below it: its tags, else the headings above; and those of the file. */
  List<String> labels() {
    List<String> labels = new ArrayList<>(tags);
    if (depth > 0 && tags.isEmpty()) {
      labels.addAll(sections);
      labels.add(title);
    }
    labels.addAll(fileTags);
    return labels;
  }

  private void takeText() {
    if (current == Field.ABSTRACT || current == Field.SUMMARY) {
      draft.field(
          current,
          plain(LINK.matcher(text).replaceAll(link -> quoted(link.group(2), link.group(1)))));
    }
    text.setLength(0);
  }

  /** The paper that it is; nothing if it is a section. */
  Optional<Finding> finding() {
    boolean hasText = text.length() >= SHORTEST_TEXT || draft.hasText();
    boolean isFile = depth == 0;
    boolean isPaper =
        draft.isIdentified()
            || (!isSection && hasText && !isFile && Titles.isLike(title))
            || (isFile && !isSection && draft.hasTitle() && hasText);
    if (!isPaper || !draft.hasTitle() || (isSection && !isFile)) {
      return Optional.empty();
    }
    takeText();
    (tags.isEmpty() ? sections : tags).forEach(tag -> draft.field(Field.LABEL, tag));
    fileTags.forEach(tag -> draft.field(Field.LABEL, tag));
    return Optional.of(draft.finding());
  }

  /** Without marks of emphasis. */
  static String plain(String org) {
    return org.replaceAll(
            "(?<![\\w/])([*/=~_+])(?=\\S)([^*/=~_+\\n]{1,300}?)(?<=\\S)\\1(?![\\w/])", "$2")
        .strip();
  }
}
