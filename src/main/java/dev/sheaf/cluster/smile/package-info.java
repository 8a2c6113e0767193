/**
 * Groups points with Smile. No other package sees this library.
 *
 * <p>{@link dev.sheaf.cluster.smile.KMeansClusterer} is k-means in a latent space. {@link
 * dev.sheaf.cluster.smile.InformationClusterer} is the sequential information bottleneck on
 * frequencies of terms. {@link dev.sheaf.cluster.smile.WardGrouper} puts clusters into groups.
 *
 * <p>Trap: Smile's random generator is static, one for each thread, and its sums depend on the
 * number of threads. Call it only through {@code Alone}, which fixes both.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.cluster.smile;
