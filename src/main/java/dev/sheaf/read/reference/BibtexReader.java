package dev.sheaf.read.reference;

import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.LabelList;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.record.FieldTable;
import dev.sheaf.read.record.Latex;
import dev.sheaf.read.record.RecordDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads BibTeX and BibLaTeX. An entry whose braces do not close before the next entry or the end is
 * set aside; text between entries is a comment.
 */
public final class BibtexReader implements EntryReader {
  private static final Pattern START = Pattern.compile("^\\s*@\\s*\\p{L}+\\s*[{(].*");
  private static final Pattern NEXT = Pattern.compile("^@\\s*\\p{L}+\\s*[{(].*");
  private static final Set<String> NO_PAPERS =
      Set.of("comment", "preamble", "string", "set", "xdata", "control");

  private static final FieldTable FIELDS =
      FieldTable.of(
          "abstract: abstract abstracten abstractzh",
          "summary: annotation annote summary tldr",
          "date: date issued",
          "label: keywords keyword mendeley-tags tags groups primaryclass eprintclass mesh_terms topics",
          "link: doi url ee pdf adsurl link bdsk-url-1 biburl2 howpublished",
          "id: eprint arxivid arxiv pmid",
          "venue: journal journaltitle booktitle note number volume eprinttype pages");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  @Override
  public Findings read(Lines lines) {
    Map<String, String> macros = new HashMap<>();
    MONTHS.forEach(month -> macros.put(month.substring(0, 3), month));
    return new Findings(() -> next(lines, macros));
  }

  private static Optional<Finding> next(Lines lines, Map<String, String> macros) {
    while (lines.hasNext()) {
      Line line = lines.next();
      if (START.matcher(line.text()).matches()) {
        Optional<Finding> found = finding(line, lines, macros);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> finding(Line first, Lines lines, Map<String, String> macros) {
    BibtexText text = new BibtexText(first.text().strip());
    while (!text.isWhole() && lines.hasNext() && !NEXT.matcher(lines.peek().text()).matches()) {
      text.add(lines.next().text());
      if (text.length() > Lines.LONGEST_LINE) {
        break;
      }
    }
    BibtexEntry entry = BibtexEntry.of(text.toString(), macros);
    if (entry.kind().equals("string")) {
      entry.fields().forEach(macros::put);
    }
    if (NO_PAPERS.contains(entry.kind())) {
      return Optional.empty();
    }
    return Optional.of(
        text.isWhole()
            ? finding(entry, first)
            : new SetAside(
                first.where(), "expected a closing brace of the BibTeX entry, found none"));
  }

  private static Finding finding(BibtexEntry entry, Line first) {
    RecordDraft draft = new RecordDraft(first.where());
    title(entry).ifPresent(title -> draft.field(Field.TITLE, title));
    entry.get("title_zh").map(Latex::plain).ifPresent(title -> draft.field(Field.TITLE, title));
    entry.fields().forEach((name, value) -> field(name, value, draft));
    entry.get("year").map(Latex::plain).ifPresent(year -> draft.field(Field.DATE, year));
    draft.field(Field.DATE, monthAndDay(entry));
    return draft.finding();
  }

  /** With the subtitle that BibLaTeX keeps apart. */
  private static Optional<String> title(BibtexEntry entry) {
    Optional<String> title = entry.get("title").map(Latex::plain);
    Optional<String> subtitle = entry.get("subtitle").map(Latex::plain);
    return title.map(main -> main + subtitle.map(more -> ": " + more).orElse(""));
  }

  private static void field(String name, String value, RecordDraft draft) {
    Optional<Field> field = FIELDS.field(name);
    if (field.isEmpty()) {
      return;
    }
    boolean isAddress = field.get() == Field.LINK || field.get() == Field.ID;
    String plain = isAddress ? address(value) : Latex.plain(value);
    if (field.get() == Field.LABEL) {
      LabelList.split(plain).forEach(label -> draft.field(Field.LABEL, label));
    } else {
      draft.field(field.get(), plain);
    }
  }

  /** In addresses only what must be escaped is LaTeX. */
  private static String address(String value) {
    return value.replaceAll("\\\\url|[{}]", "").replaceAll("\\\\([_&%#~$])", "$1");
  }

  private static String monthAndDay(BibtexEntry entry) {
    String month = entry.get("month").map(Latex::plain).map(BibtexReader::month).orElse("");
    String day = entry.get("day").map(Latex::plain).orElse("");
    return month.isBlank() ? "" : (month + " " + day).strip();
  }

  private static String month(String text) {
    String digits = text.strip();
    boolean isNumber = digits.matches("0?[1-9]|1[0-2]");
    return isNumber ? MONTHS.get(Integer.parseInt(digits) - 1) : digits;
  }
}
