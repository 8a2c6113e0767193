package dev.sheaf.read.spelling;

import static dev.sheaf.read.spelling.Layout.Fact.ABSTRACT;
import static dev.sheaf.read.spelling.Layout.Fact.DATE;
import static dev.sheaf.read.spelling.Layout.Fact.LABEL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A way to write down papers. To add one, add a line: the name of its file, what it says of a paper
 * beside id and title, and how one paper is written, as a {@link PaperTemplate}.
 */
@SuppressWarnings("ImmutableEnumChecker") // nothing changes the sets
enum Layout {
  LIST(".md", "- $emoji$[$title$]($address$) $date$$code$", DATE, LABEL),
  LIST_ADDRESS_BEHIND(".md", "* **$title$** [[paper]($address$)]$code$", LABEL),
  LIST_ADDRESS_BELOW(".md", "- **$title$**\n  - Paper: <$address$>$codeBelow$", LABEL),
  LIST_TWO_PARAGRAPHS(".md", "- **$title$**\n\n  [[arXiv]]($address$) $date$$code$\n", DATE, LABEL),
  NUMBERED(".md", "$next$. [$title$]($address$)$code$", LABEL),
  NUMBERED_CHINESE(".md", "$next$、[$title$]($address$)$code$\n", LABEL),
  BOLD_THEN_LINKS(".md", "**$title$**\n\nPaper: $address$$codeBelow$\n", LABEL),
  QUOTES(".md", "> ### $title$\n>\n> **论文链接**：$address$\n>\n> **摘要**：$text$\n", ABSTRACT),
  HEADINGS(
      ".md",
      """
      #### [$title$]($address$)

      发布时间：$date$

      > $text$

      `$label$`
      """,
      DATE,
      LABEL,
      ABSTRACT),
  DETAILS(
      ".md",
      """
      <details>
      <summary><b>$title$</b> <a href="$address$">[paper]</a></summary>

      $text$

      </details>
      """,
      LABEL,
      ABSTRACT),
  TABLE(
      ".md",
      "| $date$ | [$title$]($address$) | $label$ | $text$ |",
      "| Date | Title | Label | Abstract |\n| --- | --- | --- | --- |\n",
      DATE,
      LABEL,
      ABSTRACT),
  TABLE_LINK_COLUMN(
      ".md",
      "| $title$ | [link]($address$) | $date$ |",
      "| Title | Paper | Date |\n|---|---|---|\n",
      DATE,
      LABEL),
  CSV(
      ".csv",
      "$id$,$date$,\"$title$\",$label$,\"$text$\"",
      "id,date,title,labels,abstract\n",
      DATE,
      LABEL,
      ABSTRACT),
  TSV(
      ".tsv",
      "$address$\t$date$\t$title$\t$label$\t$text$",
      "url\tdate\ttitle\tlabels\tabstract\n",
      DATE,
      LABEL,
      ABSTRACT),
  JSON_LINES(".jsonl", Layout.RECORD, DATE, LABEL, ABSTRACT),
  JSON_ARRAY(".json", "  " + Layout.RECORD, DATE, LABEL, ABSTRACT),
  JSON_MAP(
      ".json",
      "\"$id$\": \"|**$date$**|**$title$**|Ann Author et.al.|[$id$v1]($address$v1)|null|\\n\"",
      DATE,
      LABEL),
  ORG(
      ".org",
      """
      ** $title$
      :PROPERTIES:
      :URL: $address$
      :DATE: $date$
      :END:
      $text$
      """,
      DATE,
      LABEL,
      ABSTRACT),
  ORG_ITEMS(".org", "- [[$address$][$title$]]", LABEL),
  BIBTEX(
      ".bib",
      """
      @article{k$id$,
        title = {{$title$}},
        eprint = {$id$},
        archiveprefix = {arXiv},
        date = {$date$},
        keywords = {$label$},
        abstract = {$text$}
      }
      """,
      DATE,
      LABEL,
      ABSTRACT),
  RIS(
      ".ris",
      """
      TY  - JOUR
      TI  - $title$
      DA  - $slashes$
      UR  - $address$
      KW  - $label$
      AB  - $text$
      ER  -\s
      """,
      DATE,
      LABEL,
      ABSTRACT),
  YAML(
      ".yaml",
      """
      - title: "$title$"
        url: $address$
        date: $date$
        tags: [$label$]
        abstract: >-
          $text$""",
      DATE,
      LABEL,
      ABSTRACT),
  ATOM(
      ".xml",
      """
      <entry><id>$address$v1</id><title>$title$</title><published>$date$T17:59:59Z</published><summary>
        $text$
      </summary><category term="$label$"/></entry>""",
      DATE,
      LABEL,
      ABSTRACT),
  RSS(
      ".xml",
      "<item><title>$title$</title><link>$address$</link><pubDate>$mailDate$"
          + "</pubDate><category>$label$</category><description><![CDATA[<p>$text$"
          + "</p>]]></description></item>",
      DATE,
      LABEL,
      ABSTRACT),
  CSL_JSON(
      ".json",
      "{\"id\": \"k$id$\", \"type\": \"article\", \"title\": \"$title$\", \"URL\": \""
          + "$address$\", \"issued\": {\"date-parts\": [[$dateParts$]]}, \"keyword\": \"$label$\""
          + ", \"abstract\": \"$text$\"}",
      DATE,
      LABEL,
      ABSTRACT);

  /** Something that a layout may say of a paper. */
  enum Fact {
    DATE,
    LABEL,
    ABSTRACT
  }

  private static final String RECORD =
      "{\"id\": \"$id$\", \"date\": \"$date$\", \"title\": \"$title$\","
          + " \"labels\": [\"$label$\"], \"abstract\": \"$text$\"}";

  private final String ending;
  private final PaperTemplate entry;
  private final String header;
  private final Set<Fact> facts;

  Layout(String ending, String entry, Fact first, Fact... others) {
    this(ending, entry, "", first, others);
  }

  Layout(String ending, String entry, String header, Fact first, Fact... others) {
    this.ending = ending;
    this.entry = new PaperTemplate(entry);
    this.header = header;
    this.facts = EnumSet.of(first, others);
  }

  String fileName() {
    return "papers" + ending;
  }

  boolean says(Fact fact) {
    return facts.contains(fact);
  }

  /** The papers in this layout. */
  String print(List<Paper> papers, Decoration decoration) {
    return switch (this) {
      case CSV, TSV -> header + lines(papers, decoration, "\n") + "\n";
      case JSON_LINES, BIBTEX, RIS, YAML -> lines(papers, decoration, "\n") + "\n";
      case ATOM ->
          "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Papers</title>\n"
              + lines(papers, decoration, "\n")
              + "\n</feed>\n";
      case RSS ->
          "<rss version=\"2.0\"><channel><title>Papers</title>\n"
              + lines(papers, decoration, "\n")
              + "\n</channel></rss>\n";
      case ORG, ORG_ITEMS -> "#+title: Papers\n\n" + underOrgHeadings(papers, decoration);
      case JSON_ARRAY, CSL_JSON -> "[\n" + lines(papers, decoration, ",\n") + "\n]\n";
      case JSON_MAP -> "{" + byLabel(papers, decoration) + "}\n";
      case TABLE -> decoration.begin() + header + lines(papers, decoration, "\n") + "\n";
      case HEADINGS, QUOTES -> decoration.begin() + lines(papers, decoration, "\n");
      default -> decoration.begin() + underHeadings(papers, decoration);
    };
  }

  private String lines(List<Paper> papers, Decoration decoration, String between) {
    return papers.stream()
        .map(paper -> entry.fill(paper, decoration))
        .collect(Collectors.joining(between));
  }

  private String underHeadings(List<Paper> papers, Decoration decoration) {
    StringBuilder text = new StringBuilder();
    for (String label : labels(papers)) {
      text.append(decoration.heading(label)).append(header);
      text.append(lines(of(label, papers), decoration, "\n")).append("\n\n");
    }
    return text.toString();
  }

  private String underOrgHeadings(List<Paper> papers, Decoration decoration) {
    return labels(papers).stream()
        .map(label -> "* " + label + "\n" + lines(of(label, papers), decoration, "\n"))
        .collect(Collectors.joining("\n\n"));
  }

  private String byLabel(List<Paper> papers, Decoration decoration) {
    return labels(papers).stream()
        .map(label -> "\"" + label + "\": {" + lines(of(label, papers), decoration, ",\n") + "}")
        .collect(Collectors.joining(",\n"));
  }

  private static List<String> labels(List<Paper> papers) {
    return papers.stream().map(Paper::label).distinct().toList();
  }

  private static List<Paper> of(String label, List<Paper> papers) {
    return papers.stream().filter(paper -> paper.label().equals(label)).toList();
  }
}
