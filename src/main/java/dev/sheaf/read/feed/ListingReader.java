package dev.sheaf.read.feed;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.record.Html;
import dev.sheaf.read.record.Markup;
import dev.sheaf.read.record.RecordDraft;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads saved pages of arXiv that list papers: new and recent ones of a subject, and what a search
 * found.
 */
public final class ListingReader {
  /** A subject with its code, as in "Computation and Language (cs.CL)". */
  private static final Pattern CODE = Pattern.compile("\\(([a-z-]+(?:\\.[A-Za-z-]+)?)\\)");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\d{1,2}\\s+\\p{L}{3,9},?\\s+\\d{4})|(?:\\p{L}{3,9}\\s+\\d{1,2},\\s+\\d{4})");
  private static final Pattern OLDER = Pattern.compile("(?i)cross|replace");
  private static final Pattern SUBMITTED =
      Pattern.compile("(?i)submitted\\s+(\\d{1,2} \\p{L}+,? \\d{4})");

  private ListingReader() {}

  /** The papers of a page. */
  public static Iterator<Finding> read(Reader text, Location file) {
    Document page = Html.page(text, file);
    List<Finding> found = new ArrayList<>();
    String day = "";
    for (Element element : page.select("h2, h3, dt, li.arxiv-result")) {
      if (element.tagName().equals("dt")) {
        listed(element, day, file).ifPresent(found::add);
      } else if (element.tagName().equals("li")) {
        found.add(result(element, file));
      } else {
        Matcher date = DAY.matcher(element.text());
        boolean isOlder = OLDER.matcher(element.text()).find();
        day = date.find() ? date.group() : isOlder ? "" : day;
      }
    }
    return found.iterator();
  }

  /** The paper of a term, and of the description behind it. */
  private static Optional<Finding> listed(Element term, String day, Location file) {
    Element description = term.nextElementSibling();
    Element title = description == null ? null : description.selectFirst(".list-title");
    if (title == null) {
      return Optional.empty();
    }
    RecordDraft draft = new RecordDraft(Html.where(term, file));
    draft.field(Field.TITLE, own(title));
    term.select("a[href*=/abs/]").forEach(link -> draft.field(Field.LINK, "arXiv:" + link.text()));
    term.select("a[href*=/abs/]")
        .forEach(link -> draft.field(Field.VENUE, "arxiv.org" + link.attr("href")));
    description.select("p.mathjax").forEach(text -> draft.field(Field.ABSTRACT, Markup.of(text)));
    description.select(".list-subjects").forEach(text -> subjects(own(text), draft));
    draft.field(Field.DATE, day);
    return Optional.of(draft.finding());
  }

  private static Finding result(Element item, Location file) {
    RecordDraft draft = new RecordDraft(Html.where(item, file));
    item.select("p.title").forEach(text -> draft.field(Field.TITLE, text.text()));
    item.select("p.list-title a[href*=/abs/]")
        .forEach(link -> draft.field(Field.LINK, link.attr("href")));
    for (String kind : List.of(".abstract-full", ".abstract-short", "p.abstract")) {
      item.select(kind).forEach(text -> draft.field(Field.ABSTRACT, withoutLinks(text)));
    }
    item.select(".tags .tag[data-tooltip]").stream()
        .map(Element::text)
        .filter(tag -> tag.matches("[a-z-]+(?:\\.[A-Za-z-]+)?"))
        .forEach(tag -> draft.field(Field.LABEL, tag));
    Matcher submitted = SUBMITTED.matcher(item.text());
    if (submitted.find()) {
      draft.field(Field.DATE, submitted.group(1));
    }
    return draft.finding();
  }

  /** Without "More" and "Less". */
  private static String withoutLinks(Element element) {
    Element copy = element.clone();
    copy.select("a").remove();
    return Markup.of(copy);
  }

  /** Without the name of the field, such as "Title:". */
  private static String own(Element element) {
    Element copy = element.clone();
    copy.select(".descriptor").remove();
    return copy.text();
  }

  private static void subjects(String text, RecordDraft draft) {
    CODE.matcher(text).results().forEach(code -> draft.field(Field.LABEL, code.group(1)));
  }
}
