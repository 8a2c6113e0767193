package dev.sheaf.cluster;

import dev.sheaf.corpus.Language;
import dev.sheaf.evaluate.clustering.Coherence;
import dev.sheaf.evaluate.clustering.Cooccurrences;
import dev.sheaf.phrase.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is said of each cluster: its name, its key terms in each language, how they cohere. */
final class ClusterDescriptions {
  private final List<ClusterName> names;
  private final List<Map<Language, List<KeyTerm>>> terms = new ArrayList<>();
  private final double[] sums;
  private final int[] counts;

  private ClusterDescriptions(List<KeyTerms> languages, int most, Collection<String> avoided) {
    names = ClusterNames.of(languages, avoided);
    sums = new double[names.size()];
    counts = new int[names.size()];
    names.forEach(name -> terms.add(new EnumMap<>(Language.class)));
    languages.forEach(language -> add(language, most));
  }

  static ClusterDescriptions of(List<KeyTerms> languages, int most, Collection<String> avoided) {
    return new ClusterDescriptions(languages, most, avoided);
  }

  private void add(KeyTerms language, int most) {
    List<int[]> candidates =
        IntStream.range(0, names.size())
            .mapToObj(cluster -> language.numbers(cluster, most + most / 2))
            .toList();
    Coherence coherence = new Coherence(cooccurrences(language.phrases(), candidates));
    for (int cluster = 0; cluster < names.size(); cluster++) {
      int[] chosen = CoherentTerms.of(coherence, candidates.get(cluster), most);
      terms.get(cluster).put(language.phrases().language(), language.terms(cluster, chosen));
      if (chosen.length > 1) {
        sums[cluster] += coherence.npmi(chosen);
        counts[cluster]++;
      }
    }
  }

  ClusterName name(int cluster) {
    return names.get(cluster);
  }

  Map<Language, List<KeyTerm>> terms(int cluster) {
    return terms.get(cluster);
  }

  /** The mean over languages that have two terms at least; 0 if none has. */
  double coherence(int cluster) {
    return counts[cluster] == 0 ? 0 : sums[cluster] / counts[cluster];
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
}
