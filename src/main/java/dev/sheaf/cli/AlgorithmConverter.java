package dev.sheaf.cli;

import dev.sheaf.model.AlgorithmName;

/** Algorithms by the words that {@code --algorithm} takes. */
final class AlgorithmConverter extends WordConverter<AlgorithmName> {
  AlgorithmConverter() {
    super(AlgorithmName.values(), AlgorithmName::word);
  }
}
