package dev.sheaf.cli.command;

import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.NewFile;
import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.option.StoreOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.digest.ReviewDigest;
import dev.sheaf.report.digest.ReviewJson;
import dev.sheaf.review.ReviewQueue;
import dev.sheaf.run.ReviewRun;
import dev.sheaf.store.SavedModel;
import dev.sheaf.text.Plural;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = "Chooses the papers to label next, and writes them as a digest to fill in.",
    footer = {
      "",
      "Chooses papers without a topic of which the model is least sure. New papers and papers of growing",
      "clusters come first; no two are alike. Papers whose topic the model has learned are left out.",
      "The digest has a line 主题： or Topic: for each paper, and a comment above it that says why it is",
      "asked. Fill in as many as you like, put the file into seeds/, retrain, and ask again.",
      "",
      "Examples:",
      "  sheaf review papers.jsonl.gz --budget 50 --output to-label.md",
      "  sheaf review new/ --json | head -n 10"
    })
public final class ReviewCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Console console;
  @Mixin private PathsOrSeeds paths;
  @Mixin private StoreOption model;
  @Mixin private NewFile output;

  @Option(
      names = "--budget",
      paramLabel = "N",
      converter = OptionValues.FromOne.class,
      description = "Ask for at most N papers. Default: ${DEFAULT-VALUE}",
      defaultValue = "50")
  private int budget;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The seed of the random numbers of clustering. Default: ${DEFAULT-VALUE}",
      defaultValue = "1")
  private long seed;

  @Option(names = "--json", description = "Print one JSON object per paper instead of a digest.")
  private boolean json;

  @Override
  public void run() {
    output.prepare();
    try (Progress progress = console.progress()) {
      SavedModel saved = model.load(progress);
      ReviewRun run =
          ReviewRun.run(
              inputs.at(paths.get()), saved, new ReviewQueue.Settings(budget, seed), progress);
      output.write(console, out -> write(run, out));
      console.say(summary(run.queue()));
    }
  }

  private void write(ReviewRun run, Appendable out) throws IOException {
    if (json) {
      for (var question : run.queue().questions()) {
        out.append(JsonPrinter.line(ReviewJson.of(question))).append('\n');
      }
    } else {
      new ReviewDigest(run.queue(), run.topics()).write(out);
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
