package dev.sheaf.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelCleanerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Agent | Agent",
        "`Agent` | Agent",
        "**Agent** | Agent",
        "[RAG] | RAG",
        "分类：LLM应用 | LLM应用",
        "Category: Agent | Agent",
        "标签：“规划” | 规划",
        "LLM应用。 | LLM应用",
        "LLM应用。理由：论文主要讨论应用。 | LLM应用",
        "Agent（这篇论文讨论智能体） | Agent",
        "机器翻译</example> | 机器翻译",
        "多模态大型模型（MLLMs） | 多模态大型模型（MLLMs）",
        "C++ | C++",
        "comp.sys.ibm.pc.hardware | comp.sys.ibm.pc.hardware",
        "news_entertainment | news_entertainment",
        "Q&A | Q&A",
        "Natural Language Processing | Natural Language Processing"
      })
  void aLabelIsFreedOfWhatSurroundsIt(String raw, String label) {
    assertThat(LabelCleaner.clean(raw)).contains(label);
  }

  @Test
  void onlyTheLineInFrontOfTheReasonsIsTheLabel() {
    assertThat(LabelCleaner.clean("Agent\n\n理由：这篇论文研究智能体。")).contains("Agent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "---",
        "这个问题我无法回答，请提供更多信息。",
        "由于摘要翻译失败，我无法理解其内容。",
        "无法确定",
        "因此将其作为主要标签。",
        "该研究主要集中在集成电路设计领域",
        "这篇论文可以归类为Agent",
        "I cannot answer this question.",
        "Sorry, I am unable to classify this paper",
        "This paper studies agents, so it belongs to the category Agent.",
        "以应对信息安全领域的挑战。同时"
      })
  void aReasonOrRefusalIsNoLabel(String talk) {
    assertThat(LabelCleaner.clean(talk)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.93", "article-journal", "Journal Article", "preprint", "null"})
  void scoresAndTypesOfRecordsAreNoLabels(String text) {
    assertThat(LabelCleaner.clean(text)).isEmpty();
  }

  @Test
  void aLetterAndItsAccentAreOneCharacter() {
    assertThat(LabelCleaner.clean("Re\u0301seau")).contains("R\u00e9seau");
  }

  @ParameterizedTest
  @ValueSource(strings = {"主题：", "主題: ", "**Topic:**", "标签：``", "``", " ` ` "})
  void aWordForLabelsWithNothingBehindWaitsForOne(String line) {
    assertThat(LabelCleaner.waits(line)).isTrue();
    assertThat(LabelCleaner.clean(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "主题", "Agent", "Topic: Agent", "主题：`Agent`", "`A` `B`"})
  void whatHasALabelOrNoWordForOneDoesNotWait(String line) {
    assertThat(LabelCleaner.waits(line)).isFalse();
  }
}
