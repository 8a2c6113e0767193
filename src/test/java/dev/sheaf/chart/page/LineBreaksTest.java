package dev.sheaf.chart.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.surface.Typeface;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  @Test
  void aTextThatFitsIsOneLine() {
    assertThat(lines("A short title", 400)).containsExactly("A short title");
  }

  @Test
  void noWordIsLeftAloneOnTheLastLine() {
    assertThat(lines("28 papers cannot tell whether the probabilities are true", 550))
        .containsExactly("28 papers cannot tell whether", "the probabilities are true");
  }

  @Test
  void chineseIsBrokenBetweenCharactersButNotBeforeAComma() {
    assertThat(lines("论文越多，越准", 90)).containsExactly("论文越", "多，越准");
  }

  @Test
  void aWordWiderThanThePageIsALineOfItsOwn() {
    assertThat(lines("a Donaudampfschifffahrtsgesellschaft b", 100))
        .containsExactly("a", "Donaudampfschifffahrtsgesellschaft", "b");
  }

  private static List<String> lines(String text, double width) {
    return LineBreaks.balanced(text, Typeface.font(22), width);
  }
}
