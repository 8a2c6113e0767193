package dev.sheaf.read.reference;

import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.Dates;
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
    if (!link.find()) {
      return ArxivId.allNamed(item.group(1)).stream()
          .findFirst()
          .flatMap(
              id ->
                  entry(
                      line,
                      above,
                      title(item.group(1)).orElse("arXiv:" + id.value()),
                      "arXiv:" + id.value(),
                      ""));
    }
    Optional<String> title = title(link, item.group(1));
    String behind = OrgHeading.plain(item.group(1).substring(link.end()));
    return title.flatMap(name -> entry(line, above, name, link.group(1), behind));
  }

  /** The text of the link, or what stands before a link to a paper. */
  private static Optional<String> title(Matcher link, String item) {
    Optional<String> text =
        Optional.ofNullable(link.group(2)).map(OrgHeading::plain).filter(Titles::isLike);
    Optional<ArxivId> id = ArxivId.find(link.group(1));
    return text.isPresent() || id.isEmpty()
        ? text
        : title(item.substring(0, link.start()))
            .or(() -> Optional.ofNullable(link.group(2)).flatMap(Titles::of))
            .or(() -> id.map(paper -> "arXiv:" + paper.value()));
  }

  private static Optional<String> title(String before) {
    return Titles.of(OrgHeading.plain(before.replaceFirst("https?://.*|(?i)arxiv:.*", "")));
  }

  private static Optional<Entry> entry(
      Line line, OrgHeading above, String title, String link, String behind) {
    RecordDraft draft = new RecordDraft(line.where());
    draft.field(Field.TITLE, title);
    draft.field(Field.LINK, link);
    Dates.find(behind).ifPresent(date -> draft.field(Field.DATE, date.toString()));
    if (Titles.words(behind) > 8) {
      draft.field(Field.SUMMARY, behind.replaceFirst("^[\\s\\p{Punct}–—]+", ""));
    }
    above.labels().forEach(label -> draft.field(Field.LABEL, label));
    Finding finding = draft.finding();
    return finding instanceof Entry entry ? Optional.of(entry) : Optional.empty();
  }
}
