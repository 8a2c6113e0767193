package dev.sheaf.run;

import dev.sheaf.cluster.Clusterer;
import dev.sheaf.cluster.smile.InformationClusterer;
import dev.sheaf.cluster.smile.KMeansClusterer;

/** A method to group papers. */
public enum ClusterMethod {
  /** k-means in a latent space. */
  KMEANS,
  /** The sequential information bottleneck, on counts of terms. */
  SIB;

  Clusterer clusterer() {
    return this == KMEANS ? new KMeansClusterer() : new InformationClusterer();
  }
}
