package dev.sheaf.cli.command;

import dev.sheaf.chart.cluster.ClusterView;
import dev.sheaf.chart.cluster.MappedPaper;
import dev.sheaf.cli.option.ClusterPictures;
import dev.sheaf.cli.option.ClusterPictures.Rest;
import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.LedgerOption;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.cluster.ClusterFinder;
import dev.sheaf.cluster.Clusterer;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.map.PaperMap;
import dev.sheaf.cluster.smile.InformationClusterer;
import dev.sheaf.cluster.smile.KMeansClusterer;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.proposal.ProposalRules;
import dev.sheaf.proposal.SubtopicRun;
import dev.sheaf.read.Reading;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.cluster.ClustersJson;
import dev.sheaf.report.cluster.ClustersReport;
import dev.sheaf.subtopic.SubtopicLedger;
import dev.sheaf.subtopic.SubtopicsCsv;
import dev.sheaf.text.Plural;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "cluster",
    mixinStandardHelpOptions = true,
    description = "Shows which subtopics the papers are forming, and proposes the good ones.",
    footer = {
      "",
      "Every paper is in one cluster. A cluster is proposed as a subtopic only where resamples find it",
      "again (stability), its key terms occur together (coherence), it is large enough, and no label",
      "says it already; the others are listed with what speaks against them. Growth is the cluster's",
      "share of the newest quarter of the papers, over its share of the others: above 1 it grows.",
      "Papers far from everything are in the nearest cluster like all, and listed as well.",
      "",
      "Proposals go into the ledger, where sheaf subtopics accepts, renames or rejects them; their ids",
      "never change. A run says nothing of subtopics whose papers it does not see, or of topics it does",
      "not look at; one that it finds no more is gone, and returns under its id. To try --k or",
      "--method, use --dry-run.",
      "",
      "Where topics are known, --together prints how far clusters agree with them: the adjusted Rand",
      "index, normalised mutual information, V-measure and purity.",
      "",
      "Examples:",
      "  sheaf cluster                                 seeds/, inside each topic",
      "  sheaf cluster papers.jsonl.gz --within Agent --lang zh",
      "  sheaf cluster papers.jsonl.gz --together --k 20 --method sib --json"
    })
public final class ClusterCommand implements Runnable {
  /** How papers are grouped. */
  private enum Method {
    KMEANS,
    SIB;

    Clusterer clusterer() {
      return this == KMEANS ? new KMeansClusterer() : new InformationClusterer();
    }
  }

  private static final int MOST_CLUSTERS = 1000;

  @Mixin private Inputs inputs;
  @Mixin private Console talk;
  @Mixin private PathsOrSeeds paths;
  @Mixin private PaperGroups groups;
  @Mixin private LedgerOption ledger;
  @Mixin private ClusterPictures pictures;

  @Option(
      names = "--k",
      paramLabel = "N",
      description =
          "How many clusters in each group of papers. Default: chosen from the papers, by what"
              + " resamples confirm.")
  private Integer clusters;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description =
          "kmeans (in a latent space, the default) or sib (sequential information bottleneck, on"
              + " counts of terms).")
  private String method = "kmeans";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Where the random starts begin. Default: ${DEFAULT-VALUE}",
      defaultValue = "1")
  private long seed;

  @Option(names = "--dry-run", description = "Leave the ledger as it is.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print one JSON object per paper, then one per cluster.")
  private boolean json;

  @Override
  public void run() {
    Clusterer clusterer = method().clusterer();
    if (clusters != null && (clusters < 1 || clusters > MOST_CLUSTERS)) {
      throw new BadInputException(
          "--k: expected a number from 1 to " + MOST_CLUSTERS + ", found " + clusters);
    }
    try (Progress progress = talk.progress()) {
      List<Path> from = paths.get();
      Taxonomy taxonomy = inputs.taxonomy(from);
      prepare(from);
      Reading reading = inputs.read(from, progress);
      talk.sayAboutReading(reading);
      Corpus corpus = reading.corpus();
      List<PaperGroup> wanted = groups.of(corpus, taxonomy, clusters != null, talk);
      List<Grouping> found = find(wanted, taxonomy, clusterer, progress);
      // Decisions may have been taken while papers were clustered.
      SubtopicLedger before = SubtopicsCsv.read(ledger.file());
      SubtopicRun run = SubtopicRun.of(found, judgement(corpus, taxonomy), before);
      progress.finish();
      write(run, before);
      print(run, corpus);
      draw(run, wanted, corpus, taxonomy, from);
    }
  }

  /** Refuses, before anything is grouped, what would stop the run at its end. */
  private void prepare(List<Path> from) {
    SubtopicsCsv.read(ledger.file());
    pictures.prepare(from);
    if (!dryRun) {
      ledger.prepare();
    }
  }

  private Method method() {
    return Arrays.stream(Method.values())
        .filter(known -> known.name().equalsIgnoreCase(method))
        .findFirst()
        .orElseThrow(
            () -> new BadInputException("--method: expected kmeans or sib, found " + method));
  }

  private List<Grouping> find(
      List<PaperGroup> wanted, Taxonomy taxonomy, Clusterer clusterer, Progress progress) {
    List<Document> papers =
        wanted.stream().flatMap(group -> group.papers().stream()).distinct().toList();
    requireEnough(wanted);
    progress.update("finding phrases", 0, wanted.size() + 1);
    ClusterFinder finder =
        new ClusterFinder(
            Corpus.of(papers),
            clusterer,
            clusters == null ? OptionalInt.empty() : OptionalInt.of(clusters),
            seed);
    List<Grouping> found = new ArrayList<>();
    for (PaperGroup group : wanted) {
      progress.update("clustering", found.size() + 1, wanted.size() + 1);
      Set<String> ids = group.papers().stream().map(Document::id).collect(Collectors.toSet());
      Set<String> avoided = group.within().map(topic -> names(taxonomy, topic)).orElseGet(Set::of);
      found.add(finder.find(group.within(), ids, avoided));
    }
    return found;
  }

  private void requireEnough(List<PaperGroup> wanted) {
    for (PaperGroup group : wanted) {
      if (clusters != null && group.papers().size() < clusters) {
        throw new BadInputException(
            "--k: expected at most %s, the number of papers%s; found %s"
                .formatted(
                    Numbers.count(group.papers().size()),
                    group.within().map(topic -> " of " + topic).orElse(""),
                    Numbers.count(clusters)));
      }
    }
  }

  private static Set<String> names(Taxonomy taxonomy, Label label) {
    Set<String> names = new TreeSet<>(Set.of(label.name()));
    taxonomy
        .find(label.name())
        .ifPresent(
            entry -> {
              names.addAll(entry.names().values());
              names.addAll(entry.aliases());
            });
    return names;
  }

  private static ProposalRules judgement(Corpus corpus, Taxonomy taxonomy) {
    Map<String, Label> names = new TreeMap<>();
    corpus.stream()
        .flatMap(document -> document.labels(Facet.THEME).stream())
        .forEach(theme -> names.put(theme.name(), theme));
    for (Taxonomy.Entry entry : taxonomy.entries()) {
      names(taxonomy, entry.label()).forEach(name -> names.put(name, entry.label()));
    }
    Map<String, List<Label>> labels =
        corpus.stream()
            .collect(Collectors.toMap(Document::id, document -> document.labels(Facet.THEME)));
    return new ProposalRules(ProposalRules.DEFAULT, labels, names);
  }

  private void print(SubtopicRun run, Corpus corpus) {
    if (json) {
      new ClustersJson(run).lines().forEach(line -> talk.out().print(line + "\n"));
    } else {
      Map<String, Document> papers =
          corpus.stream().collect(Collectors.toMap(Document::id, Function.identity()));
      talk.print(out -> new ClustersReport(run, papers).write(out));
    }
  }

  private void write(SubtopicRun run, SubtopicLedger before) {
    SubtopicLedger after = run.update().ledger();
    boolean isNew = !after.subtopics().equals(before.subtopics());
    if (isNew && dryRun) {
      talk.say("a dry run: the ledger stays as it is");
    } else if (isNew) {
      SubtopicsCsv.write(after, ledger.file());
      talk.say(
          "%s in %s; see sheaf subtopics"
              .formatted(Plural.counted(after.subtopics().size(), "subtopic"), ledger.file()));
    }
  }

  private void draw(
      SubtopicRun run, List<PaperGroup> wanted, Corpus corpus, Taxonomy taxonomy, List<Path> from) {
    Rest rest = wanted.size() > 1 ? Rest.WITHOUT_TOPIC : Rest.ALL;
    for (int i = 0; pictures.areWanted() && i < wanted.size(); i++) {
      Grouping grouping = run.groupings().get(i);
      if (grouping.clusters().size() == 1) {
        continue;
      }
      PaperMap map =
          PaperMap.of(
              grouping.space().points(grouping.space().dimensions()),
              grouping.clustering().assignments());
      Set<String> far =
          Arrays.stream(grouping.far()).mapToObj(grouping.ids()::get).collect(Collectors.toSet());
      ClusterView view =
          new ClusterView(
              pictures.scope(grouping.within(), wanted.get(i).papers(), taxonomy, from),
              grouping.clusters(),
              MappedPaper.of(grouping.ids(), map, grouping.clusters(), far));
      pictures.write(view, rest, corpus, from, talk);
    }
  }
}
