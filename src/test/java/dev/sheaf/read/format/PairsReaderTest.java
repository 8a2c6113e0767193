package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsReaderTest implements EntryReaderContract {
  private static final String EN = "We study how agents plan. ".repeat(10).strip();
  private static final String ZH = "我们研究智能体如何规划。".repeat(10);
  private static final String LINK = "https://arxiv.org/abs/2410.02762";
  private static final String PAPER = EN + "\n" + ZH + "\n" + LINK + "\n";

  @Override
  public EntryReader reader() {
    return new PairsReader();
  }

  @Override
  public String onePaper() {
    return PAPER;
  }

  @Test
  void aPairHasBothAbstractsAndItsLink() {
    Entry entry = Texts.entry(reader(), PAPER);

    assertThat(entry.abstracts()).containsEntry(Language.EN, EN).containsEntry(Language.ZH, ZH);
    assertThat(entry.identifier()).contains(LINK);
    assertThat(entry.titles()).isEmpty();
  }

  @Test
  void orderAndBlankLinesDoNotMatter() {
    String spread = "\n" + ZH + "\n\n" + EN + "\n\n" + LINK + "\n\n" + PAPER;

    assertThat(Texts.entries(reader(), spread))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.abstracts()).hasSize(2))
        .allSatisfy(entry -> assertThat(entry.identifier()).isPresent());
  }

  @Test
  void theLinkMayLead() {
    String leading = (LINK + "\n" + EN + "\n" + ZH + "\n").repeat(3);

    assertThat(Texts.entries(reader(), leading))
        .hasSize(3)
        .allSatisfy(entry -> assertThat(entry.abstracts()).hasSize(2));
  }

  @Test
  void aShortLineBeforeItsAbstractIsTheTitle() {
    Entry entry = Texts.entry(reader(), "Planning for agents\n" + PAPER);

    assertThat(entry.titles()).containsEntry(Language.EN, "Planning for agents");
    assertThat(entry.abstracts()).containsEntry(Language.EN, EN);
  }

  @Test
  void aPairWithoutItsLinkIsNotMixedWithTheNext() {
    assertThat(Texts.entries(reader(), EN + "\n" + ZH + "\n" + PAPER)).hasSize(2);
  }

  @Test
  void aLinkWithoutATextIsSetAside() {
    var findings = Texts.findings(reader(), PAPER + LINK + "\n");

    assertThat(findings.get(1)).isInstanceOf(SetAside.class);
    assertThat(findings.get(1).where().line()).isEqualTo(4);
  }

  @Test
  void aLineThatSaysSoBelowTheLinkHasLabels() {
    var entries = Texts.entries(reader(), PAPER + "\n主题：Agent，搜索\n" + PAPER + "Topic:\n");

    assertThat(entries)
        .extracting(Entry::labels)
        .containsExactly(List.of("Agent", "搜索"), List.of());
    assertThat(entries)
        .isNotEmpty()
        .allMatch(entry -> entry.abstracts().get(Language.EN).equals(EN));
  }
}
