package dev.sheaf.read.paper;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.LabelList;
import dev.sheaf.read.record.Html;
import dev.sheaf.read.record.Markup;
import dev.sheaf.read.record.RecordDraft;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a saved web page of one paper, by the {@code meta} elements that publishers put there for
 * search engines: {@code citation_title} and others.
 */
public final class WebPageReader {
  /** Names of meta elements in the order in which they are believed. */
  private static final Map<Field, List<String>> NAMES =
      Map.of(
          Field.TITLE,
          List.of(
              "citation_title",
              "bepress_citation_title",
              "eprints.title",
              "dc.title",
              "dcterms.title",
              "og:title"),
          Field.ABSTRACT,
          List.of("citation_abstract", "dcterms.abstract", "eprints.abstract"),
          Field.SUMMARY,
          List.of("dc.description", "dcterms.description", "og:description", "description"),
          Field.DATE,
          List.of(
              "citation_publication_date",
              "citation_date",
              "bepress_citation_date",
              "citation_online_date",
              "citation_year",
              "prism.publicationdate",
              "dc.date",
              "dc.date.issued",
              "dcterms.issued",
              "eprints.date",
              "article:published_time"),
          Field.LABEL,
          List.of(
              "citation_keywords",
              "citation_keyword",
              "dc.subject",
              "dcterms.subject",
              "eprints.keywords",
              "keywords",
              "article:tag"),
          Field.LINK,
          List.of(
              "citation_doi",
              "bepress_citation_doi",
              "prism.doi",
              "citation_abstract_html_url",
              "citation_public_url",
              "citation_pdf_url",
              "og:url"),
          Field.ID,
          List.of("citation_arxiv_id", "dc.identifier"));

  private static final List<String> ABSTRACTS =
      List.of(
          "blockquote.abstract",
          ".acl-abstract",
          "section#abstract",
          "#abstract",
          "#Abs1",
          ".abstract",
          "#Abs1-content",
          "[class*=abstract-text]",
          "[class*=abstractSection]");

  private static final Pattern SUBJECT_CODE =
      Pattern.compile("\\(([a-z-]+\\.[A-Za-z-]+|[a-z]+-[a-z]+)\\)");

  private WebPageReader() {}

  /** The paper of a page. */
  public static Iterator<Finding> read(Reader text, Location file) {
    Document page = Html.page(text, file);
    Map<String, List<Element>> metas =
        page.select("meta[content]").stream().collect(Collectors.groupingBy(WebPageReader::name));
    RecordDraft draft = new RecordDraft(file.atLine(1));
    NAMES.forEach((field, names) -> fields(field, names, metas, draft));
    shownAbstract(page, draft);
    page.select("td.subjects")
        .forEach(
            subjects ->
                SUBJECT_CODE
                    .matcher(subjects.text())
                    .results()
                    .forEach(code -> draft.field(Field.LABEL, code.group(1))));
    page.select("link[rel=canonical]").forEach(link -> draft.field(Field.LINK, link.attr("href")));
    draft.field(Field.TITLE, page.select("h1").stream().map(Element::text).findFirst().orElse(""));
    return List.of(draft.finding()).iterator();
  }

  private static String name(Element meta) {
    String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  private static void fields(
      Field field, List<String> names, Map<String, List<Element>> metas, RecordDraft draft) {
    for (String name : names) {
      for (Element meta : metas.getOrDefault(name, List.of())) {
        String value = meta.attr("content");
        if (field == Field.LABEL) {
          LabelList.split(value).forEach(label -> draft.field(field, label));
        } else {
          draft.field(field, value);
        }
      }
      if (field == Field.LABEL && draft.hasLabels()) {
        return;
      }
    }
  }

  /** The abstract as the page shows it, which is whole where a description may be cut short. */
  private static void shownAbstract(Document page, RecordDraft draft) {
    for (String place : ABSTRACTS) {
      Element shown = page.selectFirst(place);
      if (shown != null && shown.text().length() > 100) {
        draft.field(Field.ABSTRACT, Markup.of(shown));
        return;
      }
    }
  }
}
