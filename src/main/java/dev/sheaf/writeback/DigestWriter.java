package dev.sheaf.writeback;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.format.Format;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes papers in the form of a digest, which {@link Format#DIGEST} reads back: the same ids,
 * dates, texts and themes. Each paper has a line for its topic. If the paper has no topic, the line
 * is left open to be filled in.
 *
 * <p>A digest cannot hold everything: line breaks in a title become spaces, empty lines and indents
 * in an abstract are left out, and the characters of a text decide its language.
 */
public final class DigestWriter {
  /** Says that a file is a digest, whatever it looks like; the first line of a file. */
  private static final String FIRST_LINE = "<!-- format: digest -->";

  private final Appendable out;

  private DigestWriter(Appendable out) {
    this.out = out;
  }

  /** Begins a file. */
  public static DigestWriter to(Appendable out) throws IOException {
    out.append(FIRST_LINE).append('\n');
    return new DigestWriter(out);
  }

  /** Writes a line that readers of digests take no notice of. */
  public DigestWriter comment(String text) throws IOException {
    line("<!-- " + onOneLine(text).replace("--", "—") + " -->");
    return this;
  }

  /** Writes a paper, with remarks that readers of digests take no notice of above its labels. */
  public DigestWriter paper(Document document, List<String> remarks) throws IOException {
    line("");
    headings(document);
    Optional<PublicationDate> given =
        document.published().filter(date -> date.origin() == Origin.GIVEN);
    if (given.isPresent()) {
      line(isChinese(document) ? "发布时间：" + inChinese(given.get()) : "Published: " + given.get());
    }
    for (String text : document.abstracts().values()) {
      for (String part : text.lines().filter(part -> !part.isBlank()).toList()) {
        line("> " + part.strip());
      }
    }
    for (String remark : remarks) {
      comment(remark);
    }
    labels(document);
    return this;
  }

  /** The date as digests write it: 2024年02月29日, or the known part of it. */
  private static String inChinese(PublicationDate date) {
    String[] parts = date.toString().split("-", -1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      text.append(parts[i]).append("年月日".charAt(i));
    }
    return text.toString();
  }

  /** The first title, or nothing, is the link to the paper. */
  private void headings(Document document) throws IOException {
    List<String> titles = document.titles().values().stream().map(DigestWriter::onOneLine).toList();
    String first = titles.isEmpty() ? "" : titles.get(0);
    String link = link(document.id());
    boolean fitsHeading = link.indexOf(')') < 0;
    line("#### " + (fitsHeading ? "[" + first + "](" + link + ")" : first));
    for (String title : titles.subList(Math.min(1, titles.size()), titles.size())) {
      line("#### " + title);
    }
    if (!fitsHeading) {
      line("[link](" + link + ")");
    }
  }

  private static String link(String id) {
    return ArxivId.find(id)
        .filter(arxiv -> arxiv.value().equals(id))
        .map(arxiv -> "https://arxiv.org/abs/" + id)
        .orElse(id);
  }

  private void labels(Document document) throws IOException {
    boolean isChinese = isChinese(document);
    String topic = document.topic().map(Label::name).orElse("");
    line(((isChinese ? "主题：" : "Topic: ") + topic).strip());
    List<Label> themes = document.labels(Facet.THEME);
    if (!themes.isEmpty()) {
      line(
          themes.stream()
              .map(theme -> "`" + theme.name() + "`")
              .collect(Collectors.joining(" ", isChinese ? "标签：" : "Tags: ", "")));
    }
  }

  private static boolean isChinese(Document document) {
    return document.isIn(Language.ZH);
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
