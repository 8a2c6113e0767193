package dev.sheaf.cluster.smile;

import dev.sheaf.cluster.Clusterer;
import dev.sheaf.cluster.ClustererContract;

class KMeansClustererTest implements ClustererContract {
  @Override
  public Clusterer clusterer() {
    return new KMeansClusterer();
  }
}
