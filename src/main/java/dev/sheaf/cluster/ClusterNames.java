package dev.sheaf.cluster;

import dev.sheaf.corpus.Language;
import dev.sheaf.phrase.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds a name for each cluster among its first key terms: one that people would use as a heading,
 * phrases preferred, and in two languages terms that mean the same, which is to say that they occur
 * in the same papers.
 */
final class ClusterNames {
  private static final ClusterName NAMELESS =
      new ClusterName(Optional.of("没有特有的词"), Optional.of("No distinctive terms"));

  private static final double PER_PHRASE = 2;
  private static final double LEAST_OVERLAP = 0.05;

  /** Two names whose papers are so much the same are one: RAG and 检索增强生成. */
  private static final double SAME = 0.5;

  private final Map<Language, ShownTerms> terms = new EnumMap<>(Language.class);
  private final TakenNames taken = new TakenNames();
  private final Map<Language, List<Integer>> takenPhrases = new EnumMap<>(Language.class);
  private final Map<Language, Map<Integer, BitSet>> documents = new EnumMap<>(Language.class);

  /** For each cluster the rank of its name among its terms. */
  private final List<Map<Language, Integer>> ranks = new ArrayList<>();

  private final ClusterName[] names;

  private record Candidate(int rank, int phrase, double worth) {}

  private record Pair(Candidate zh, Candidate en, double worth) {}

  private ClusterNames(List<ShownTerms> languages, Collection<String> avoided) {
    for (ShownTerms language : languages) {
      terms.put(language.language(), language);
      takenPhrases.put(language.language(), new ArrayList<>());
    }
    avoided.forEach(taken::take);
    int clusters = languages.isEmpty() ? 0 : languages.get(0).all().clusters();
    names = new ClusterName[clusters];
    IntStream.range(0, clusters).forEach(cluster -> ranks.add(new EnumMap<>(Language.class)));
    IntStream.range(0, clusters)
        .boxed()
        .sorted(Comparator.comparingInt((Integer cluster) -> -size(cluster)))
        .forEach(cluster -> names[cluster] = name(cluster));
  }

  /**
   * A name for each cluster, all of them different.
   *
   * @param languages the key terms of the same clusters in one language or more
   * @param avoided what no cluster may be called, such as the names of the topic that all belong to
   */
  static ClusterNames of(List<ShownTerms> languages, Collection<String> avoided) {
    return new ClusterNames(languages, avoided);
  }

  List<ClusterName> all() {
    return List.of(names);
  }

  /** The rank of a cluster's name among its terms in a language, from 0; -1 if it has none. */
  int rank(int cluster, Language language) {
    return ranks.get(cluster).getOrDefault(language, -1);
  }

  private int size(int cluster) {
    return terms.values().stream().mapToInt(one -> one.all().papers(cluster)).max().orElse(0);
  }

  private ClusterName name(int cluster) {
    Map<Language, List<Candidate>> candidates = new EnumMap<>(Language.class);
    terms.forEach(
        (language, shown) -> {
          List<Candidate> free = candidates(shown, cluster);
          if (!free.isEmpty()) {
            candidates.put(language, free);
          }
        });
    if (candidates.isEmpty()) {
      return nameless();
    }
    Map<Language, Candidate> chosen = new EnumMap<>(Language.class);
    if (candidates.size() == 2) {
      Pair pair = best(candidates.get(Language.ZH), candidates.get(Language.EN));
      chosen.put(Language.ZH, pair.zh());
      chosen.put(Language.EN, pair.en());
    } else {
      candidates.forEach((language, free) -> chosen.put(language, free.get(0)));
    }
    Map<Language, String> written = new EnumMap<>(Language.class);
    chosen.forEach((language, one) -> written.put(language, take(cluster, language, one)));
    return new ClusterName(
        Optional.ofNullable(written.get(Language.ZH)),
        Optional.ofNullable(written.get(Language.EN)));
  }

  /** The first of the names without a meaning that is not taken. */
  private ClusterName nameless() {
    ClusterName name = NAMELESS;
    for (int number = 2; !name.all().stream().allMatch(taken::isFree); number++) {
      String suffix = " " + number;
      name =
          new ClusterName(NAMELESS.zh().map(n -> n + suffix), NAMELESS.en().map(n -> n + suffix));
    }
    name.all().forEach(taken::take);
    return name;
  }

  /**
   * What a cluster may be called, the best first: a heading among its first terms, else one behind
   * them, else any term.
   */
  private List<Candidate> candidates(ShownTerms shown, int cluster) {
    List<CandidatePhrase> all = shown.of(cluster);
    List<Candidate> free = new ArrayList<>();
    for (int rank = 0; rank < all.size(); rank++) {
      if (isFree(shown, all.get(rank).phrase())) {
        free.add(candidate(shown, cluster, rank));
      }
    }
    List<Candidate> headings = free.stream().filter(one -> isHeading(shown, one)).toList();
    List<Candidate> usable = headings.isEmpty() ? free : headings;
    List<Candidate> first =
        usable.stream()
            .filter(one -> one.rank() < ShownTerms.FIRST)
            .sorted(Comparator.comparingDouble(Candidate::worth).reversed())
            .toList();
    return first.isEmpty() ? usable.stream().limit(1).toList() : first;
  }

  private static boolean isHeading(ShownTerms shown, Candidate one) {
    return shown.all().phrases().phrase(one.phrase()).isHeading();
  }

  private static Candidate candidate(ShownTerms shown, int cluster, int rank) {
    CandidatePhrase term = shown.of(cluster).get(rank);
    boolean isPhrase = shown.all().phrases().phrase(term.phrase()).words().size() > 1;
    double share = (double) term.papers() / shown.all().papers(cluster);
    double worth = term.weight() * Math.sqrt(share) * (isPhrase ? PER_PHRASE : 1);
    return new Candidate(rank, term.phrase(), worth);
  }

  private boolean isFree(ShownTerms shown, int phrase) {
    return taken.isFree(written(shown, phrase))
        && takenPhrases.get(shown.language()).stream()
            .allMatch(other -> dice(shown.language(), phrase, shown.language(), other) < SAME);
  }

  private Pair best(List<Candidate> zh, List<Candidate> en) {
    Optional<Pair> best = Optional.empty();
    for (Candidate chinese : zh) {
      for (Candidate english : en) {
        double overlap =
            LEAST_OVERLAP + dice(Language.ZH, chinese.phrase(), Language.EN, english.phrase());
        Pair pair = new Pair(chinese, english, chinese.worth() * english.worth() * overlap);
        best = best.filter(other -> other.worth() >= pair.worth()).or(() -> Optional.of(pair));
      }
    }
    return best.orElseThrow();
  }

  /** The Dice coefficient of the papers that have one term and those that have the other. */
  private double dice(Language language, int phrase, Language otherLanguage, int other) {
    BitSet first = documents(language).get(phrase);
    BitSet second = documents(otherLanguage).get(other);
    BitSet both = (BitSet) first.clone();
    both.and(second);
    return 2.0 * both.cardinality() / (first.cardinality() + second.cardinality());
  }

  private Map<Integer, BitSet> documents(Language language) {
    return documents.computeIfAbsent(language, one -> inverted(terms.get(one)));
  }

  /** The documents of each term that is shown. */
  private static Map<Integer, BitSet> inverted(ShownTerms shown) {
    Phrases phrases = shown.all().phrases();
    BitSet[] documents = new BitSet[phrases.size()];
    Map<Integer, BitSet> byPhrase = new HashMap<>();
    IntStream.range(0, shown.all().clusters())
        .mapToObj(shown::of)
        .flatMap(List::stream)
        .forEach(term -> documents[term.phrase()] = new BitSet());
    for (int document = 0; document < phrases.documents(); document++) {
      for (int at = phrases.start(document); at < phrases.start(document + 1); at++) {
        if (documents[phrases.at(at)] != null) {
          documents[phrases.at(at)].set(document);
        }
      }
    }
    IntStream.range(0, documents.length)
        .filter(phrase -> documents[phrase] != null)
        .forEach(phrase -> byPhrase.put(phrase, documents[phrase]));
    return byPhrase;
  }

  private static String written(ShownTerms shown, int phrase) {
    return shown.all().phrases().phrase(phrase).written();
  }

  private String take(int cluster, Language language, Candidate one) {
    String text = written(terms.get(language), one.phrase());
    taken.take(text);
    takenPhrases.get(language).add(one.phrase());
    ranks.get(cluster).put(language, one.rank());
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
