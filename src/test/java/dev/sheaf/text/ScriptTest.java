package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
  @ParameterizedTest
  @CsvSource({
    "基於圖的檢索增強生成, 基于图的检索增强生成",
    "ＬＬＭ　應用, llm 应用",
    "  Large \t Language\u00a0Model , large language model",
    "ﬁne‑tuning, fine‐tuning",
    "zero\u200bwidth, zerowidth",
    "TITLE, title"
  })
  void spellingsOfTheSameTextFoldToTheSame(String text, String folded) {
    assertThat(Script.fold(text)).isEqualTo(folded);
  }

  @Seeds
  void foldingAFoldedTextChangesNothing(Random random) {
    var text = RandomText.of(random, 50);

    var folded = Script.fold(text);

    assertThat(Script.fold(folded)).isEqualTo(folded);
  }

  @Test
  void theFoldedTextIsThatOfItsUnicodeForm() {
    for (char c = 0; c < '\uffff'; c++) {
      String text = "Ａ" + c + "b";
      String normal = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);

      assertThat(Script.fold(text)).isEqualTo(Script.fold(normal));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LLM 智能体综述",
        "我们比较了 GPT-4、Claude、Gemini、Llama 和 Qwen 在 MMLU、GSM8K 上的表现",
        "基於圖的 RAG",
        "𠀀"
      })
  void chineseWithManyLatinNamesIsMostlyHan(String text) {
    assertThat(Script.isMostlyHan(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"We study how models translate 智能体 and 检索 into English", "2024 - 12", "가나다", ""})
  void aTextThatQuotesAFewCharactersIsNotMostlyHan(String text) {
    assertThat(Script.isMostlyHan(text)).isFalse();
  }

  @Test
  void ideographsOfAllPlanesAreHanAndKanaIsNot() {
    assertThat("中〇々𠀀豈".codePoints()).isNotEmpty().allMatch(Script::isHan);
    assertThat("あア가aé，。Ω☰䷀".codePoints()).isNotEmpty().noneMatch(Script::isHan);
  }

  @Test
  void aSimplifiedCharacterStaysAsItIs() {
    for (char c = '\u3400'; c <= '\u9fff'; c++) {
      assertThat(Script.simplified(Script.simplified(c))).isEqualTo(Script.simplified(c));
    }
  }

  @Test
  void theQuickCheckSaysYesOnlyToWhatNfkcLeavesAlone() {
    List<String> kept =
        IntStream.range(0, '\uffff')
            .filter(c -> Script.keepsNfkc((char) c))
            .mapToObj(Character::toString)
            .toList();

    assertThat(kept).hasSizeGreaterThan(20_000);
    assertThat(kept).allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFKC));
  }
}
