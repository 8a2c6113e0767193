package dev.sheaf.cluster;

import dev.sheaf.cluster.smile.KMeansClusterer;

class RefinedClustererTest implements ClustererContract {
  @Override
  public Clusterer clusterer() {
    return new RefinedClusterer(new KMeansClusterer());
  }
}
