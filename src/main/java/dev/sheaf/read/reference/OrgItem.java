package dev.sheaf.read.reference;

import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Titles;
import dev.sheaf.read.record.RecordDraft;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item of a list in org-mode. */
final class OrgItem {
  private static final Pattern ITEM =
      Pattern.compile("^\\s*(?:[-+]|\\d+[.)])\\s+(?:\\[[ X-]\\]\\s+)?(.*)$");

  private OrgItem() {}

  /**
   * The paper that an item is: a link with a title, and perhaps a date and a sentence behind it.
   */
  static Optional<Entry> paper(Line line, OrgHeading above) {
    Matcher item = ITEM.matcher(line.text());
    if (!item.matches() || above.isPaper()) {
      return Optional.empty();
    }
    Matcher link = OrgHeading.LINK.matcher(item.group(1));
    if (!link.find() || link.group(2) == null || !Titles.isLike(link.group(2))) {
      return Optional.empty();
    }
    RecordDraft draft = new RecordDraft(line.where());
    draft.field(Field.TITLE, OrgHeading.plain(link.group(2)));
    draft.field(Field.LINK, link.group(1));
    String behind = OrgHeading.plain(item.group(1).substring(link.end()));
    dev.sheaf.read.entry.Dates.find(behind)
        .ifPresent(date -> draft.field(Field.DATE, date.toString()));
    if (Titles.words(behind) > 8) {
      draft.field(Field.SUMMARY, behind.replaceFirst("^[\\s\\p{Punct}–—]+", ""));
    }
    above.labels().forEach(label -> draft.field(Field.LABEL, label));
    Finding finding = draft.finding();
    return finding instanceof Entry entry ? Optional.of(entry) : Optional.empty();
  }
}
