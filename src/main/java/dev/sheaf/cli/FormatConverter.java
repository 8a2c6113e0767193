package dev.sheaf.cli;

import dev.sheaf.source.Format;
import java.util.ArrayList;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats by the words that {@code --format} takes. */
final class FormatConverter implements ITypeConverter<Format> {
  /** The words, for the help. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(Arrays.stream(Format.values()).map(Format::word).toList());
    }
  }

  @Override
  public Format convert(String word) {
    return Arrays.stream(Format.values())
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + String.join(", ", new Names()) + ", found " + word));
  }
}
