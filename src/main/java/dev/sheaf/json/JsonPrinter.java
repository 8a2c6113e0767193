package dev.sheaf.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.sheaf.io.ControlCharacters;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/** Prints JSON: on one line for streams of values, indented for files that people read. */
public final class JsonPrinter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonPrinter() {}

  /** The value on one line, without a line end. */
  public static String line(Json value) {
    return print(value, false);
  }

  /** The value over several indented lines, the last one ended. */
  public static String indented(Json value) {
    return print(value, true) + "\n";
  }

  private static String print(Json value, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      if (indented) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        generator.setPrettyPrinter(printer);
      }
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot print JSON", e);
    }
    return escaped(text.toString());
  }

  /** Control characters that JSON allows in texts, as escapes: the same JSON, safe to show. */
  private static String escaped(String json) {
    int at = ControlCharacters.find(json, 0, json.length());
    if (at == json.length()) {
      return json;
    }
    StringBuilder escaped = new StringBuilder();
    int from = 0;
    for (; at < json.length(); at = ControlCharacters.find(json, from, json.length())) {
      escaped
          .append(json, from, at)
          .append("\\u")
          .append(HexFormat.of().toHexDigits(json.charAt(at)));
      from = at + 1;
    }
    return escaped.append(json, from, json.length()).toString();
  }

  private static void write(Json value, JsonGenerator out) throws IOException {
    if (value instanceof Json.Dictionary dictionary) {
      out.writeStartObject();
      for (var member : dictionary.members().entrySet()) {
        out.writeFieldName(member.getKey());
        write(member.getValue(), out);
      }
      out.writeEndObject();
    } else if (value instanceof Json.Array array) {
      out.writeStartArray();
      for (Json item : array.items()) {
        write(item, out);
      }
      out.writeEndArray();
    } else if (value instanceof Json.Text text) {
      out.writeString(text.value());
    } else if (value instanceof Json.Numeric number) {
      out.writeNumber(number.value().toPlainString());
    } else if (value instanceof Json.Bool bool) {
      out.writeBoolean(bool.value());
    } else {
      out.writeNull();
    }
  }
}
