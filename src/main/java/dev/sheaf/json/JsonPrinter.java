package dev.sheaf.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

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
    return text.toString();
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
