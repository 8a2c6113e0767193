package dev.sheaf.cluster;

import dev.sheaf.corpus.Language;
import dev.sheaf.evaluate.clustering.Coherence;
import dev.sheaf.evaluate.clustering.Cooccurrences;
import dev.sheaf.evaluate.clustering.Lift;
import dev.sheaf.phrase.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The key terms that are shown of each cluster in one language, and how they cohere. */
final class ShownTerms {
  /** Of how many terms one is the name. */
  static final int FIRST = 3;

  private final KeyTerms terms;
  private final List<List<CandidatePhrase>> shown = new ArrayList<>();
  private final List<Lift> lifts = new ArrayList<>();

  private ShownTerms(KeyTerms terms, int most) {
    this.terms = terms;
    List<int[]> candidates =
        IntStream.range(0, terms.clusters())
            .mapToObj(cluster -> terms.numbers(cluster, most + most / 2))
            .toList();
    Cooccurrences counts = cooccurrences(terms.phrases(), candidates);
    Coherence coherence = new Coherence(counts);
    double unevenness = Lift.unevenness(lengths(terms.phrases()));
    for (int cluster = 0; cluster < terms.clusters(); cluster++) {
      int[] chosen = CoherentTerms.of(coherence, candidates.get(cluster), most);
      shown.add(terms.candidates(cluster, chosen));
      lifts.add(Lift.of(counts, unevenness, chosen));
    }
  }

  /** Chooses up to so many terms of each cluster. */
  static ShownTerms of(KeyTerms terms, int most) {
    return new ShownTerms(terms, most);
  }

  private static int[] lengths(Phrases phrases) {
    return IntStream.range(0, phrases.documents())
        .map(document -> phrases.start(document + 1) - phrases.start(document))
        .toArray();
  }

  private static Cooccurrences cooccurrences(Phrases phrases, List<int[]> lists) {
    int[] wanted = lists.stream().flatMapToInt(Arrays::stream).distinct().sorted().toArray();
    Cooccurrences counts = Cooccurrences.inDocuments(wanted);
    for (int document = 0; document < phrases.documents(); document++) {
      counts.add(
          IntStream.range(phrases.start(document), phrases.start(document + 1))
              .map(phrases::at)
              .toArray());
    }
    return counts;
  }

  Language language() {
    return terms.phrases().language();
  }

  KeyTerms all() {
    return terms;
  }

  /** The terms of a cluster, the strongest first. */
  List<CandidatePhrase> of(int cluster) {
    return shown.get(cluster);
  }

  /** How often the terms of a cluster stand in the same papers. */
  Lift lift(int cluster) {
    return lifts.get(cluster);
  }

  /**
   * The terms of a cluster as people read them, the strongest first. The one that the cluster is
   * named by stands third if there are more before it.
   *
   * @param name its rank among the terms, from 0; below 0 if there is no name
   */
  List<KeyTerm> read(int cluster, int name) {
    List<CandidatePhrase> ordered = new ArrayList<>(of(cluster));
    if (name >= FIRST) {
      ordered.add(FIRST - 1, ordered.remove(name));
    }
    return ordered.stream().map(terms::term).toList();
  }
}
