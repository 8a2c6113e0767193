package dev.sheaf.read.format;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.markdown.MarkdownReader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the formats that programs write by how their files begin. */
final class Beginnings {
  private static final Pattern BIBTEX = Pattern.compile("^@\\s*\\p{L}{3,30}\\s*[{(].*");
  private static final Pattern RIS = Pattern.compile("^TY\\s{1,3}-(?:\\s.*|$)");
  private static final Pattern NBIB = Pattern.compile("^PMID\\s?-\\s?\\d+$");
  private static final Pattern ENDNOTE = Pattern.compile("^%[0TA]\\s+\\S.*");
  private static final Pattern ANNIF = Pattern.compile("^[^\\t]+\\t\\s*<\\w+:[^<>\\s]+>.*");
  private static final Pattern ORG_SETTING =
      Pattern.compile(
          "^#\\+(?:title|filetags|author|date|startup|options|category):.*", CASE_INSENSITIVE);
  private static final Pattern ORG_HEADING = Pattern.compile("^\\*{1,12} \\S.*");
  private static final Pattern ORG_MARK =
      Pattern.compile("^\\s*:PROPERTIES:$|.*\\[\\[https?://[^\\[\\]]+\\]\\[.*", CASE_INSENSITIVE);
  private static final Pattern YAML_ITEM =
      Pattern.compile("^-(?: +[\\p{L}_\"'][\\p{L}\\p{Nd}_ \"'-]{0,40}:(?: .*)?)?$");
  private static final Pattern YAML_MEMBER =
      Pattern.compile("^(?: +|- +)?(?:- +)?[\\p{L}_\"'][\\p{L}\\p{Nd}_ .\"'-]{0,60}:(?: .*)?$");
  private static final Pattern ARXIV_PAPER = Pattern.compile("^(?:arXiv:|Paper: )\\S+.*");
  private static final Pattern CITATION =
      Pattern.compile(
          "<meta\\s[^<>]{0,300}?(?:name|property)\\s*=\\s*[\"']?(?:citation_title|dc\\.title|eprints\\.title|bepress_citation_title)\\b",
          CASE_INSENSITIVE);
  private static final Pattern HTML =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^<>]*>\\s*)?(?:<!--[^<>]*-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta)\\b",
          CASE_INSENSITIVE);

  /** So many lines are looked at for what may stand anywhere near the beginning. */
  private static final int FIRST_LINES = 40;

  /** A mail of arXiv begins with this many lines at most before its first paper. */
  private static final int MAIL_HEAD = 400;

  private final String head;
  private final List<String> lines;
  private final String extension;

  /**
   * @param lines those that are not blank, without white space around
   */
  Beginnings(String head, List<String> lines, String extension) {
    this.head = head;
    this.lines = lines;
    this.extension = extension;
  }

  /** The format of a program; none for what a person wrote, and for tables and JSON in general. */
  Optional<Format> format() {
    return switch (head.charAt(0)) {
      case '<' -> markup();
      case '{', '[' -> json();
      case '%' -> head.startsWith("%PDF-") ? Optional.of(Format.PDF) : tagged();
      case '-', '+' -> frontMatter().or(this::yaml).or(this::arxivMail);
      default -> tagged().or(this::yaml).or(this::org).or(this::arxivMail);
    };
  }

  private Optional<Format> tagged() {
    String first = lines.get(0);
    if (first.startsWith(FastTextLine.LABEL)) {
      return Optional.of(Format.FASTTEXT);
    }
    if (BIBTEX.matcher(first).matches() || isBibtexBelowComments()) {
      return Optional.of(Format.BIBTEX);
    }
    if (NBIB.matcher(first).matches()) {
      return Optional.of(Format.NBIB);
    }
    if (first.startsWith("TY") && RIS.matcher(first).matches()) {
      return Optional.of(Format.RIS);
    }
    if (ENDNOTE.matcher(first).matches()) {
      return Optional.of(Format.ENDNOTE);
    }
    if (first.contains("Abstract Note") && first.contains("Item Type")) {
      return Optional.of(Format.ZOTERO);
    }
    return ANNIF.matcher(first).matches() ? Optional.of(Format.ANNIF) : named();
  }

  private boolean isBibtexBelowComments() {
    return (extension.equals("bib") || lines.get(0).startsWith("%")) && first(BIBTEX);
  }

  /** What only files of these names begin with something else than their marks. */
  private Optional<Format> named() {
    return switch (extension) {
      case "ris" -> first(RIS) ? Optional.of(Format.RIS) : Optional.empty();
      case "nbib" -> Optional.of(Format.NBIB);
      case "enw" -> Optional.of(Format.ENDNOTE);
      case "org" -> Optional.of(Format.ORG);
      case "bib" -> Optional.of(Format.BIBTEX);
      default -> Optional.empty();
    };
  }

  private boolean first(Pattern form) {
    return lines.stream().limit(FIRST_LINES).anyMatch(line -> form.matcher(line).matches());
  }

  private Optional<Format> markup() {
    if (HTML.matcher(head).find()) {
      boolean isListing =
          head.contains("class=\"list-title")
              || head.contains("class='list-title")
              || (head.contains("arxiv-result") && head.contains("arxiv.org"));
      return isListing
          ? Optional.of(Format.ARXIVLIST)
          : CITATION.matcher(head).find() ? Optional.of(Format.WEBPAGE) : Optional.empty();
    }
    String start = head.substring(0, Math.min(head.length(), 4000)).toLowerCase(Locale.ROOT);
    return start.contains("<oai-pmh")
            || start.contains("<oai_dc:dc")
            || start.contains("<listrecords")
        ? Optional.of(Format.OAI)
        : start.contains("<rss") || start.contains("<rdf:rdf")
            ? Optional.of(Format.RSS)
            : start.contains("<feed") || start.contains("<entry")
                ? Optional.of(Format.ATOM)
                : start.contains("<pubmedarticle")
                    ? Optional.of(Format.PUBMEDXML)
                    : start.contains("<records>") || start.contains("<record>")
                        ? Optional.of(Format.ENDNOTEXML)
                        : Optional.empty();
  }

  private Optional<Format> json() {
    if (has("abstract_inverted_index") || head.contains("\"https://openalex.org/W")) {
      return Optional.of(Format.OPENALEX);
    }
    if (has("message-type")
        || (has("DOI") && (has("reference-count") || has("is-referenced-by-count")))) {
      return Optional.of(Format.CROSSREF);
    }
    if (has("date-parts") || (has("issued") && has("container-title"))) {
      return Optional.of(Format.CSL);
    }
    if (has("itemType") && (has("abstractNote") || has("creators"))) {
      return Optional.of(Format.ZOTEROJSON);
    }
    if (has("paperId") || (has("corpusid") && has("externalids"))) {
      return Optional.of(Format.SEMANTICSCHOLAR);
    }
    boolean isDaily = has("paper") && has("upvotes");
    return isDaily || has("ai_keywords") || has("submittedOnDailyAt")
        ? Optional.of(Format.HUGGINGFACE)
        : Optional.empty();
  }

  private boolean has(String member) {
    return head.contains("\"" + member + "\":") || head.contains("\"" + member + "\" :");
  }

  /**
   * A page with fields above its text, if it is about one paper: its fields say so for sure, or its
   * text is no list of papers.
   */
  private Optional<Format> frontMatter() {
    if (!head.startsWith("---") && !head.startsWith("+++")) {
      return Optional.empty();
    }
    Lines all = new Lines(new StringReader(head), new Location("head", 0));
    try {
      Optional<FrontMatter> front = FrontMatter.of(WholeText.of(all));
      if (front.isEmpty()) {
        return Optional.empty();
      }
      boolean isSure = FrontMatterReader.areOfPaper(front.get().fields(), true);
      boolean may = isSure || FrontMatterReader.areOfPaper(front.get().fields(), false);
      String body =
          String.join("\n", front.get().body().stream().map(line -> line.text()).toList());
      return isSure || (may && !MarkdownReader.recognises(body))
          ? Optional.of(Format.FRONTMATTER)
          : Optional.empty();
    } catch (BadInputException e) {
      return extension.equals("yaml") || extension.equals("yml")
          ? Optional.empty()
          : Optional.of(Format.FRONTMATTER);
    }
  }

  private Optional<Format> yaml() {
    if (extension.equals("yaml") || extension.equals("yml")) {
      return Optional.of(Format.YAML);
    }
    List<String> content =
        head.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("---"))
            .limit(FIRST_LINES)
            .toList();
    boolean isList =
        content.size() > 1
            && YAML_ITEM.matcher(content.get(0)).matches()
            && content.get(1).startsWith("  ")
            && YAML_MEMBER.matcher(content.get(1)).matches();
    boolean isMap =
        content.size() > 2
            && content.get(0).endsWith(":")
            && YAML_MEMBER.matcher(content.get(0)).matches()
            && (YAML_ITEM.matcher(content.get(1).strip()).matches()
                || content.get(1).startsWith("  "))
            && YAML_MEMBER.matcher(content.get(1)).matches()
            && YAML_MEMBER.matcher(content.get(2)).matches();
    return isList || isMap ? Optional.of(Format.YAML) : Optional.empty();
  }

  private Optional<Format> org() {
    boolean isOrg =
        ORG_SETTING.matcher(lines.get(0)).matches()
            || ((ORG_HEADING.matcher(lines.get(0)).matches()
                    || lines.get(0).startsWith(":PROPERTIES:"))
                && first(ORG_MARK));
    return isOrg ? Optional.of(Format.ORG) : Optional.empty();
  }

  private Optional<Format> arxivMail() {
    boolean hasMarks = head.startsWith("\\\\") || head.contains("\n\\\\");
    boolean isMail =
        hasMarks
            && lines.stream()
                .limit(MAIL_HEAD)
                .anyMatch(line -> ARXIV_PAPER.matcher(line).matches());
    return isMail ? Optional.of(Format.ARXIVMAIL) : Optional.empty();
  }
}
