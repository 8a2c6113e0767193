package dev.sheaf.cli;

import dev.sheaf.model.AlgorithmName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Algorithms by the words that {@code --algorithm} takes. */
final class AlgorithmConverter implements ITypeConverter<AlgorithmName> {
  @Override
  public AlgorithmName convert(String word) {
    try {
      return AlgorithmName.named(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("expected logistic, svm or naive-bayes, found " + word);
    }
  }
}
