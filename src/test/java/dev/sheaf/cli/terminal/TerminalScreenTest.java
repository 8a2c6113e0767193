package dev.sheaf.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.report.Screen.Emphasis;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalScreenTest {
  private final StringWriter shown = new StringWriter();
  private final TerminalScreen screen =
      new TerminalScreen(new ShownWriter(new PrintWriter(shown)), 12, true);

  @Test
  void emphasisGoesOnWhereALineDoes() {
    screen.write("  two ", Emphasis.PLAIN);
    screen.write("words stand out", Emphasis.WARNING);
    screen.write(" here\n", Emphasis.PLAIN);

    assertThat(readable()).isEqualTo("  two <33>words<>\n    <33>stand<>\n    <33>out<> here\n");
  }

  @Test
  void wordsLongerThanALineKeepTheirEmphasis() {
    screen.write("无法读取的文件名", Emphasis.ANSWER);
    screen.write("abcdefghijklmnopq", Emphasis.TITLE);
    screen.endLine();

    assertThat(readable())
        .isEqualTo("<1;32>无法读取的文<>\n  <1;32>件名<>\n  <1>abcdefghij<>\n  <1>klmnopq<>");
  }

  @Test
  void textCannotColourAnything() {
    screen.write("\u001b[31mred", Emphasis.TITLE);
    screen.endLine();

    assertThat(readable()).isEqualTo("<1>\ufffd[31mred<>");
  }

  private String readable() {
    return shown.toString().replace("\u001b[0m", "<>").replaceAll("\u001b\\[([0-9;]+)m", "<$1>");
  }
}
