package dev.sheaf.read.reference;

import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.LabelList;
import dev.sheaf.read.record.FieldTable;
import dev.sheaf.read.record.RecordDraft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one format writes tags, what its tags mean, and where its records begin and end. */
enum TagDialect {
  RIS(
      "^\\s{0,3}([A-Z][A-Z0-9])\\s{1,3}-(?:\\s(.*)|()$)",
      "TY",
      "ER",
      FieldTable.of(
          "title: TI T1 CT TT",
          "abstract: AB N2",
          "date: DA PY Y1",
          "label: KW",
          "link: DO UR LK L1 L2 DI",
          "id: ID AN M3 C1 C7 C2",
          "venue: T2 JO JF JA J2 N1 PB BT VL M1")),
  NBIB(
      "^([A-Z]{2,4})\\s{0,2}-(?:\\s(.*)|()$)",
      "PMID",
      "",
      FieldTable.of(
          "title: TI TT",
          "abstract: AB OAB",
          "date: DP",
          "label: MH OT",
          "link: LID AID",
          "id: PMID",
          "venue: JT TA SO")),
  ENDNOTE(
      "^%([0-9A-Z!@*$#?(+&^~<>=\\[])(?:\\s+(.*)|()$)",
      "0",
      "",
      FieldTable.of(
          "title: T",
          "abstract: X",
          "date: D 8",
          "label: K",
          "link: U R",
          "id: M 9",
          "venue: J B Z 1 N V"));

  private static final Pattern QUALIFIERS = Pattern.compile("^\\*|/.*$");
  private static final Pattern KIND_OF_ID = Pattern.compile("\\s*\\[(doi|pii)\\]$");

  private final Pattern line;
  private final String first;
  private final String last;

  @SuppressWarnings("ImmutableEnumChecker") // A table that no one can change.
  private final FieldTable fields;

  /**
   * @param line the tag, and then the value as the only other group that matches
   * @param first the tag that begins a record
   * @param last the tag that ends a record; empty if none does
   */
  TagDialect(String line, String first, String last, FieldTable fields) {
    this.line = Pattern.compile(line);
    this.first = first;
    this.last = last;
    this.fields = fields;
  }

  /** The parts of a line that has a tag. */
  Optional<Tagged> tag(String text) {
    Matcher match = line.matcher(text);
    return match.find()
        ? Optional.of(new Tagged(match.group(1), match.group(2) == null ? "" : match.group(2)))
        : Optional.empty();
  }

  /** A value with its tag. */
  record Tagged(String tag, String value) {}

  /**
   * Whether a tag begins another record; where records are apart, each does below an empty line.
   */
  boolean startsRecord(String tag, boolean afterBlank) {
    return tag.equals(first) || (afterBlank && last.isEmpty());
  }

  boolean endsRecord(String tag) {
    return tag.equals(last);
  }

  Optional<Field> field(String tag) {
    return fields.field(tag);
  }

  /** Puts a value into a draft; keywords may be several. */
  void values(Field field, String value, RecordDraft draft) {
    if (field == Field.LABEL) {
      labels(value).forEach(label -> draft.field(Field.LABEL, label));
    } else if (this == NBIB && field == Field.LINK) {
      draft.field(field, KIND_OF_ID.matcher(value).replaceFirst(""));
    } else {
      draft.field(field, value);
    }
  }

  /** Headings of MeSH have commas in them; keywords that people gave stand between marks. */
  private List<String> labels(String value) {
    if (this == NBIB) {
      return List.of(QUALIFIERS.matcher(value.replace('\n', ' ')).replaceAll(""));
    }
    return value.lines().flatMap(line -> LabelList.split(line).stream()).toList();
  }
}
