package dev.sheaf.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Texts;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlReaderTest {
  @Test
  void feedsOfArxivSayMoreThanTitleAndAbstract() {
    Entry entry =
        entry(
            """
            <rss><channel><item>
            <title>How $\\alpha$ Agents &lt;i&gt;Plan&lt;/i&gt;. (arXiv:2403.00001v2 [cs.CL] UPDATED)</title>
            <link>https://arxiv.org/abs/2403.00001</link>
            <description>arXiv:2403.00001v2 Announce Type: replace
            Abstract: We study &amp;amp; plan.</description>
            </item></channel></rss>
            """);

    assertThat(entry.titles()).containsEntry(Language.EN, "How α Agents Plan");
    assertThat(entry.abstracts()).containsEntry(Language.EN, "We study & plan.");
    assertThat(entry.identifier()).contains("2403.00001");
    assertThat(entry.labels()).containsExactly("cs.CL");
  }

  @Test
  void whenAnEntryChangedCountsOnlyWhereNothingElseIsKnown() {
    String entry =
        "<entry><updated>2024-05-05T00:00:00Z</updated>%s<title>How agents plan</title></entry>";

    assertThat(entry(entry.formatted("<published>2024-03-01T00:00:00Z</published>")).published())
        .hasToString("Optional[2024-03-01]");
    assertThat(entry(entry.formatted("")).published()).hasToString("Optional[2024-05-05]");
  }

  @Test
  void dublinCoreHasItsFirstDateAndDescription() {
    Entry entry =
        entry(
            """
            <OAI-PMH><ListRecords><record>
            <header><identifier>oai:arXiv.org:2403.00001</identifier><datestamp>2024-06-01</datestamp></header>
            <metadata><oai_dc:dc xmlns:dc="x" xmlns:oai_dc="y">
            <dc:title>How agents
              plan</dc:title><dc:creator>Ann</dc:creator><dc:subject>Planning</dc:subject>
            <dc:description>We study.</dc:description><dc:description>Comment: 9 pages</dc:description>
            <dc:date>2024-04-04</dc:date><dc:date>2024-03-01</dc:date><dc:type>text</dc:type>
            </oai_dc:dc></metadata></record></ListRecords></OAI-PMH>
            """);

    assertThat(entry.titles()).containsEntry(Language.EN, "How agents plan");
    assertThat(entry.abstracts()).containsEntry(Language.EN, "We study.");
    assertThat(entry.published()).hasToString("Optional[2024-03-01]");
    assertThat(entry.labels()).containsExactly("Planning");
  }

  @Test
  void deletedRecordsAreNoPapers() {
    assertThat(findings("<OAI-PMH><record><header status=\"deleted\"/></record></OAI-PMH>"))
        .isEmpty();
  }

  @Test
  void aRecordThatIsCutOffIsSetAsideWithItsLine() {
    List<Finding> findings =
        findings("<feed><entry><title>One</title></entry>\n<entry><title>Two</tit");

    assertThat(findings.get(0)).isInstanceOf(Entry.class);
    assertThat(findings.get(1)).isInstanceOf(SetAside.class);
    assertThat(findings.get(1).where().line()).isEqualTo(2);
  }

  @Test
  void entitiesOfAFileAreNotExpanded() {
    Entry entry =
        entry(
            "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                + "<feed><entry><title>How agents plan &a; &b;</title></entry></feed>");

    assertThat(entry.titles()).containsEntry(Language.EN, "How agents plan &a; &b;");
  }

  @Test
  void deepNestingIsHarmless() {
    assertThat(findings("<feed><entry>" + "<a>".repeat(50_000))).hasSizeLessThan(2);
    assertThat(findings("<feed><entry><title>" + "<b>".repeat(50_000) + "x")).hasSizeLessThan(2);
  }

  private static Entry entry(String xml) {
    return (Entry) findings(xml).get(0);
  }

  private static List<Finding> findings(String xml) {
    List<Finding> found = new ArrayList<>();
    XmlReader.read(new StringReader(xml), Texts.FILE).forEachRemaining(found::add);
    return found;
  }
}
