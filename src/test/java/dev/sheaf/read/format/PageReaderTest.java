package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.LabelCleaner;
import dev.sheaf.read.entry.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest implements EntryReaderContract {
  private static final String PAPER =
      """
      # 智能体的规划

      发布时间：2024年05月12日

      `Agent

      理由：这篇论文研究智能体，因此归类为Agent。` `规划` `机器人`

      > Planning for agents

      # 摘要

      > 我们研究智能体如何规划，并提出一种新的方法。

      >\s
      Abstract:We study how agents plan and propose a new method.

      ![智能体的规划](../../images/2405.00001/x1.png)

      [Arxiv](https://arxiv.org/abs/2405.00001)
      """;

  @Override
  public EntryReader reader() {
    return new PageReader();
  }

  @Override
  public String onePaper() {
    return PAPER;
  }

  @Test
  void aPageHasItsLinkDateAndTexts() {
    Entry entry = Texts.entry(reader(), PAPER);

    assertThat(entry.identifier()).contains("https://arxiv.org/abs/2405.00001");
    assertThat(entry.published().toString()).contains("2024-05-12");
    assertThat(entry.titles().get(Language.ZH)).isEqualTo("智能体的规划");
    assertThat(entry.titles().get(Language.EN)).isEqualTo("Planning for agents");
    assertThat(entry.abstracts().get(Language.ZH)).isEqualTo("我们研究智能体如何规划，并提出一种新的方法。");
    assertThat(entry.abstracts().get(Language.EN))
        .endsWith("We study how agents plan and propose a new method.");
  }

  @Test
  void aReasonInTheBackticksIsNoLabel() {
    assertThat(labels(PAPER)).containsExactly("Agent", "规划", "机器人");
  }

  @Test
  void aRefusalInTheBackticksIsNoLabel() {
    String refused = PAPER.replace("`Agent\n", "`这个问题我无法回答，请提供论文。\n");

    assertThat(labels(refused)).containsExactly("规划", "机器人");
  }

  @Test
  void anAbstractMayRunOverSeveralParagraphs() {
    String longer = PAPER.replace("新的方法。\n", "新的方法。\n\n# 结果\n\n实验表明该方法十分有效。\n");

    Entry entry = Texts.entry(reader(), longer);

    assertThat(entry.abstracts().get(Language.ZH)).endsWith("# 结果\n实验表明该方法十分有效。");
    assertThat(entry.abstracts().get(Language.EN)).doesNotContain("实验");
  }

  @Test
  void aTitleThatWasNotTranslatedIsTheEnglishOne() {
    Entry entry =
        Texts.entry(reader(), PAPER.replace("# 智能体的规划\n", "# # **Planning for agents**\n"));

    assertThat(entry.titles().get(Language.EN)).isEqualTo("Planning for agents");
  }

  @Test
  void anAbstractAboveTheDateDoesNotHideTheLabels() {
    String page = PAPER.replaceFirst("\n", "\n# 摘要\n我们研究智能体。\n");

    assertThat(labels(page)).isEqualTo(labels(PAPER)).isNotEmpty();
    assertThat(Texts.entry(reader(), page).titles())
        .isEqualTo(Texts.entry(reader(), PAPER).titles());
  }

  private List<String> labels(String page) {
    return LabelCleaner.clean(Texts.entry(reader(), page).labels());
  }
}
