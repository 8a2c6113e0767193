package dev.sheaf.run;

import dev.sheaf.cluster.ClusterFinder;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.map.PaperMap;
import dev.sheaf.cluster.smile.WardGrouper;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Require;
import dev.sheaf.model.TopicModel;
import dev.sheaf.proposal.SubtopicRun;
import dev.sheaf.report.Numbers;
import dev.sheaf.subtopic.ListedPaper;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A run that clusters papers and compares the clusters with the known subtopics.
 *
 * @param groups the groups of papers; each was clustered by itself
 * @param found the clusters of each group, in the same order, each with the judgement on it
 * @param before the known subtopics before the run
 * @param after the known subtopics after the run, with what it tells of their papers
 */
public record ClusteringRun(
    List<PaperGroup> groups, SubtopicRun found, SubtopicLedger before, SubtopicLedger after) {
  public ClusteringRun {
    groups = List.copyOf(groups);
  }

  /**
   * What to cluster, and how.
   *
   * @param within a topic or theme; only its papers are clustered
   * @param together whether all papers are clustered together, whatever their topics
   * @param clusters how many clusters each group gets; if empty, as many as resamples confirm
   */
  public record Settings(
      Optional<String> within,
      boolean together,
      OptionalInt clusters,
      ClusterMethod method,
      long seed) {
    public Settings {
      Require.that(within.isEmpty() || !together, "papers of one label, or all together");
    }

    /** Inside each topic, by k-means, as many clusters as resamples confirm. */
    public static Settings defaults() {
      return new Settings(Optional.empty(), false, OptionalInt.empty(), ClusterMethod.KMEANS, 1);
    }
  }

  /**
   * The model that gives topics to papers without one. *
   *
   * @param place where the model is, for people
   */
  public record Model(TopicModel model, String place) {}

  /**
   * Clusters papers, judges the clusters, and matches them with the known subtopics. Writes
   * nothing.
   *
   * @param model asked for only if a paper has no topic and the run needs it
   * @param ledger asked for after the clustering, since a curator may decide meanwhile
   * @throws BadInputException if there are no papers to cluster, or fewer than clusters
   */
  public static ClusteringRun of(
      Corpus corpus,
      Taxonomy taxonomy,
      Settings settings,
      Supplier<Optional<Model>> model,
      Supplier<SubtopicLedger> ledger,
      RunListener listener) {
    List<PaperGroup> groups = new PaperGroups(corpus, taxonomy, model, listener).of(settings);
    requireEnough(groups, settings.clusters());
    KnownNames names = new KnownNames(taxonomy);
    List<Grouping> found = find(corpus, groups, names, settings, listener);
    SubtopicLedger before = ledger.get();
    SubtopicRun run = SubtopicRun.of(found, names.rules(corpus), before);
    SubtopicLedger after = run.ledger().telling(listed(corpus));
    listener.finish();
    return new ClusteringRun(groups, run, before, after);
  }

  private static Map<String, ListedPaper> listed(Corpus corpus) {
    return corpus.stream().collect(Collectors.toMap(Document::id, ListedPaper::of));
  }

  private static void requireEnough(List<PaperGroup> groups, OptionalInt clusters) {
    for (PaperGroup group : groups) {
      if (group.papers().size() < clusters.orElse(0)) {
        throw new BadInputException(
            "--k: expected at most %s, the number of papers%s; found %s"
                .formatted(
                    Numbers.count(group.papers().size()),
                    group.within().map(topic -> " of " + topic).orElse(""),
                    Numbers.count(clusters.getAsInt())));
      }
    }
  }

  /** Phrases are those of all papers, so that the same clusters have the same names in any run. */
  private static List<Grouping> find(
      Corpus corpus,
      List<PaperGroup> groups,
      KnownNames names,
      Settings settings,
      RunListener listener) {
    listener.update("finding phrases", 0, groups.size() + 1);
    ClusterFinder finder =
        new ClusterFinder(
            corpus,
            settings.method().clusterer(),
            settings.clusters(),
            Optional.of(new WardGrouper()),
            settings.seed());
    List<Grouping> found = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    for (PaperGroup group : groups) {
      listener.update("clustering", found.size() + 1, groups.size() + 1);
      Set<String> ids = group.papers().stream().map(Document::id).collect(Collectors.toSet());
      Set<String> avoided = new TreeSet<>(taken);
      avoided.addAll(group.within().map(names::of).orElseGet(Set::of));
      Grouping grouping = finder.find(group.within(), ids, avoided);
      grouping.names().forEach(name -> taken.addAll(name.all()));
      found.add(grouping);
    }
    return found;
  }

  /** Whether the ledger must be written, because a subtopic is new or has changed. */
  public boolean changesLedger() {
    return !after.isSameAs(before);
  }

  /**
   * Lays out the papers of a group on a plane, with similar papers near each other. This takes a
   * while, and is done at each call.
   *
   * @return empty where the group is one cluster
   */
  public Optional<PaperMap> map(int group) {
    Grouping grouping = found.groupings().get(group);
    return grouping.clusters().size() == 1
        ? Optional.empty()
        : Optional.of(
            PaperMap.of(
                grouping.space().points(grouping.space().dimensions()),
                grouping.clustering().assignments()));
  }
}
