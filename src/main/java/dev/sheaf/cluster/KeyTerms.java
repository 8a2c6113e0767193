package dev.sheaf.cluster;

import dev.sheaf.error.Require;
import dev.sheaf.phrase.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The terms that distinguish each cluster from the others, the best first. No term is nearly the
 * same as one before it. Immutable.
 *
 * <p>A term weighs {@code p^0.7 * log(p / q)}: p is the share of the cluster's papers that have it,
 * q that of all papers in clusters. With exponent 1 this is a term's part of the Kullback-Leibler
 * divergence of the cluster from the whole; less of it favours terms that only the cluster has.
 * Papers are counted, not occurrences as in class-based TF-IDF (Grootendorst, arXiv 2203.05794),
 * where one paper that repeats its subject outweighs many; 0.7 gave the most coherent terms (NPMI)
 * at 10 to 50 clusters of BBC news. Counts are smoothed, so that two papers of three prove little.
 */
public final class KeyTerms {
  private static final double SHARE = 0.7;
  private static final double SMOOTHING = 0.5;

  /** What each further word of a phrase adds to its weight: phrases say more than words. */
  private static final double PER_WORD = 0.25;

  private final Phrases phrases;
  private final List<List<CandidatePhrase>> candidates;
  private final int[] sizes;

  private KeyTerms(Phrases phrases, List<List<CandidatePhrase>> candidates, int[] sizes) {
    this.phrases = phrases;
    this.candidates = List.copyOf(candidates);
    this.sizes = sizes;
  }

  /**
   * Finds the key terms of a clustering.
   *
   * @param clusterOf the cluster of each document, counted from 0; -1 for one that is in none and
   *     does not count
   */
  public static KeyTerms of(Phrases phrases, int[] clusterOf, int clusters) {
    Require.that(
        clusterOf.length == phrases.documents(),
        "expected a cluster for each of %d documents, found %d",
        phrases.documents(),
        clusterOf.length);
    int[] sizes = new int[clusters];
    int[] inAll = new int[phrases.size()];
    int[][] perCluster = new int[clusters][phrases.size()];
    for (int document = 0; document < clusterOf.length; document++) {
      int cluster = clusterOf[document];
      Require.that(cluster < clusters, "cluster %d is not below %d", cluster, clusters);
      if (cluster >= 0 && phrases.start(document) < phrases.start(document + 1)) {
        sizes[cluster]++;
        for (int at = phrases.start(document); at < phrases.start(document + 1); at++) {
          inAll[phrases.at(at)]++;
          perCluster[cluster][phrases.at(at)]++;
        }
      }
    }
    int total = Arrays.stream(sizes).sum();
    List<List<CandidatePhrase>> candidates = new ArrayList<>();
    for (int cluster = 0; cluster < clusters; cluster++) {
      candidates.add(candidates(phrases, perCluster[cluster], inAll, sizes[cluster], total));
    }
    return new KeyTerms(phrases, candidates, sizes);
  }

  private static List<CandidatePhrase> candidates(
      Phrases phrases, int[] papers, int[] inAll, int size, int total) {
    List<CandidatePhrase> terms = new ArrayList<>();
    for (int phrase = 0; phrase < papers.length; phrase++) {
      if (papers[phrase] >= Math.min(2, size) && papers[phrase] > 0) {
        double expected = (double) inAll[phrase] * size / total;
        double lift = Math.log((papers[phrase] + SMOOTHING) / (expected + SMOOTHING));
        int words = phrases.phrase(phrase).words().size();
        double weight =
            Math.pow((double) papers[phrase] / size, SHARE)
                * lift
                * (1 + PER_WORD * Math.min(2, words - 1));
        if (weight > 0) {
          terms.add(new CandidatePhrase(phrase, weight, papers[phrase]));
        }
      }
    }
    terms.sort(
        Comparator.comparingDouble(CandidatePhrase::weight)
            .reversed()
            .thenComparing(CandidatePhrase::phrase));
    return List.copyOf(terms);
  }

  /** How many clusters there are. */
  public int clusters() {
    return sizes.length;
  }

  /** The number of papers behind the terms of a cluster: those that have any phrase. */
  public int papers(int cluster) {
    return sizes[cluster];
  }

  /** The phrases that the terms are taken from. */
  public Phrases phrases() {
    return phrases;
  }

  /** All terms that distinguish a cluster from the others, including near-repeats. */
  List<CandidatePhrase> candidates(int cluster) {
    return candidates.get(cluster);
  }

  /** Up to so many terms of a cluster, the best first. */
  public List<KeyTerm> terms(int cluster, int most) {
    return distinct(cluster, most).stream().map(this::term).toList();
  }

  /** The terms of a cluster with these numbers among the phrases, the best first. */
  List<CandidatePhrase> candidates(int cluster, int[] numbers) {
    return candidates.get(cluster).stream()
        .filter(one -> Arrays.stream(numbers).anyMatch(number -> number == one.phrase()))
        .toList();
  }

  /** A term as people read it. */
  KeyTerm term(CandidatePhrase one) {
    return new KeyTerm(phrases.phrase(one.phrase()).written(), one.weight(), one.papers());
  }

  /** The numbers of {@link #terms(int, int)} among the phrases. */
  public int[] numbers(int cluster, int most) {
    return distinct(cluster, most).stream().mapToInt(CandidatePhrase::phrase).toArray();
  }

  private List<CandidatePhrase> distinct(int cluster, int most) {
    DistinctTerms distinct = new DistinctTerms();
    List<CandidatePhrase> chosen = new ArrayList<>();
    for (CandidatePhrase one : candidates.get(cluster)) {
      if (chosen.size() < most && distinct.add(phrases.phrase(one.phrase()).words())) {
        chosen.add(one);
      }
    }
    return chosen;
  }
}
