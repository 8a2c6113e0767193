package dev.sheaf.cli.command;

import dev.sheaf.chart.cluster.ClusterScope;
import dev.sheaf.chart.cluster.ClusterView;
import dev.sheaf.chart.cluster.MappedPaper;
import dev.sheaf.cli.option.ClusterPictures;
import dev.sheaf.cli.option.ClusterPictures.Rest;
import dev.sheaf.cli.option.ClusteringOptions;
import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.LedgerOption;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.map.PaperMap;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.proposal.SubtopicRun;
import dev.sheaf.report.cluster.ClustersJson;
import dev.sheaf.report.cluster.ClustersReport;
import dev.sheaf.run.ClusteringRun;
import dev.sheaf.run.PaperFiles;
import dev.sheaf.subtopic.Subtopic.Status;
import dev.sheaf.subtopic.SubtopicsCsv;
import dev.sheaf.text.Plural;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "cluster",
    mixinStandardHelpOptions = true,
    description = "Groups papers that are alike, and proposes the good groups as subtopics.",
    footer = {
      "",
      "Every paper is in one cluster. A cluster is proposed as a subtopic if all of this holds: it is",
      "found again in random parts of the papers (stability), its key terms stand in the same papers",
      "more often than by chance (coherence), it is large enough, and no label has the same papers. The",
      "others are listed with the reasons. More than 20 clusters come in groups. Growth is the cluster's share of the newest quarter of the papers, divided by its share",
      "of the others: above 1 it grows. Papers that are far from every cluster are in the nearest one,",
      "and are listed as well.",
      "",
      "Proposals go into the list of subtopics (the ledger). sheaf subtopics accepts, renames or rejects",
      "them. Their ids never change. A run leaves alone the papers it does not see and the topics it",
      "does not look at. A subtopic that is not found again is gone; if it returns, it has its old id.",
      "Use --dry-run to try --k or --method.",
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
  private static final Set<Status> OPEN = Set.of(Status.PROPOSED, Status.ACCEPTED);

  @Mixin private Inputs inputs;
  @Mixin private Console console;
  @Mixin private PathsOrSeeds paths;
  @Mixin private ClusteringOptions clustering;
  @Mixin private LedgerOption ledger;
  @Mixin private ClusterPictures pictures;

  @Option(names = "--dry-run", description = "Do not change the list of subtopics.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print one JSON object per paper, then one per cluster.")
  private boolean json;

  @Override
  public void run() {
    clustering.prepare();
    try (Progress progress = console.progress()) {
      PaperFiles files = inputs.at(paths.get());
      Taxonomy taxonomy = files.taxonomy();
      prepare(files.paths());
      Corpus corpus = files.read(progress).corpus();
      ClusteringRun run =
          ClusteringRun.of(
              corpus,
              taxonomy,
              clustering.settings(),
              clustering::model,
              () -> SubtopicsCsv.read(ledger.file()),
              progress);
      write(run);
      print(run.found(), corpus);
      draw(run, corpus, taxonomy, files.paths());
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

  private void print(SubtopicRun run, Corpus corpus) {
    if (json) {
      new ClustersJson(run).lines().forEach(line -> console.out().print(line + "\n"));
    } else {
      Map<String, Document> papers =
          corpus.stream().collect(Collectors.toMap(Document::id, Function.identity()));
      console.print(out -> new ClustersReport(run, papers).write(out));
    }
  }

  private void write(ClusteringRun run) {
    if (!run.changesLedger()) {
      return;
    }
    if (dryRun) {
      console.say("a dry run: the ledger stays as it is");
    } else {
      SubtopicsCsv.write(run.after(), ledger.file());
      console.say(
          "%s in %s; see sheaf subtopics"
              .formatted(
                  Plural.counted(run.after().subtopics().size(), "subtopic"), ledger.file()));
    }
  }

  private void draw(ClusteringRun run, Corpus corpus, Taxonomy taxonomy, List<Path> from) {
    Rest rest = run.groups().size() > 1 ? Rest.WITHOUT_TOPIC : Rest.ALL;
    for (int i = 0; pictures.areWanted() && i < run.groups().size(); i++) {
      Grouping grouping = run.found().groupings().get(i);
      ClusterScope scope =
          pictures.scope(grouping.within(), run.groups().get(i).papers(), taxonomy, from);
      run.map(i)
          .map(map -> view(scope, grouping, map, run.found()))
          .ifPresent(view -> pictures.write(view, rest, corpus, from, console));
    }
  }

  private static ClusterView view(
      ClusterScope scope, Grouping grouping, PaperMap map, SubtopicRun run) {
    Set<String> far =
        Arrays.stream(grouping.far()).mapToObj(grouping.ids()::get).collect(Collectors.toSet());
    return new ClusterView(
        scope,
        grouping.clusters(),
        grouping.groups(),
        MappedPaper.of(grouping.ids(), map, grouping.clusters(), far),
        subtopics(grouping.clusters(), run));
  }

  private static Set<Integer> subtopics(List<Cluster> clusters, SubtopicRun run) {
    return IntStream.range(0, clusters.size())
        .filter(
            i -> run.subtopicOf(clusters.get(i)).filter(s -> OPEN.contains(s.status())).isPresent())
        .boxed()
        .collect(Collectors.toSet());
  }
}
