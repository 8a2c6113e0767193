package dev.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void aLineEndsBetweenWords() {
    assertThat(Lines.of("one two  three\nfour", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void aChineseCharacterTakesTwoColumnsAndALineMayEndAfterIt() {
    assertThat(Lines.of("智能体搜索网页", 6)).containsExactly("智能体", "搜索网", "页");
  }

  @Test
  void aWordThatIsTooWideIsBroken() {
    assertThat(Lines.of("a abcdefgh b", 3)).containsExactly("a", "abc", "def", "gh", "b");
  }

  @Test
  void nothingHasNoLine() {
    assertThat(Lines.of(" \n", 80)).isEmpty();
  }
}
