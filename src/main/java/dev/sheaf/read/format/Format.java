package dev.sheaf.read.format;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.GuardedFindings;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.feed.ListingReader;
import dev.sheaf.read.feed.XmlReader;
import dev.sheaf.read.markdown.MarkdownReader;
import dev.sheaf.read.paper.PdfReader;
import dev.sheaf.read.paper.WebPageReader;
import dev.sheaf.read.reference.ArxivMailReader;
import dev.sheaf.read.reference.BibtexReader;
import dev.sheaf.read.reference.OrgReader;
import dev.sheaf.read.reference.TaggedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/**
 * A format of files with papers. The format of a file is recognised by its content; see {@link
 * #recognise}.
 */
public enum Format {
  DIGEST("titles as headings, a date, abstracts as quotes, a line of labels"),
  TABLE("a Markdown table with a paper in each row"),
  PAIRS("an abstract in each language and a link, line after line"),
  ABSTRACTS("abstracts that begin with \"Abstract:\""),
  PAGE("one paper in a file, with headings, quotes and labels in backticks"),
  LIST("a Markdown list of links under headings"),
  DETAILS("HTML, or Markdown with HTML details and the paper in the summary"),
  FRONTMATTER(
      "a note or post of Obsidian, Jekyll or Hugo on one paper, with fields above the text"),
  ORG("org-mode: headings with links, properties and tags"),
  BIBTEX("BibTeX and BibLaTeX"),
  RIS("RIS, as publishers and reference managers export it"),
  NBIB("the format of PubMed and MEDLINE"),
  ENDNOTE("the tagged format of EndNote (.enw)"),
  ENDNOTEXML("the XML of EndNote"),
  PUBMEDXML("the XML of PubMed"),
  CSL("CSL-JSON, as Zotero and Pandoc write it"),
  ZOTERO("the CSV of Zotero"),
  ZOTEROJSON("the JSON of Zotero and of its plugin Better BibTeX"),
  ATOM("Atom feeds, such as the answers of arXiv's API"),
  RSS("RSS feeds"),
  OAI("answers of OAI-PMH, in arXiv's format or in Dublin Core"),
  ARXIVMAIL("the mails in which arXiv announces papers"),
  ARXIVLIST("saved pages of arXiv that list papers"),
  OPENALEX("works of OpenAlex in JSON"),
  CROSSREF("works of Crossref in JSON"),
  SEMANTICSCHOLAR("papers of Semantic Scholar in JSON"),
  HUGGINGFACE("the daily papers of Hugging Face in JSON"),
  JSONMAP("any other JSON with papers somewhere inside"),
  JSONL("one JSON object on each line"),
  YAML("lists and maps of papers in YAML"),
  CSV("a table with a header, cells separated by commas or semicolons"),
  TSV("a table with a header, cells separated by tabs"),
  ANNIF("short texts of Annif: a text, a tab, and its subjects"),
  FASTTEXT("lines of fastText: labels, and a text"),
  WEBPAGE("a saved web page of one paper, by its citation_ tags"),
  PDF("a paper's PDF: title and abstract of its first page"),
  TEXT("one abstract that fills the file, with or without a title");

  private final String description;

  Format(String description) {
    this.description = description;
  }

  /** The word used in options and reports: {@code digest}, {@code jsonl} and so on. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What files of this format are, in some words. */
  public String description() {
    return description;
  }

  /**
   * A small file of this format; none of {@link #PDF}, which is no text, and none in the library,
   * which leaves the examples to the command line.
   */
  public Optional<String> example() {
    try (InputStream bytes = Format.class.getResourceAsStream("examples/" + word() + ".txt")) {
      return bytes == null
          ? Optional.empty()
          : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the example of " + word(), e);
    }
  }

  /** The format with that word. */
  public static Optional<Format> of(String word) {
    for (Format format : values()) {
      if (format.word().equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * The format of a file, by its content; its name counts only where the content allows several.
   *
   * @param head the first characters of the file, 64 K are enough
   * @return none for prose, which may be one abstract ({@link #TEXT}) or no document at all
   */
  public static Optional<Format> recognise(String head, String fileName) {
    return new Recognition(head, fileName).format();
  }

  /**
   * What is found in a text of this format. An entry that its reader fails on is set aside, and the
   * rest is read.
   *
   * @param text of a {@link #PDF}, a character for each byte
   */
  public Iterator<Finding> read(Reader text, Location file) {
    return isReadByLines()
        ? GuardedFindings.of(reader(), new Lines(text, file), word())
        : GuardedFindings.of(() -> records(text, file), () -> file, word());
  }

  private boolean isReadByLines() {
    return switch (this) {
      case JSONMAP, CSL, ZOTEROJSON, OPENALEX, CROSSREF, SEMANTICSCHOLAR, HUGGINGFACE -> false;
      case ATOM, RSS, OAI, ENDNOTEXML, PUBMEDXML, ARXIVLIST, WEBPAGE, PDF -> false;
      default -> true;
    };
  }

  private Iterator<Finding> records(Reader text, Location file) {
    return switch (this) {
      case JSONMAP -> JsonMapReader.read(text, file);
      case CSL -> JsonRecordsReader.read(text, file, RecordShape.CSL);
      case ZOTEROJSON -> JsonRecordsReader.read(text, file, RecordShape.ZOTEROJSON);
      case OPENALEX -> JsonRecordsReader.read(text, file, RecordShape.OPENALEX);
      case CROSSREF -> JsonRecordsReader.read(text, file, RecordShape.CROSSREF);
      case SEMANTICSCHOLAR -> JsonRecordsReader.read(text, file, RecordShape.SEMANTICSCHOLAR);
      case HUGGINGFACE -> JsonRecordsReader.read(text, file, RecordShape.HUGGINGFACE);
      case ATOM, RSS, OAI, ENDNOTEXML, PUBMEDXML -> XmlReader.read(text, file);
      case ARXIVLIST -> ListingReader.read(text, file);
      case WEBPAGE -> WebPageReader.read(text, file);
      case PDF -> PdfReader.read(text, file);
      default -> throw new IllegalStateException(word() + " is read by lines");
    };
  }

  private EntryReader reader() {
    return switch (this) {
      case DIGEST -> new DigestReader();
      case PAIRS -> new PairsReader();
      case ABSTRACTS -> new AbstractsReader();
      case PAGE -> new PageReader();
      case TABLE, LIST, DETAILS -> new MarkdownReader();
      case FRONTMATTER -> new FrontMatterReader();
      case ORG -> new OrgReader();
      case BIBTEX -> new BibtexReader();
      case RIS -> TaggedReader.ris();
      case NBIB -> TaggedReader.nbib();
      case ENDNOTE -> TaggedReader.endnote();
      case ARXIVMAIL -> new ArxivMailReader();
      case JSONL -> RecordLines.ofJson(Fields::finding);
      case YAML -> new YamlReader();
      case CSV -> SeparatedValuesReader.commas();
      case ZOTERO -> SeparatedValuesReader.of(RecordShape.ZOTERO);
      case TSV -> SeparatedValuesReader.tabs();
      case ANNIF -> new RecordLines(AnnifLine::finding);
      case FASTTEXT -> new RecordLines(FastTextLine::finding);
      case TEXT -> new TextReader();
      default -> throw new IllegalStateException(word() + " is not read by lines");
    };
  }
}
