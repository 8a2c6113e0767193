package dev.sheaf.cli;

import dev.sheaf.classify.Objective;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Objectives by the words that {@code --optimize} takes. */
final class ObjectiveConverter implements ITypeConverter<Objective> {
  @Override
  public Objective convert(String word) {
    try {
      return Objective.named(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("expected accuracy or macro-f1, found " + word);
    }
  }
}
