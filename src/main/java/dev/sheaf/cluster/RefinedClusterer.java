package dev.sheaf.cluster;

import dev.sheaf.error.Require;

/** Groups documents by another method, and then by their terms: see {@link TermMixture}. */
record RefinedClusterer(Clusterer first) implements Clusterer {
  @Override
  public Clustering cluster(DocumentPoints points, int clusters, int starts, long seed) {
    Require.that(points.size() > 0, "there is nothing to cluster");
    Clustering start = first.cluster(points, clusters, starts, seed);
    return TermMixture.refine(points.frequencies(), start);
  }
}
