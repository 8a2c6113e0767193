package dev.sheaf.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * Walks through JSON of any size without holding it: from each value to the next, into objects and
 * arrays.
 *
 * <p>Several values may follow one another. A name that stands twice in one object is met twice.
 */
public final class JsonCursor implements JsonWalk {
  private final com.fasterxml.jackson.core.JsonParser parser;
  private final Location start;
  private String name = "";

  /**
   * @param start the place of the text's first line; line 0 counts as 1
   */
  public JsonCursor(Reader text, Location start) {
    this.start = start;
    try {
      this.parser = JsonParser.streaming(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + start.name(), e);
    }
  }

  @Override
  public Step next() {
    try {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.FIELD_NAME) {
        name = parser.currentName();
        token = parser.nextToken();
      } else {
        name = "";
      }
      return token == null ? Step.END : step(token);
    } catch (JsonProcessingException e) {
      throw JsonParser.malformed(e, start);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + start.name(), e);
    }
  }

  private static Step step(JsonToken token) {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> Step.ENTER;
      case END_OBJECT, END_ARRAY -> Step.LEAVE;
      default -> Step.VALUE;
    };
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Location where() {
    return start.atLine(Math.max(1, start.line()) + parser.currentTokenLocation().getLineNr() - 1);
  }

  @Override
  public Json value() {
    try {
      return JsonParser.value(parser);
    } catch (JsonProcessingException e) {
      throw JsonParser.malformed(e, start);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + start.name(), e);
    }
  }
}
