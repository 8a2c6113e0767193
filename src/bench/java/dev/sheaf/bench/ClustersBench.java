package dev.sheaf.bench;

import dev.sheaf.cluster.ClusterFinder;
import dev.sheaf.cluster.Clusterer;
import dev.sheaf.cluster.CoherentTerms;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.KeyTerm;
import dev.sheaf.cluster.KeyTerms;
import dev.sheaf.cluster.smile.InformationClusterer;
import dev.sheaf.cluster.smile.KMeansClusterer;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.clustering.Agreement;
import dev.sheaf.evaluate.clustering.Coherence;
import dev.sheaf.evaluate.clustering.Cooccurrences;
import dev.sheaf.evaluate.clustering.TopicDiversity;
import dev.sheaf.phrase.Phrases;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.subtopic.SubtopicLedger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How near clusters come to true classes ({@code classes DATA}: accuracy and NMI at the true
 * number, a line for each method), and how their key terms cohere and differ ({@code terms DATA}:
 * NPMI and diversity of the ten best single words of 10 to 50 clusters).
 */
public final class ClustersBench {
  private static final int TERMS = 10;
  private static final int WINDOW = 10;
  private static final int MOST_TERMS = 40;
  private static final long[] SEEDS = {1, 1001, 2001};
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private ClustersBench() {}

  /** Prints the figures. */
  public static void main(String... arguments) {
    Require.that(arguments.length == 2, "expected classes DATA or terms DATA");
    Corpus corpus = read(Path.of(arguments[1]));
    if (arguments[0].equals("classes")) {
      classes("kmeans", corpus, new KMeansClusterer());
      classes("sib", corpus, new InformationClusterer());
    } else {
      terms(corpus);
    }
  }

  private static Corpus read(Path path) {
    DocumentSource.Options options =
        new DocumentSource.Options(
            Optional.empty(),
            Optional.empty(),
            false,
            Taxonomy.empty(),
            SubtopicLedger.empty(),
            System.in);
    Corpus read = CorpusReader.read(DocumentSource.of(List.of(path), options)).corpus();
    return Corpus.of(read.stream().sorted(Comparator.comparing(Document::id)).toList());
  }

  private static Grouping grouping(Corpus corpus, Clusterer clusterer, int clusters, long seed) {
    Set<String> all = corpus.stream().map(Document::id).collect(Collectors.toSet());
    return new ClusterFinder(corpus, clusterer, OptionalInt.of(clusters), seed)
        .find(Optional.empty(), all, Set.of());
  }

  private static void classes(String method, Corpus corpus, Clusterer clusterer) {
    Map<String, Label> labels =
        corpus.stream().collect(Collectors.toMap(Document::id, ClustersBench::label));
    List<Label> known = labels.values().stream().distinct().sorted().toList();
    double accuracy = 0;
    double information = 0;
    for (long seed : SEEDS) {
      Grouping found = grouping(corpus, clusterer, known.size(), seed);
      int[] truth = found.ids().stream().mapToInt(id -> known.indexOf(labels.get(id))).toArray();
      Agreement agreement = Agreement.of(truth, found.clustering().assignments());
      accuracy += agreement.accuracy() / SEEDS.length;
      information += agreement.normalizedMutualInformation() / SEEDS.length;
    }
    print("%s %.3f, %.3f", method, accuracy, information);
  }

  private static Label label(Document document) {
    List<Label> themes = document.labels(Facet.THEME);
    return document.topic().orElseGet(() -> themes.get(0));
  }

  private static void terms(Corpus corpus) {
    Map<String, Integer> words = new TreeMap<>();
    List<int[]> texts = corpus.stream().map(document -> words(document, words)).toList();
    double npmi = 0;
    double diversity = 0;
    int[] counts = {10, 20, 30, 40, 50};
    for (int clusters : counts) {
      List<int[]> lists = new ArrayList<>(lists(corpus, clusters, words));
      int[] wanted = lists.stream().flatMapToInt(Arrays::stream).distinct().toArray();
      Coherence documents = counted(Cooccurrences.inDocuments(wanted), texts);
      lists.replaceAll(terms -> CoherentTerms.of(documents, terms, TERMS));
      Coherence windows = counted(Cooccurrences.inGensimWindows(WINDOW, wanted), texts);
      npmi += windows.meanNpmi(lists) / counts.length;
      diversity += TopicDiversity.of(lists) / counts.length;
    }
    print("NPMI %.3f, diversity %.3f", npmi, diversity);
  }

  private static Coherence counted(Cooccurrences counts, List<int[]> texts) {
    texts.forEach(counts::add);
    return new Coherence(counts);
  }

  private static int[] words(Document document, Map<String, Integer> numbers) {
    List<String> texts = new ArrayList<>(document.titles().values());
    texts.addAll(document.abstracts().values());
    return texts.stream()
        .flatMap(text -> Arrays.stream(text.split("\\s+")))
        .mapToInt(word -> numbers.computeIfAbsent(word, none -> numbers.size()))
        .toArray();
  }

  private static List<int[]> lists(Corpus corpus, int clusters, Map<String, Integer> words) {
    Grouping found = grouping(corpus, new KMeansClusterer(), clusters, SEEDS[0]);
    Phrases phrases = Phrases.mine(corpus, Language.EN);
    KeyTerms terms =
        KeyTerms.of(phrases, found.clustering().assignments(), found.clustering().clusters());
    return IntStream.range(0, terms.clusters())
        .mapToObj(
            cluster ->
                terms.terms(cluster, MOST_TERMS).stream()
                    .map(KeyTerm::term)
                    .filter(words::containsKey)
                    .limit(TERMS + TERMS / 2)
                    .mapToInt(words::get)
                    .toArray())
        .toList();
  }

  private static void print(String format, Object... values) {
    OUT.println(String.format(Locale.ROOT, format, values));
  }
}
