package dev.sheaf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.phrase.Phrases.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
  private static List<Phrase> all(Phrases phrases) {
    return IntStream.range(0, phrases.size()).mapToObj(phrases::phrase).toList();
  }

  private static List<String> written(Language language, String... texts) {
    return all(Phrases.mine(List.of(texts), language)).stream().map(Phrase::written).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"agents (https://example.org/a)", "Code: https://example.org/a", "www.a.b"})
  void theLastTextMayEndWithAnAddress(String text) {
    for (Language language : Language.values()) {
      Phrases phrases = Phrases.mine(List.of("We study agents.", text), language);

      assertThat(phrases.documents()).isEqualTo(2);
    }
  }

  @Test
  void wordsThatStandTogetherAreAPhrase() {
    var written =
        written(
            Language.EN,
            "The knowledge graph is large. A forest is green.",
            "We query a knowledge graph in the forest.",
            "Every knowledge graph has edges.");

    assertThat(written).containsExactly("forest", "knowledge graph");
  }

  @Test
  void singularAndPluralHyphenAndSpaceAreOnePhrase() {
    var phrases =
        Phrases.mine(
            List.of("Web agents and fine-tuning.", "A web agent.", "Web agents, fine tuning."),
            Language.EN);

    assertThat(all(phrases))
        .extracting(Phrase::written)
        .containsExactly("fine tuning", "Web agents");
    assertThat(all(phrases)).extracting(Phrase::documents).containsExactly(2, 3);
  }

  @Test
  void aPhraseIsWrittenAsItIsWrittenMostOften() {
    var written = written(Language.EN, "rag", "Chain-of-Thought, RAG", "RAG or Chain-of-Thought");

    assertThat(written).containsExactly("Chain-of-Thought", "RAG");
  }

  @Test
  void whatPapersOnAnythingSayIsNoPhrase() {
    var written =
        written(
            Language.EN,
            "We propose a novel state-of-the-art approach with experimental results on poems.",
            "We propose a novel state-of-the-art approach with experimental results on poems.");

    assertThat(written).containsExactly("poems");
  }

  @Test
  void chineseTermsComeOutWhole() {
    var written =
        written(
            Language.ZH,
            "我们研究检索增强生成。多智能体很有趣，思维链也是。",
            "检索增强生成提升了效果，多智能体使用了思维链。",
            "知识图谱与检索增强生成。",
            "知识图谱中的多智能体，以及思维链。");

    assertThat(written).containsExactly("多智能体", "思维链", "检索增强生成", "知识图谱");
  }

  @Test
  void traditionalAndSimplifiedAreOnePhrase() {
    var phrases = Phrases.mine(List.of("知識圖譜。", "知識圖譜。", "知识图谱。"), Language.ZH);

    assertThat(all(phrases)).extracting(Phrase::written).containsExactly("知識圖譜");
    assertThat(phrases.phrase(0).documents()).isEqualTo(3);
  }

  @Test
  void latinWordsAmongChineseOnesArePhrasesToo() {
    var written = written(Language.ZH, "采用LoRA微调", "使用 LoRA 进行微调");

    assertThat(written).contains("LoRA", "微调");
  }

  @Test
  void countsAreThoseOfEachDocument() {
    var phrases = Phrases.mine(List.of("Poems. Poems!", "", "poems"), Language.EN);

    assertThat(phrases.documents()).isEqualTo(3);
    assertThat(phrases.count(phrases.start(0))).isEqualTo(2);
    assertThat(phrases.start(1)).isEqualTo(phrases.start(2));
  }

  @Test
  void addressesFormulasAndCommandsAreNoWords() {
    String text = "See https://example.org/poems for $x + y$ and \\emph{verse}.";

    assertThat(written(Language.EN, text, text)).containsExactly("verse");
  }

  @Test
  void theOrderOfDocumentsChangesNothing() {
    List<String> texts = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      texts.add(Given.text(random));
    }
    var phrases = all(Phrases.mine(texts, Language.EN));

    Collections.shuffle(texts, random);

    assertThat(all(Phrases.mine(texts, Language.EN))).isEqualTo(phrases).hasSizeGreaterThan(5);
  }

  @Test
  void noTextHasNoPhrase() {
    assertThat(Phrases.mine(List.of(), Language.ZH).documents()).isZero();
    assertThat(written(Language.ZH, "", "。。")).isEmpty();
  }

  @Test
  void whatAnotherPhraseRunsIntoIsNoPhrase() {
    String rag = "检索增强生成技术。";

    var written =
        written(Language.ZH, rag, rag, "检索增强生成。", "检索增强生成。", "图像生成技术。", "语音生成技术。", "诗歌生成技术。");

    assertThat(written).contains("检索增强生成");
    var phrases = Phrases.mine(List.of(rag, rag, "检索增强生成。"), Language.ZH);
    assertThat(all(phrases)).extracting(Phrase::written).doesNotContain("生成技术");
  }

  @Test
  void aPrefixOfChineseMakesAWordOfManyOthers() {
    var written = written(Language.ZH, "多语言的诗歌。", "多语言的小说。", "多语言的散文。", "语言的诗歌。", "多模态。");

    assertThat(written).contains("多语言", "诗歌");
  }

  @Test
  void verbsAreNoTerms() {
    var written =
        written(
            Language.EN,
            "We paint the poem, and it can paint a house of the poet.",
            "They can paint the poem in this house, which is what we paint.");

    assertThat(written).containsExactly("house", "poem");
  }

  @Test
  void pluralsOfAcronymsAreTheAcronym() {
    var phrases = Phrases.mine(List.of("The GUI.", "GUIs are it.", "A GUI."), Language.EN);

    assertThat(all(phrases)).extracting(Phrase::documents).containsExactly(3);
  }
}
