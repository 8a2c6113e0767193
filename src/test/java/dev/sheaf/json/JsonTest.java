package dev.sheaf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static final Location WHERE = new Location("papers.jsonl", 7);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"智能体 \\\"agents\\\"\",\"labels\":[\"Agent\",\"RAG\"],\"year\":2024}",
        "[1,-0.5,true,false,null,\"\"]",
        "{}",
        "\"\\u0000\\n\"",
      })
  void whatIsReadIsPrintedAsItWas(String text) {
    assertThat(JsonPrinter.line(JsonParser.parse(text, WHERE))).isEqualTo(text);
  }

  @Test
  void membersKeepTheirOrder() {
    Json value = JsonParser.parse("{\"b\":1,\"a\":2}", WHERE);

    assertThat(JsonPrinter.line(value)).isEqualTo("{\"b\":1,\"a\":2}");
  }

  @Test
  void anIndentedValueEndsWithALineEnd() {
    Json value = JsonParser.parse("{\"a\":[1,2]}", WHERE);

    assertThat(JsonPrinter.indented(value)).isEqualTo("{\n  \"a\" : [ 1, 2 ]\n}\n");
  }

  @Test
  void anErrorNamesTheLineInTheFile() {
    assertThatThrownBy(() -> JsonParser.parse("{\"a\":\n  oops}", WHERE))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith("papers.jsonl:8: expected JSON, found at column ");
  }

  @Test
  void anErrorSpeaksOfTheTextAndNotOfTheParser() {
    assertThatThrownBy(() -> JsonParser.parse("{\"a\":1", WHERE))
        .hasMessageStartingWith("papers.jsonl:7: expected JSON, found at column ")
        .hasMessageEndingWith("expected close marker for Object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":1}}", "[1,]", "{\"a\":1,\"a\":2}", "nul", "1 2"})
  void whatIsNotJsonIsRefusedInOneLine(String text) {
    assertThatThrownBy(() -> JsonParser.parse(text, WHERE))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith("papers.jsonl:7: expected ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThatThrownBy(() -> JsonParser.parse("[".repeat(100_000), WHERE))
        .isInstanceOf(BadInputException.class);
  }

  @Test
  void roundedNumbersHaveSixPlacesAndNoTrailingZeros() {
    Json numbers =
        Json.array(
            List.of(
                Json.rounded(0.1234567),
                Json.rounded(2.0),
                Json.rounded(-1e-9),
                Json.rounded(1e7)));

    assertThat(JsonPrinter.line(numbers)).isEqualTo("[0.123457,2,0,10000000]");
  }

  @Test
  void otherNumbersHaveAllTheirDigits() {
    Json numbers = Json.array(List.of(Json.of(0.1234567), Json.of(2.0), Json.of(-1e-9)));

    assertThat(JsonPrinter.line(numbers)).isEqualTo("[0.1234567,2.0,-0.0000000010]");
  }

  @Test
  void aMemberThatIsNullCountsAsAbsent() {
    Json.Dictionary value = (Json.Dictionary) JsonParser.parse("{\"a\":null}", WHERE);

    assertThat(value.get("a")).isEmpty();
  }

  @Test
  void controlCharactersArePrintedAsEscapes() {
    String text = "a\u001bb\u009bc\u202ed\u2028e\u007f中";

    String line = JsonPrinter.line(Json.of(text));

    assertThat(line).isEqualTo("\"a\\u001Bb\\u009bc\\u202ed\\u2028e\\u007f中\"");
    assertThat(JsonParser.parse(line, new Location("x", 1))).isEqualTo(Json.of(text));
  }
}
