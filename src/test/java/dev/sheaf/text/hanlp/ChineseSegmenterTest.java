package dev.sheaf.text.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.text.hanlp.ChineseSegmenter.Part;
import dev.sheaf.text.hanlp.ChineseSegmenter.Word;
import org.junit.jupiter.api.Test;

class ChineseSegmenterTest {
  private static final ChineseSegmenter SEGMENTER = new ChineseSegmenter();

  @Test
  void aRunIsCutIntoTheWordsOfTheDictionary() {
    var words = SEGMENTER.words("我们的检索系统");

    assertThat(words).extracting(Word::text).containsExactly("我们", "的", "检索", "系统");
  }

  @Test
  void eachWordHasItsPartOfSpeech() {
    var words = SEGMENTER.words("我们显著提升系统");

    assertThat(words)
        .extracting(Word::part)
        .containsExactly(Part.FUNCTION, Part.MODIFIER, Part.VERB, Part.NOUN);
  }

  @Test
  void theWordsTogetherAreTheRun() {
    String run = "㐀知识图谱龘嵌入的多智能体薅羊毛";

    var words = SEGMENTER.words(run);

    assertThat(words.stream().map(Word::text).reduce("", String::concat)).isEqualTo(run);
  }
}
