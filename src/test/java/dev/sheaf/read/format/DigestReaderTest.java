package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.Texts;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestReaderTest implements EntryReaderContract {
  private static final String PAPER =
      """
      #### [智能体的规划](https://arxiv.org/abs/2402.00001)
      #### Planning for agents
      发布时间：2024年02月29日
      > 我们研究智能体如何规划，并提出一种新的方法。
      > We study how agents plan and propose a new method.
      Agent
      """;

  @Override
  public EntryReader reader() {
    return new DigestReader();
  }

  @Override
  public String onePaper() {
    return PAPER;
  }

  @Test
  void anEntryHasItsLinkDateTextsAndLabel() {
    Entry entry = Texts.entry(reader(), PAPER);

    assertThat(entry.identifier()).contains("https://arxiv.org/abs/2402.00001");
    assertThat(entry.published()).contains(PublicationDate.of(LocalDate.of(2024, 2, 29)));
    assertThat(entry.titles())
        .isEqualTo(Map.of(Language.ZH, "智能体的规划", Language.EN, "Planning for agents"));
    assertThat(entry.abstracts().get(Language.EN)).startsWith("We study");
    assertThat(entry.abstracts().get(Language.ZH)).startsWith("我们研究");
    assertThat(entry.labels()).containsExactly("Agent");
  }

  @Test
  void aLineThatWaitsForALabelIsNeitherALabelNorText() {
    Entry entry = Texts.entry(reader(), PAPER.replace("Agent\n", "主题：\n"));

    assertThat(entry.labels()).isEmpty();
    assertThat(entry.abstracts()).isEqualTo(Texts.entry(reader(), PAPER).abstracts());
  }

  @Test
  void aCommentIsNoContent() {
    String commented = PAPER.replace("Agent\n", "<!-- RAG 0.5 -->\nAgent\n");

    assertThat(Texts.entry(reader(), commented).labels()).containsExactly("Agent");
  }

  @Test
  void theLabelLineMayBeMissing() {
    var entries = Texts.entries(reader(), PAPER.replace("Agent\n", "") + PAPER);

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).labels()).isEmpty();
    assertThat(entries.get(1).labels()).containsExactly("Agent");
  }

  @Test
  void theQuotesMayBeInOneLanguageOnly() {
    Entry entry = Texts.entry(reader(), PAPER.replaceAll("> 我们.*\n", ""));

    assertThat(entry.abstracts()).containsOnlyKeys(Language.EN);
  }

  @Test
  void severalLabelsMayStandInOneLine() {
    Entry entry = Texts.entry(reader(), PAPER.replace("\nAgent", "\n`Agent` `规划`"));

    assertThat(entry.labels()).containsExactly("Agent", "规划");
  }

  @Test
  void aRefusalIsNeitherLabelNorText() {
    Entry entry = Texts.entry(reader(), PAPER.replace("\nAgent", "\n这个问题我无法回答，请重试。"));

    assertThat(entry.labels()).isEmpty();
    assertThat(entry.toString()).doesNotContain("无法回答");
  }

  @Test
  void aHeadingOfASectionIsNoEntry() {
    Entry entry = Texts.entry(reader(), "# Daily digest\n\n## February\n\n" + PAPER);

    assertThat(entry.titles().get(Language.EN)).isEqualTo("Planning for agents");
    assertThat(entry.where().line()).isEqualTo(5);
  }
}
