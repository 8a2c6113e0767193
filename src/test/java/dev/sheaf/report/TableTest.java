package dev.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.report.Table.Column;
import dev.sheaf.report.Table.Style;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  private static final List<Column> COLUMNS =
      List.of(Column.words("label"), Column.numbers("papers"), Column.words("note"));
  private static final Table TABLE =
      new Table(
          COLUMNS,
          List.of(
              List.of("LLM应用", "16", ""), List.of("RAG", "1", "a|b"), List.of("其他", "104", "x")));

  @Test
  void chineseCharactersTakeTwoColumns() {
    assertThat(written(TABLE, Style.TEXT))
        .isEqualTo(
            """
            label    papers  note
            LLM应用      16
            RAG           1  a|b
            其他        104  x
            """);
  }

  @Test
  void csvQuotesOnlyWhatWouldBeMisread() {
    var cells = List.of("plain", "a, b", "say \"yes\"", " indent", "中文，逗号", "");
    var table = new Table(List.of(Column.words("x")), cells.stream().map(List::of).toList());

    assertThat(written(table, Style.CSV))
        .isEqualTo("x\nplain\n\"a, b\"\n\"say \"\"yes\"\"\"\n\" indent\"\n中文，逗号\n\n");
  }

  @Test
  void markdownSaysWhichColumnsAreNumbersAndEscapesBars() {
    assertThat(written(TABLE, Style.MARKDOWN))
        .isEqualTo(
            """
            | label | papers | note |
            |---|---:|---|
            | LLM应用 | 16 |  |
            | RAG | 1 | a\\|b |
            | 其他 | 104 | x |
            """);
  }

  @Test
  void tabSeparatedValuesKeepEveryCell() {
    assertThat(written(TABLE, Style.TSV))
        .isEqualTo("label\tpapers\tnote\nLLM应用\t16\t\nRAG\t1\ta|b\n其他\t104\tx\n");
  }

  @Test
  void controlCharactersInCellsBecomeSpaces() {
    var table =
        new Table(List.of(Column.words("label")), List.of(List.of("a\tb\nc\u001b[1m\u2028d")));

    assertThat(written(table, Style.TSV)).isEqualTo("label\na b c [1m d\n");
  }

  @Test
  void withoutRowsTheHeaderStands() {
    assertThat(written(new Table(COLUMNS, List.of()), Style.TEXT))
        .isEqualTo("label  papers  note\n");
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> new Table(COLUMNS, List.of(List.of("RAG", "1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row needs 3 cells, found 2: [RAG, 1]");
  }

  @ParameterizedTest
  @CsvSource({
    "RAG, 3",
    "大模型, 6",
    "，。, 4",
    "ＲＡＧ, 6",
    "한국, 4",
    "カナ, 4",
    "é, 1",
    "e\u0301, 1",
    "😀, 2",
    "𠀀, 2",
    "–, 1"
  })
  void widthIsCountedInColumns(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }

  private static String written(Table table, Style style) {
    return Given.written(out -> table.write(style, out));
  }

  @Test
  void cellsThatSayNothingDoNotStandOut() throws IOException {
    var columns = List.of(Column.answers("label"), Column.numbers("lost").with(Emphasis.WARNING));
    var table = new Table(columns, List.of(List.of("RAG", "0"), List.of("-", "12")));

    var screen = new Marked();
    table.write(Style.TEXT, screen);

    assertThat(screen.text)
        .hasToString("<faint:label>  <faint:lost>\n<answer:RAG>       0\n-        <warning:12>\n");
  }

  /** A screen that names emphasis. */
  private static final class Marked implements Screen {
    private final StringBuilder text = new StringBuilder();

    @Override
    public int width() {
      return 80;
    }

    @Override
    public void write(String part, Emphasis emphasis) {
      String name = emphasis.name().toLowerCase(Locale.ROOT);
      text.append(emphasis == Emphasis.PLAIN ? part : "<" + name + ":" + part + ">");
    }

    @Override
    public Appendable append(CharSequence part) {
      text.append(part);
      return this;
    }

    @Override
    public Appendable append(CharSequence part, int from, int to) {
      text.append(part, from, to);
      return this;
    }

    @Override
    public Appendable append(char character) {
      text.append(character);
      return this;
    }
  }
}
