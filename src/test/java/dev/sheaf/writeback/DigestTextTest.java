package dev.sheaf.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.read.EntryConverter;
import dev.sheaf.read.entry.Texts;
import dev.sheaf.read.format.Format;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTextTest {
  private static final String ENTRY =
      """
      #### [智能体](https://arxiv.org/abs/2402.00001)
      #### Agents
      发布时间：2024年02月29日
      > 我们研究智能体。
      > We study agents.
      """;
  private static final String OTHER = ENTRY.replace("00001", "00002");
  private static final String HEAD = "# 智能体\n\n发布时间：2024年05月12日\n";
  private static final String REST = "\n> Agents\n\n# 摘要\n\n> 我们研究智能体。\n\n> We study agents.\n";
  private static final String TABLE =
      "| 日期 | 名稱 | 摘要 | 主題 |\n| --- | --- | --- | --- |\n"
          + "| 2024年5月31日 | [Agents](https://arxiv.org/abs/2405.00001) | We study agents. |";
  private static final String ABSTRACT =
      "We study agents that plan with tools and act in the open world of browsers. ".repeat(4)
          + "\n";
  private static final String LINK = "https://arxiv.org/abs/2410.00001\n";

  private static DigestText text(Format format, String text) {
    return new DigestText(Texts.FILE, format, text, Texts.TAXONOMY);
  }

  /** The text when every paper that has a place for it is given this label. */
  private static String filled(Format format, String text, String label) {
    DigestText before = text(format, text);
    Map<Integer, Label> labels = new TreeMap<>();
    for (int i = 0; i < before.documents().size(); i++) {
      if (before.hasPlace(i)) {
        labels.put(i, new Label(label));
      }
    }
    return Insertion.into(text, List.copyOf(before.fill(labels).values()));
  }

  @Test
  void inADigestALabelStandsBelowTheAbstracts() {
    assertThat(filled(Format.DIGEST, ENTRY + OTHER, "Agent"))
        .isEqualTo(ENTRY + "Agent\n" + OTHER + "Agent\n");
  }

  @Test
  void anEntryThatCannotBeConvertedIsSetAsideAndTheRestIsLabelled() {
    EntryConverter converter = new EntryConverter(Texts.TAXONOMY);
    DigestText text =
        new DigestText(
            Texts.FILE,
            Format.DIGEST,
            ENTRY + OTHER,
            Texts.TAXONOMY,
            entry -> {
              if (entry.identifier().orElse("").endsWith("00001")) {
                throw new IllegalStateException("broken");
              }
              return converter.document(entry);
            });

    assertThat(text.documents()).extracting(Document::id).containsExactly("2402.00002");
    assertThat(text.setAside()).hasSize(1);
    assertThat(text.setAside().get(0).why()).startsWith("Sheaf fails on this");
    assertThat(
            Insertion.into(
                ENTRY + OTHER, List.copyOf(text.fill(Map.of(0, new Label("Agent"))).values())))
        .isEqualTo(ENTRY + OTHER + "Agent\n");
  }

  @Test
  void whatHasALabelKeepsIt() {
    String text = ENTRY + "RAG\n" + OTHER;

    assertThat(filled(Format.DIGEST, text, "Agent")).isEqualTo(text + "Agent\n");
  }

  @Test
  void whereParagraphsAreApartALabelIsOneOfThem() {
    String text = ENTRY.replace("\n", "\n\n");

    assertThat(filled(Format.DIGEST, text + "---\n", "Agent")).isEqualTo(text + "Agent\n\n---\n");
  }

  @Test
  void aLineThatWaitsForALabelGetsIt() {
    assertThat(filled(Format.DIGEST, ENTRY + "主题：\n" + OTHER, "Agent"))
        .startsWith(ENTRY + "主题：Agent\n");
    assertThat(filled(Format.DIGEST, ENTRY + "Topic:\n", "Agent")).endsWith("\nTopic: Agent\n");
    assertThat(filled(Format.DIGEST, ENTRY + "标签：``\n", "Agent")).endsWith("\n标签：`Agent`\n");
  }

  @Test
  void aLineThatWaitsForTheTopicGetsItBesideThemes() {
    String text = ENTRY + "主题：\n标签：`搜索` `规划`\n";

    assertThat(filled(Format.DIGEST, text, "Agent")).isEqualTo(ENTRY + "主题：Agent\n标签：`搜索` `规划`\n");
    assertThat(filled(Format.DIGEST, ENTRY + "标签：`搜索`\n", "Agent")).isEqualTo(ENTRY + "标签：`搜索`\n");
  }

  @Test
  void labelsLookLikeThoseOfTheOtherPapers() {
    String labelled = ENTRY + "`RAG` `搜索`\n";

    assertThat(filled(Format.DIGEST, labelled + OTHER, "Agent"))
        .isEqualTo(labelled + OTHER + "`Agent`\n");
  }

  @Test
  void labelsAreSpelledAsTheyAreOnTheOtherPapers() {
    String text = ENTRY + "llm 應用\n" + OTHER;

    assertThat(filled(Format.DIGEST, text, "LLM应用")).isEqualTo(text + "llm 應用\n");
  }

  @Test
  void aRefusalStaysWhereItIs() {
    assertThat(filled(Format.DIGEST, ENTRY + "抱歉，我无法分类。\n", "Agent"))
        .isEqualTo(ENTRY + "抱歉，我无法分类。\nAgent\n");
    assertThat(filled(Format.PAGE, HEAD + "\n`抱歉，我无法分类。`\n" + REST, "Agent"))
        .isEqualTo(HEAD + "\n`Agent` `抱歉，我无法分类。`\n" + REST);
  }

  @Test
  void onAPageLabelsStandInBackticksBelowTheDate() {
    assertThat(filled(Format.PAGE, HEAD + REST, "Agent")).isEqualTo(HEAD + "\n`Agent`\n" + REST);
    assertThat(filled(Format.PAGE, HEAD + "\n``\n" + REST, "Agent"))
        .isEqualTo(HEAD + "\n`Agent`\n" + REST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", " |", "  |"})
  void inATableAnEmptyCellIsFilled(String cell) {
    assertThat(filled(Format.TABLE, TABLE + cell, "Agent")).isEqualTo(TABLE + " Agent |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " - |", " <!-- open --> |"})
  void aTableIsNotRestructured(String cell) {
    assertThat(text(Format.TABLE, TABLE + cell).hasPlace(0)).isFalse();
  }

  @Test
  void aTableWithoutAColumnForLabelsHasNoPlace() {
    String text = TABLE.replace("主題", "頁數") + " |";

    assertThat(text(Format.TABLE, text).documents()).hasSize(1);
    assertThat(text(Format.TABLE, text).hasPlace(0)).isFalse();
  }

  @Test
  void amongPairsAndAbstractsAWordSaysThatALabelFollows() {
    String chinese = "我们研究智能体。".repeat(20) + "\n";

    assertThat(filled(Format.PAIRS, ABSTRACT + chinese + LINK, "Agent"))
        .endsWith(LINK + "主题：Agent\n");
    assertThat(filled(Format.ABSTRACTS, "Abstract: " + ABSTRACT, "Agent"))
        .isEqualTo("Abstract: " + ABSTRACT + "Topic: Agent\n");
  }

  @Test
  void aTextMayEndWithoutALineEnd() {
    assertThat(filled(Format.ABSTRACTS, "Abstract: x y\r\nAbstract: we study", "Agent"))
        .isEqualTo("Abstract: x y\r\nTopic: Agent\r\nAbstract: we study\r\nTopic: Agent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Agent|RAG", "抱歉", "-", "`", "# Agent", "> Agent", "2024-05-12", "Agent; RAG"})
  void whatWouldNotBeReadBackIsNotWritten(String label) {
    assertThat(filled(Format.DIGEST, ENTRY + OTHER, label)).isEqualTo(ENTRY + OTHER);
  }

  @Test
  void aBarInALabelIsNoCell() {
    assertThat(filled(Format.TABLE, TABLE + " |", "Agent | RAG")).isEqualTo(TABLE + " |");
  }
}
