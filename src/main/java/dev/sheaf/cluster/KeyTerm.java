package dev.sheaf.cluster;

import dev.sheaf.error.Require;

/**
 * A word or phrase that sets a cluster apart.
 *
 * @param term as people write it, in the language it comes in
 * @param weight how much it says about the cluster, above 0; comparable within one list
 * @param papers in how many papers of the cluster it occurs
 */
public record KeyTerm(String term, double weight, int papers) {
  public KeyTerm {
    Require.that(!term.isBlank(), "a key term is not blank");
    Require.that(weight > 0, "a key term has a weight above 0");
    Require.that(papers >= 0, "a number of papers is not negative");
  }
}
