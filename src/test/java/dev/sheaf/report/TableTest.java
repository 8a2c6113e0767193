package dev.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.report.Table.Column;
import dev.sheaf.report.Table.Style;
import java.util.List;
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
}
