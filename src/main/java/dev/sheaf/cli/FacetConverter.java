package dev.sheaf.cli;

import dev.sheaf.corpus.Facet;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Facets by their words. */
final class FacetConverter implements ITypeConverter<Facet> {
  @Override
  public Facet convert(String word) {
    return Arrays.stream(Facet.values())
        .filter(facet -> facet.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("expected topic or theme, found " + word));
  }
}
