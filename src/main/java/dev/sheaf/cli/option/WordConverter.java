package dev.sheaf.cli.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values by the words that an option takes; for any other word, these are told. */
abstract class WordConverter<T> implements ITypeConverter<T> {
  private final Map<String, T> values = new LinkedHashMap<>();

  /** The words in the order in which they are told. */
  protected WordConverter(T[] values, Function<T, String> word) {
    for (T value : values) {
      this.values.put(word.apply(value), value);
    }
  }

  @Override
  public final T convert(String word) {
    T value = values.get(word);
    if (value == null) {
      throw new TypeConversionException("expected " + listed() + ", found " + word);
    }
    return value;
  }

  private String listed() {
    List<String> words = List.copyOf(values.keySet());
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
