package dev.sheaf.cli.command;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.NewFile;
import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.BadInputException;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.read.Reading;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.digest.ReviewDigest;
import dev.sheaf.report.digest.ReviewJson;
import dev.sheaf.review.ReviewQueue;
import dev.sheaf.store.SavedModel;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = "Chooses the papers to label next, and writes them as a digest to fill in.",
    footer = {
      "",
      "Of the papers without a topic those are asked for of which the model is least sure, new ones and",
      "those of growing clusters first, none like another. Papers that the model has learned a topic",
      "of are not asked for. The digest has a line 主题： or Topic: for each, and above it, in a comment,",
      "why it is asked. Fill in as many as you like, put the file into seeds/, retrain, and ask again.",
      "",
      "Examples:",
      "  sheaf review papers.jsonl.gz --budget 50 --output to-label.md",
      "  sheaf review new/ --json | head -n 10"
    })
public final class ReviewCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Console talk;
  @Mixin private PathsOrSeeds paths;
  @Mixin private StoreOption model;
  @Mixin private NewFile output;

  @Option(
      names = "--budget",
      paramLabel = "N",
      converter = OptionValues.FromOne.class,
      description = "How many papers at most. Default: ${DEFAULT-VALUE}",
      defaultValue = "50")
  private int budget;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Where the random starts of clusters begin. Default: ${DEFAULT-VALUE}",
      defaultValue = "1")
  private long seed;

  @Option(names = "--json", description = "Print one JSON object per paper instead of a digest.")
  private boolean json;

  @Override
  public void run() {
    output.prepare();
    try (Progress progress = talk.progress()) {
      List<Path> from = paths.get();
      SavedModel saved = model.load(talk, progress);
      Set<Label> topics = topics(saved);
      Reading reading = inputs.read(from, progress);
      talk.sayAboutReading(reading);
      Corpus papers = withLearned(reading.corpus(), saved.papers().topics());
      progress.update("choosing", 0, 1);
      ReviewQueue queue =
          ReviewQueue.of(papers, saved.model(), new ReviewQueue.Settings(budget, seed));
      progress.finish();
      output.write(talk, out -> write(queue, topics, out));
      talk.say(summary(queue));
    }
  }

  /** Those that the model has learned, then those that the taxonomy knows beside. */
  private static Set<Label> topics(SavedModel saved) {
    LinearClassifier learned =
        saved
            .model()
            .classifier(Facet.TOPIC)
            .orElseThrow(
                () ->
                    new BadInputException(
                        saved.version() + ": expected a model that knows topics, found none"));
    Set<Label> topics = new LinkedHashSet<>(learned.labels());
    saved.model().taxonomy().entries().stream()
        .filter(entry -> entry.facet() == Facet.TOPIC)
        .forEach(entry -> topics.add(entry.label()));
    return topics;
  }

  /** The papers, those that the model learned a topic of with that topic. */
  private static Corpus withLearned(Corpus papers, Map<String, Label> learned) {
    return Corpus.of(
        papers.stream()
            .map(
                paper ->
                    paper.topic().isEmpty() && learned.containsKey(paper.id())
                        ? paper.withLabels(Facet.TOPIC, List.of(learned.get(paper.id())))
                        : paper)
            .toList());
  }

  private void write(ReviewQueue queue, Set<Label> topics, Appendable out) throws IOException {
    if (json) {
      for (var question : queue.questions()) {
        out.append(JsonPrinter.line(ReviewJson.of(question))).append('\n');
      }
    } else {
      new ReviewDigest(queue, List.copyOf(topics)).write(out);
    }
  }

  private static String summary(ReviewQueue queue) {
    return "%s without a topic, %s to label%s"
        .formatted(
            Plural.counted(queue.unlabelled(), "paper"),
            Numbers.count(queue.questions().size()),
            queue.alike() == 0
                ? ""
                : "; %s left out, too much like another".formatted(Numbers.count(queue.alike())));
  }
}
