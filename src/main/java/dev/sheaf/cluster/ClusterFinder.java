package dev.sheaf.cluster;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.clustering.ClusterStability;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.TermCounter;
import dev.sheaf.feature.TermFrequencies;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.phrase.Phrases;
import dev.sheaf.text.Analyzer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the clusters of papers, their number, their stability and their names. The same papers and
 * seed give the same clusters to the last bit, in any order of the papers and on any number of
 * threads. Immutable.
 */
public final class ClusterFinder {
  private static final int DIMENSIONS = 64;
  private static final int KEY_TERMS = 10;
  private static final int PAPERS_FOR_ONE_MORE = 2000;
  private static final int MOST_TERMS = 50_000;
  private static final Resampling RESAMPLING = new Resampling(8, 0.8, 4000);
  private static final Analyzer.Settings WORDS =
      new Analyzer.Settings(1, 2, 2, Analyzer.FunctionWords.LEFT_OUT);

  private final Corpus corpus;
  private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);
  private final Clusterer clusterer;
  private final OptionalInt clusters;
  private final Optional<ClusterGrouper> grouper;
  private final long seed;

  /**
   * A finder for the papers of a corpus.
   *
   * @param clusters how many clusters; chosen from the papers where it is empty
   */
  public ClusterFinder(Corpus corpus, Clusterer clusterer, OptionalInt clusters, long seed) {
    this(corpus, clusterer, clusters, Optional.empty(), seed);
  }

  /**
   * A finder that puts many clusters into groups.
   *
   * @param clusters how many clusters; chosen from the papers where it is empty
   * @param grouper puts clusters into groups where they are many
   */
  public ClusterFinder(
      Corpus corpus,
      Clusterer clusterer,
      OptionalInt clusters,
      Optional<ClusterGrouper> grouper,
      long seed) {
    Require.that(clusters.orElse(1) > 0, "%s clusters", clusters);
    this.corpus = Corpus.of(corpus.stream().sorted(Comparator.comparing(Document::id)).toList());
    this.clusterer = clusterer;
    this.clusters = clusters;
    this.grouper = grouper;
    this.seed = seed;
    for (Language language : Language.values()) {
      if (corpus.stream().anyMatch(document -> document.isIn(language))) {
        phrases.put(language, Phrases.mine(this.corpus, language));
      }
    }
  }

  /**
   * The clusters of some of the papers.
   *
   * @param within the topic they have; empty if it is all papers
   * @param ids the papers, at least one
   * @param avoided what no cluster may be called: the names of the topic
   */
  public Grouping find(Optional<Label> within, Collection<String> ids, Collection<String> avoided) {
    int[] selected = positions(Set.copyOf(ids));
    Require.that(selected.length > 0, "there is nothing to cluster");
    Corpus papers = Corpus.of(IntStream.of(selected).mapToObj(corpus::get).toList());
    DocumentPoints points = points(papers);
    Optional<ClusterCount> count =
        clusters.isPresent()
            ? Optional.empty()
            : Optional.of(ClusterCount.choose(clusterer, points, seed));
    int most = clusters.orElseGet(() -> count.orElseThrow().clusters());
    Clustering start =
        clusterer.cluster(points, most, Math.max(2, ClusterCount.starts(points, most)), seed);
    TermMixture mixture = TermMixture.fit(points.frequencies(), start);
    List<Phrases> own = phrases.values().stream().map(all -> all.of(selected)).toList();
    List<ClusterGroup> groups =
        grouper
            .map(
                one -> ClusterGroups.of(one, points, mixture.clustering(), own, KEY_TERMS, avoided))
            .orElseGet(List::of);
    Set<String> taken = new TreeSet<>(avoided);
    groups.forEach(group -> taken.addAll(group.name().all()));
    return new Grouping(
        within,
        papers.stream().map(Document::id).toList(),
        mixture.clustering(),
        mixture,
        points.space(),
        count,
        clusters(within, papers, points, mixture.clustering(), words(own, mixture, taken)),
        groups);
  }

  private int[] positions(Set<String> ids) {
    return IntStream.range(0, corpus.size())
        .filter(i -> ids.contains(corpus.get(i).id()))
        .toArray();
  }

  private DocumentPoints points(Corpus papers) {
    int least = Math.max(2, papers.size() / PAPERS_FOR_ONE_MORE);
    TfIdf.Settings settings = new TfIdf.Settings(least, 1, MOST_TERMS, 2, 1);
    TfIdf terms = TfIdf.fit(TermCounter.of(papers, new Analyzer(WORDS)), settings);
    SparseMatrix frequencies = TermFrequencies.of(papers, terms);
    return new DocumentPoints(frequencies, LatentSpace.fit(frequencies, DIMENSIONS, seed));
  }

  private ClusterDescriptions words(
      List<Phrases> phrases, TermMixture mixture, Collection<String> avoided) {
    Clustering clustering = mixture.clustering();
    List<KeyTerms> terms =
        phrases.stream()
            .map(all -> KeyTerms.of(all, clustering.assignments(), clustering.clusters()))
            .toList();
    double chance =
        terms.stream()
            .map(KeyTerms::phrases)
            .map(all -> new ShuffledPapers(all, clusterer, seed))
            .mapToDouble(shuffled -> shuffled.lift(clustering.clusters(), KEY_TERMS))
            .average()
            .orElse(1);
    return ClusterDescriptions.of(terms, KEY_TERMS, chance, avoided);
  }

  private List<Cluster> clusters(
      Optional<Label> within,
      Corpus papers,
      DocumentPoints points,
      Clustering clustering,
      ClusterDescriptions words) {
    ClusterStability stability =
        RESAMPLING.stability(new RefinedClusterer(clusterer), points, clustering, seed);
    Centrality centrality = new Centrality(points.space(), clustering);
    List<Optional<ClusterDates>> dates = ClusterDates.of(dates(papers), clustering);
    return IntStream.range(0, clustering.clusters())
        .mapToObj(
            cluster ->
                new Cluster(
                    within,
                    words.names().get(cluster),
                    IntStream.of(centrality.mostCentralFirst(cluster))
                        .mapToObj(i -> papers.get(i).id())
                        .toList(),
                    words.terms(cluster),
                    stability.mean(cluster).orElse(0),
                    words.coherence(cluster),
                    dates.get(cluster)))
        .toList();
  }

  private static List<Optional<LocalDate>> dates(Corpus papers) {
    return papers.stream()
        .map(document -> document.published().map(PublicationDate::firstDay))
        .toList();
  }
}
