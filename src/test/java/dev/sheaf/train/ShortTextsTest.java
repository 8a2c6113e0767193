package dev.sheaf.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.model.Given;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortTextsTest {
  private static final Settings DEFAULTS = Settings.defaults();

  @Test
  void chineseTitlesHaveSingleCharactersAsTerms() {
    var suited = ShortTexts.suit(DEFAULTS, corpus("智能体调用工具并规划步骤"));

    assertThat(suited.analysis().minCharactersPerTerm()).isEqualTo(1);
    assertThat(suited.features().maxTerms()).isGreaterThan(DEFAULTS.features().maxTerms());
  }

  @Test
  void chineseAbstractsAndEnglishTitlesHaveTheUsualTerms() {
    assertThat(ShortTexts.suit(DEFAULTS, corpus("智能体调用工具".repeat(20)))).isEqualTo(DEFAULTS);
    assertThat(ShortTexts.suit(DEFAULTS, corpus("agents call tools"))).isEqualTo(DEFAULTS);
  }

  @Test
  void aFewChineseTitlesAmongOtherTextsChangeNothing() {
    Corpus mixed = corpus("智能体调用工具", "agents call tools", "tools are called");

    assertThat(ShortTexts.suit(DEFAULTS, mixed)).isEqualTo(DEFAULTS);
  }

  private static Corpus corpus(String... texts) {
    return Corpus.of(
        java.util.stream.IntStream.range(0, texts.length)
            .mapToObj(i -> Given.paper("p" + i, texts[i], Map.of(), i))
            .toList());
  }
}
