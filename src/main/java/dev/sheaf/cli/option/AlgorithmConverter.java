package dev.sheaf.cli.option;

import dev.sheaf.train.AlgorithmName;

/** Algorithms by the words that {@code --algorithm} takes. */
final class AlgorithmConverter extends WordConverter<AlgorithmName> {
  AlgorithmConverter() {
    super(AlgorithmName.values(), AlgorithmName::word);
  }
}
