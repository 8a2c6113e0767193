package dev.sheaf.cluster;

import dev.sheaf.phrase.Phrases;

/**
 * A phrase that may become a key term or a name of a cluster.
 *
 * @param phrase its number among the {@link Phrases}
 * @param weight how well it tells the cluster from the others, above 0
 * @param papers how many of the cluster's papers have it
 */
record CandidatePhrase(int phrase, double weight, int papers) {}
