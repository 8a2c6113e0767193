package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands show at a terminal fits it. */
class TerminalTest {
  @AfterEach
  void isNoTerminalAnyMore() {
    System.clearProperty("sheaf.columns");
    System.clearProperty("sheaf.coloured");
  }

  @ParameterizedTest
  @CsvSource({
    "classify seeds, 80",
    "classify seeds, 120",
    "classify --explain examples/new-abstract.txt, 80",
    "labels, 80",
    "labels Agent, 80",
    "labels Agent, 120",
    "models, 80",
    "models show 1, 80",
    "read seeds, 80",
    "read --formats, 80",
    "trends seeds --pictures none, 80",
    "trends seeds --pictures none, 120",
    "audit seeds, 80",
    "audit seeds, 120",
    "cluster seeds --dry-run --pictures none --k 2, 80",
    "cluster seeds --dry-run --pictures none --k 2, 120",
    "retrain seeds --dry-run --force, 80",
    "review examples/new-abstract.txt, 80",
    "evaluate --folds 2, 80"
  })
  void noLineIsWiderThanTheTerminal(String line, int columns) {
    System.setProperty("sheaf.columns", String.valueOf(columns));
    List<String> words = new java.util.ArrayList<>(List.of(line.split(" ")));
    if (!List.of("read", "audit", "evaluate").contains(words.get(0))) {
      words.addAll(List.of("--model", Models.trained().toString()));
    }

    Run run = Run.of(words.toArray());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines()).isNotEmpty();
    assertThat(run.lines().stream().filter(shown -> width(shown) > columns)).isEmpty();
  }

  private static boolean isWide(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || (c >= 0x3000 && c <= 0x303E)
        || (c >= 0xFF01 && c <= 0xFF60);
  }

  static int width(String line) {
    return line.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "0"})
  void coloursAreShownAtATerminalAlone(String columns) {
    System.setProperty("sheaf.columns", columns);
    System.setProperty("sheaf.coloured", "true");

    Run run = Run.of("classify", "examples/new-abstract.txt", "--model", Models.trained());

    assertThat(run.out().contains("\u001b[1;32mAgent 0.815\u001b[0m"))
        .isEqualTo(columns.equals("80"));
    assertThat(run.out().contains("\t")).isEqualTo(columns.equals("0"));
  }
}
