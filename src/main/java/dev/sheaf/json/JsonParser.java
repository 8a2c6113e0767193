package dev.sheaf.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON. Nesting is limited to 200 levels; a name may not stand twice in one object. */
public final class JsonParser {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(200)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private JsonParser() {}

  /**
   * Reads a text that is one JSON value.
   *
   * @param where the place of the text's first line
   * @throws BadInputException at the place where the text is not JSON
   */
  public static Json parse(String text, Location where) {
    return parse(() -> FACTORY.createParser(text), where);
  }

  private interface Opening {
    com.fasterxml.jackson.core.JsonParser open() throws IOException;
  }

  private static Json parse(Opening text, Location where) {
    try (com.fasterxml.jackson.core.JsonParser parser = text.open()) {
      return only(parser, where);
    } catch (JsonProcessingException e) {
      throw malformed(e, where);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + where.name(), e);
    }
  }

  private static Json only(com.fasterxml.jackson.core.JsonParser parser, Location where)
      throws IOException {
    if (parser.nextToken() == null) {
      throw new BadInputException(where, "expected a JSON value, found nothing");
    }
    Json value = value(parser);
    if (parser.nextToken() != null) {
      throw new BadInputException(
          place(parser, where), "expected the end of the JSON value, found %s", parser.getText());
    }
    return value;
  }

  /** A parser that does not remember the names it met, so that it needs little memory. */
  static com.fasterxml.jackson.core.JsonParser streaming(Reader text) throws IOException {
    return FACTORY
        .createParser(text)
        .disable(
            com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION
                .mappedFeature());
  }

  static Json value(com.fasterxml.jackson.core.JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> dictionary(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new Json.Text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeric(parser.getDecimalValue());
      case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(token == JsonToken.VALUE_TRUE);
      default -> new Json.Null();
    };
  }

  private static Json dictionary(com.fasterxml.jackson.core.JsonParser parser) throws IOException {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new Json.Dictionary(members);
  }

  private static Json array(com.fasterxml.jackson.core.JsonParser parser) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Json.Array(items);
  }

  static BadInputException malformed(JsonProcessingException e, Location where) {
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
    String problem =
        e.getOriginalMessage()
            .lines()
            .findFirst()
            .orElse("malformed")
            .replaceAll(", from `[^`]*`| \\(start marker at .*", "");
    return new BadInputException(
        where.atLine(Math.max(1, where.line()) + line - 1),
        "expected JSON, found at column %d: %s",
        column,
        problem);
  }

  private static Location place(com.fasterxml.jackson.core.JsonParser parser, Location where) {
    return where.atLine(Math.max(1, where.line()) + parser.currentTokenLocation().getLineNr() - 1);
  }
}
