package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Help fits the terminal. */
class HelpTest {
  static Stream<Arguments> helpAtWidths() {
    return Stream.of(60, 80, 120)
        .flatMap(
            columns ->
                Stream.concat(
                    Stream.of(Arguments.of("--help", columns)),
                    SheafCommand.COMMANDS.stream()
                        .map(name -> Arguments.of(name + " --help", columns))));
  }

  @AfterEach
  void isNoTerminalAnyMore() {
    System.clearProperty("sheaf.columns");
  }

  private static Run at(int columns, String words) {
    System.setProperty("sheaf.columns", String.valueOf(columns));
    return Run.of((Object[]) words.split(" "));
  }

  @ParameterizedTest
  @MethodSource("helpAtWidths")
  void noLineIsWiderThanTheTerminal(String words, int columns) {
    Run help = at(columns, words);

    assertThat(help.code()).isZero();
    assertThat(help.lines()).hasSizeGreaterThan(3);
    assertThat(help.lines().stream().filter(line -> TerminalTest.width(line) > columns)).isEmpty();
  }

  @Test
  void aPipeGetsTheHelpOfAnOrdinaryTerminal() {
    assertThat(Run.of("trends", "--help").out()).isEqualTo(at(80, "trends --help").out());
  }

  @Test
  void aWideTerminalIsUsedAsFarAsItIsGoodToRead() {
    List<String> lines = at(300, "cluster --help").out().lines().toList();

    assertThat(lines).allMatch(line -> line.length() <= 100).anyMatch(line -> line.length() > 90);
  }

  @Test
  void whatIsSaidOfATermStandsBesideIt() {
    assertThat(at(80, "subtopics --help").out())
        .contains(
            """
              show ID         all that helps to decide on one: figures, neighbours, titles
                              and links of papers
            """);
  }

  @Test
  void theNameOfAnOptionStaysWhole() {
    for (int columns = 60; columns <= 100; columns++) {
      assertThat(at(columns, "cluster --help").out().lines())
          .noneMatch(line -> line.endsWith("--"));
    }
  }
}
