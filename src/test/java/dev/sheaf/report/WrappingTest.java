package dev.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void linesBreakBetweenWordsAndNoneIsWiderThanTheScreen() {
    assertThat(Wrapping.lines("agents plan with external tools", 12))
        .containsExactly("agents plan", "with", "external", "tools");
  }

  @Test
  void chineseBreaksBetweenCharactersWhichTakeTwoColumns() {
    assertThat(Wrapping.lines("大型语言模型的智能体", 8)).containsExactly("大型语言", "模型的智", "能体");
  }

  @Test
  void aWordLongerThanALineIsBrokenInside() {
    assertThat(Wrapping.lines("a https://example.org/x", 10))
        .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(10))
        .satisfies(
            lines ->
                assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo("ahttps://example.org/x"));
  }

  @Test
  void numbersAndNamesOfOptionsStayWhole() {
    assertThat(Wrapping.lines("world model +2.10, --k", 15))
        .containsExactly("world model", "+2.10, --k");
    assertThat(Wrapping.lines("use --k or --method", 13)).containsExactly("use --k or", "--method");
    assertThat(Wrapping.lines("a long-horizon plan", 8))
        .containsExactly("a long-", "horizon", "plan");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(Wrapping.lines("", 10)).containsExactly("");
  }
}
