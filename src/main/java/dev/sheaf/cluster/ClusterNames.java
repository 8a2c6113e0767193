package dev.sheaf.cluster;

import dev.sheaf.corpus.Language;
import dev.sheaf.phrase.EnglishForms;
import dev.sheaf.phrase.Phrases;
import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds a name for each cluster: its best key term, phrases preferred, and in two languages terms
 * that mean the same, which is to say that they occur in the same papers.
 */
final class ClusterNames {
  private static final ClusterName NAMELESS =
      new ClusterName(Optional.of("没有共同的词"), Optional.of("No common terms"));

  private static final int CANDIDATES = 12;

  /** A name must fit that share of the papers. */
  private static final double LEAST_SHARE = 0.05;

  private static final double PER_PHRASE = 2;
  private static final double PER_ADJECTIVE = 0.1;
  private static final double LEAST_OVERLAP = 0.05;

  private final Map<Language, KeyTerms> terms = new EnumMap<>(Language.class);
  private final Set<String> taken = new HashSet<>();
  private final Map<Language, List<Set<Integer>>> documents = new EnumMap<>(Language.class);

  private record Pair(CandidatePhrase zh, CandidatePhrase en, double worth) {}

  private ClusterNames(List<KeyTerms> languages, Collection<String> avoided) {
    languages.forEach(language -> terms.put(language.phrases().language(), language));
    avoided.forEach(name -> taken.add(key(name)));
  }

  /**
   * A name for each cluster, all of them different but those of clusters without any key term.
   *
   * @param languages the key terms of the same clusters in one language or more
   * @param avoided what no cluster may be called, such as the names of the topic that all belong to
   */
  public static List<ClusterName> of(List<KeyTerms> languages, Collection<String> avoided) {
    ClusterNames names = new ClusterNames(languages, avoided);
    int clusters = languages.get(0).clusters();
    Map<Integer, ClusterName> chosen = new TreeMap<>();
    IntStream.range(0, clusters)
        .boxed()
        .sorted(Comparator.comparingInt((Integer cluster) -> -names.size(cluster)))
        .forEach(cluster -> chosen.put(cluster, names.name(cluster)));
    return List.copyOf(chosen.values());
  }

  private int size(int cluster) {
    return terms.values().stream().mapToInt(language -> language.papers(cluster)).max().orElse(0);
  }

  private ClusterName name(int cluster) {
    Map<Language, List<CandidatePhrase>> candidates = new EnumMap<>(Language.class);
    terms.forEach(
        (language, all) -> {
          List<CandidatePhrase> free = free(all, cluster);
          if (!free.isEmpty()) {
            candidates.put(language, free);
          }
        });
    if (candidates.size() == 2) {
      Pair pair = best(candidates.get(Language.ZH), candidates.get(Language.EN));
      return new ClusterName(
          Optional.of(take(Language.ZH, pair.zh())), Optional.of(take(Language.EN, pair.en())));
    }
    Optional<String> zh = first(candidates, Language.ZH);
    Optional<String> en = first(candidates, Language.EN);
    return zh.isEmpty() && en.isEmpty() ? NAMELESS : new ClusterName(zh, en);
  }

  private Optional<String> first(
      Map<Language, List<CandidatePhrase>> candidates, Language language) {
    return Optional.ofNullable(candidates.get(language)).map(free -> take(language, free.get(0)));
  }

  private List<CandidatePhrase> free(KeyTerms all, int cluster) {
    List<CandidatePhrase> free = new ArrayList<>();
    for (CandidatePhrase term : all.candidates(cluster)) {
      double share = (double) term.papers() / all.papers(cluster);
      boolean may = share >= LEAST_SHARE && !taken.contains(key(written(all, term)));
      if (may && free.size() < CANDIDATES) {
        double weight = term.weight() * share * asName(all.phrases().phrase(term.phrase()));
        free.add(new CandidatePhrase(term.phrase(), weight, term.papers()));
      }
    }
    free.sort(Comparator.comparingDouble(CandidatePhrase::weight).reversed());
    return free;
  }

  private static double asName(Phrases.Phrase phrase) {
    if (phrase.words().size() > 1) {
      return PER_PHRASE;
    }
    return EnglishForms.mayBeAdjective(phrase.words().get(0)) ? PER_ADJECTIVE : 1;
  }

  private Pair best(List<CandidatePhrase> zh, List<CandidatePhrase> en) {
    Optional<Pair> best = Optional.empty();
    for (CandidatePhrase chinese : zh) {
      for (CandidatePhrase english : en) {
        double overlap = LEAST_OVERLAP + overlap(chinese.phrase(), english.phrase());
        Pair pair = new Pair(chinese, english, chinese.weight() * english.weight() * overlap);
        best = best.filter(other -> other.worth() >= pair.worth()).or(() -> Optional.of(pair));
      }
    }
    return best.orElseThrow();
  }

  /** The Dice coefficient of the papers that have one term and those that have the other. */
  private double overlap(int zh, int en) {
    Set<Integer> first = documents(Language.ZH).get(zh);
    Set<Integer> second = documents(Language.EN).get(en);
    long both = first.stream().filter(second::contains).count();
    return 2.0 * both / (first.size() + second.size());
  }

  private List<Set<Integer>> documents(Language language) {
    return documents.computeIfAbsent(language, l -> inverted(terms.get(l).phrases()));
  }

  private static List<Set<Integer>> inverted(Phrases phrases) {
    List<Set<Integer>> documents = new ArrayList<>();
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      documents.add(new HashSet<>());
    }
    for (int document = 0; document < phrases.documents(); document++) {
      for (int at = phrases.start(document); at < phrases.start(document + 1); at++) {
        documents.get(phrases.at(at)).add(document);
      }
    }
    return documents;
  }

  private static String written(KeyTerms all, CandidatePhrase term) {
    return all.phrases().phrase(term.phrase()).written();
  }

  private String take(Language language, CandidatePhrase term) {
    String text = written(terms.get(language), term);
    taken.add(key(text));
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Names with the same words in singular or plural are one name. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : List.of(Script.fold(name).split("[ -]"))) {
      key.append(EnglishForms.folded(word));
    }
    return key.toString();
  }
}
