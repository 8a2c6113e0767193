package dev.sheaf.cli.option;

import dev.sheaf.corpus.Facet;

/** Facets by their words. */
public final class FacetConverter extends WordConverter<Facet> {
  FacetConverter() {
    super(Facet.values(), Facet::word);
  }
}
