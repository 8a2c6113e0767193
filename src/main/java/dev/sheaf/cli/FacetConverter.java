package dev.sheaf.cli;

import dev.sheaf.corpus.Facet;

/** Facets by their words. */
final class FacetConverter extends WordConverter<Facet> {
  FacetConverter() {
    super(Facet.values(), Facet::word);
  }
}
