package dev.sheaf.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.error.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "＝1",
        "'=1",
        "''@x",
        "'-5",
        "=HYPERLINK(\"http://a\")"
      })
  void aFormulaIsWrittenAsTextAndReadAsItWas(String text) {
    assertThat(SpreadsheetCell.written(text)).isEqualTo("'" + text);
    assertThat(SpreadsheetCell.read(SpreadsheetCell.written(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-0.116", "+5", "1e-3", "-3.2e5", "-4%", "a=b", "'quoted'", "'"})
  void anyOtherTextIsWrittenAsItIs(String text) {
    assertThat(SpreadsheetCell.written(text)).isEqualTo(text);
    assertThat(SpreadsheetCell.read(text)).isEqualTo(text);
  }

  @Test
  void aTableIsReadWithTheTextsItWasWrittenWith() {
    StringBuilder text = new StringBuilder();
    CsvTable.print(List.of(List.of("name", "note"), List.of("=x", "'=y")), "\n", text);

    CsvTable table =
        CsvTable.read(
            text.toString(), new Location("t", 0), new CsvTable.Kind("a table", List.of("name")));

    assertThat(text).hasToString("name,note\n'=x,''=y\n");
    assertThat(table.rows().get(0).cells())
        .containsEntry("name", "=x")
        .containsEntry("note", "'=y");
  }
}
