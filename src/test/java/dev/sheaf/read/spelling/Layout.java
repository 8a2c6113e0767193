package dev.sheaf.read.spelling;

import static dev.sheaf.read.spelling.Layout.Fact.ABSTRACT;
import static dev.sheaf.read.spelling.Layout.Fact.DATE;
import static dev.sheaf.read.spelling.Layout.Fact.LABEL;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A way to write down papers. To add one, add a line: the name of its file, what it says of a paper
 * beside id and title, and how one paper is written.
 */
@SuppressWarnings("ImmutableEnumChecker") // nothing changes the functions and sets
enum Layout {
  LIST(
      ".md",
      (p, d) ->
          "- " + d.emoji() + "[" + p.title() + "](" + p.address() + ") " + p.date() + d.code(),
      DATE,
      LABEL),
  LIST_ADDRESS_BEHIND(
      ".md", (p, d) -> "* **" + p.title() + "** [[paper](" + p.address() + ")]" + d.code(), LABEL),
  LIST_ADDRESS_BELOW(
      ".md",
      (p, d) -> "- **" + p.title() + "**\n  - Paper: <" + p.address() + ">" + d.codeBelow(),
      LABEL),
  LIST_TWO_PARAGRAPHS(
      ".md",
      (p, d) ->
          "- **"
              + p.title()
              + "**\n\n  [[arXiv]]("
              + p.address()
              + ") "
              + p.date()
              + d.code()
              + "\n",
      DATE,
      LABEL),
  NUMBERED(
      ".md", (p, d) -> d.next() + ". [" + p.title() + "](" + p.address() + ")" + d.code(), LABEL),
  NUMBERED_CHINESE(
      ".md",
      (p, d) -> d.next() + "、[" + p.title() + "](" + p.address() + ")" + d.code() + "\n",
      LABEL),
  BOLD_THEN_LINKS(
      ".md",
      (p, d) -> "**" + p.title() + "**\n\nPaper: " + p.address() + d.codeBelow() + "\n",
      LABEL),
  QUOTES(
      ".md",
      (p, d) ->
          "> ### "
              + p.title()
              + "\n>\n> **论文链接**："
              + p.address()
              + "\n>\n> **摘要**："
              + p.text()
              + "\n",
      ABSTRACT),
  HEADINGS(
      ".md",
      (p, d) ->
          "#### ["
              + p.title()
              + "]("
              + p.address()
              + ")\n\n发布时间："
              + p.date()
              + "\n\n> "
              + p.text()
              + "\n\n`"
              + p.label()
              + "`\n",
      DATE,
      LABEL,
      ABSTRACT),
  DETAILS(
      ".md",
      (p, d) ->
          "<details>\n<summary><b>"
              + p.title()
              + "</b> <a href=\""
              + p.address()
              + "\">[paper]</a></summary>\n\n"
              + p.text()
              + "\n\n</details>\n",
      LABEL,
      ABSTRACT),
  TABLE(
      ".md",
      (p, d) ->
          "| "
              + p.date()
              + " | ["
              + p.title()
              + "]("
              + p.address()
              + ") | "
              + p.label()
              + " | "
              + p.text()
              + " |",
      "| Date | Title | Label | Abstract |\n| --- | --- | --- | --- |\n",
      DATE,
      LABEL,
      ABSTRACT),
  TABLE_LINK_COLUMN(
      ".md",
      (p, d) -> "| " + p.title() + " | [link](" + p.address() + ") | " + p.date() + " |",
      "| Title | Paper | Date |\n|---|---|---|\n",
      DATE,
      LABEL),
  CSV(
      ".csv",
      (p, d) ->
          p.id() + "," + p.date() + ",\"" + p.title() + "\"," + p.label() + ",\"" + p.text() + "\"",
      "id,date,title,labels,abstract\n",
      DATE,
      LABEL,
      ABSTRACT),
  TSV(
      ".tsv",
      (p, d) ->
          p.address() + "\t" + p.date() + "\t" + p.title() + "\t" + p.label() + "\t" + p.text(),
      "url\tdate\ttitle\tlabels\tabstract\n",
      DATE,
      LABEL,
      ABSTRACT),
  JSON_LINES(".jsonl", (p, d) -> json(p), DATE, LABEL, ABSTRACT),
  JSON_ARRAY(".json", (p, d) -> "  " + json(p), DATE, LABEL, ABSTRACT),
  JSON_MAP(
      ".json",
      (p, d) ->
          "\""
              + p.id()
              + "\": \"|**"
              + p.date()
              + "**|**"
              + p.title()
              + "**|Ann Author et.al.|["
              + p.id()
              + "v1]("
              + p.address()
              + "v1)|null|\\n\"",
      DATE,
      LABEL),
  ORG(
      ".org",
      (p, d) ->
          "** "
              + p.title()
              + "\n:PROPERTIES:\n:URL: "
              + p.address()
              + "\n:DATE: "
              + p.date()
              + "\n:END:\n"
              + p.text()
              + "\n",
      DATE,
      LABEL,
      ABSTRACT),
  ORG_ITEMS(".org", (p, d) -> "- [[" + p.address() + "][" + p.title() + "]]", LABEL),
  BIBTEX(
      ".bib",
      (p, d) ->
          "@article{k"
              + p.id()
              + ",\n  title = {{"
              + p.title()
              + "}},\n  eprint = {"
              + p.id()
              + "},\n  archiveprefix = {arXiv},\n  date = {"
              + p.date()
              + "},\n  keywords = {"
              + p.label()
              + "},\n  abstract = {"
              + p.text()
              + "}\n}\n",
      DATE,
      LABEL,
      ABSTRACT),
  RIS(
      ".ris",
      (p, d) ->
          "TY  - JOUR\nTI  - "
              + p.title()
              + "\nDA  - "
              + p.date().toString().replace('-', '/')
              + "\nUR  - "
              + p.address()
              + "\nKW  - "
              + p.label()
              + "\nAB  - "
              + p.text()
              + "\nER  - \n",
      DATE,
      LABEL,
      ABSTRACT),
  YAML(
      ".yaml",
      (p, d) ->
          "- title: \""
              + p.title()
              + "\"\n  url: "
              + p.address()
              + "\n  date: "
              + p.date()
              + "\n  tags: ["
              + p.label()
              + "]\n  abstract: >-\n    "
              + p.text(),
      DATE,
      LABEL,
      ABSTRACT),
  ATOM(
      ".xml",
      (p, d) ->
          "<entry><id>"
              + p.address()
              + "v1</id><title>"
              + p.title()
              + "</title><published>"
              + p.date()
              + "T17:59:59Z</published><summary>\n  "
              + p.text()
              + "\n</summary><category term=\""
              + p.label()
              + "\"/></entry>",
      DATE,
      LABEL,
      ABSTRACT),
  RSS(
      ".xml",
      (p, d) ->
          "<item><title>"
              + p.title()
              + "</title><link>"
              + p.address()
              + "</link><pubDate>"
              + p.date().atStartOfDay(ZoneOffset.UTC).format(DateTimeFormatter.RFC_1123_DATE_TIME)
              + "</pubDate><category>"
              + p.label()
              + "</category><description><![CDATA[<p>"
              + p.text()
              + "</p>]]></description></item>",
      DATE,
      LABEL,
      ABSTRACT),
  CSL_JSON(
      ".json",
      (p, d) ->
          "{\"id\": \"k"
              + p.id()
              + "\", \"type\": \"article\", \"title\": \""
              + p.title()
              + "\", \"URL\": \""
              + p.address()
              + "\", \"issued\": {\"date-parts\": [["
              + p.date().toString().replaceAll("-0?", ", ")
              + "]]}, \"keyword\": \""
              + p.label()
              + "\", \"abstract\": \""
              + p.text()
              + "\"}",
      DATE,
      LABEL,
      ABSTRACT);

  /** Something that a layout may say of a paper. */
  enum Fact {
    DATE,
    LABEL,
    ABSTRACT
  }

  private final String ending;
  private final BiFunction<Paper, Decoration, String> entry;
  private final String header;
  private final Set<Fact> facts;

  Layout(String ending, BiFunction<Paper, Decoration, String> entry, Fact first, Fact... others) {
    this(ending, entry, "", first, others);
  }

  Layout(
      String ending,
      BiFunction<Paper, Decoration, String> entry,
      String header,
      Fact first,
      Fact... others) {
    this.ending = ending;
    this.entry = entry;
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
      case JSON_LINES -> lines(papers, decoration, "\n") + "\n";
      case BIBTEX, RIS, YAML -> lines(papers, decoration, "\n") + "\n";
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
        .map(paper -> entry.apply(paper, decoration))
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

  private static String json(Paper paper) {
    return Arrays.asList(
            "id",
            paper.id(),
            "date",
            paper.date(),
            "title",
            paper.title(),
            "labels",
            paper.label(),
            "abstract",
            paper.text())
        .stream()
        .map(word -> "\"" + word + "\"")
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(),
                words -> "{%s: %s, %s: %s, %s: %s, %s: [%s], %s: %s}".formatted(words.toArray())));
  }
}
