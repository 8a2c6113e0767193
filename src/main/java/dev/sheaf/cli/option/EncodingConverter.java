package dev.sheaf.cli.option;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Encodings by any of the names that Java knows them by. */
final class EncodingConverter implements ITypeConverter<Charset> {
  @Override
  public Charset convert(String word) {
    try {
      return Charset.forName(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "expected an encoding such as UTF-8, GB18030, Big5, UTF-16 or windows-1252, found "
              + word);
    }
  }
}
