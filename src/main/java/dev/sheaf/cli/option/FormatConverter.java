package dev.sheaf.cli.option;

import dev.sheaf.read.format.Format;
import java.util.ArrayList;
import java.util.Arrays;

/** Formats by the words that {@code --format} takes. */
final class FormatConverter extends WordConverter<Format> {
  /** The words, for the help. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(Arrays.stream(Format.values()).map(Format::word).toList());
    }
  }

  FormatConverter() {
    super(Format.values(), Format::word);
  }
}
