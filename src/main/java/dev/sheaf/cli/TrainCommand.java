package dev.sheaf.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns topics and themes from labelled papers and saves a new model.",
    footer = {
      "",
      "Examples:",
      "  sheaf train                                      learn from seeds/",
      "  sheaf train papers.jsonl.gz --model my-models",
      "  sheaf train --unlabelled papers.jsonl.gz         seeds/, and many papers without labels"
    })
final class TrainCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Talk talk;

  @Mixin private PathsOrSeeds paths;
  @Mixin private StoreOption model;
  @Mixin private UnlabelledOption unlabelled;
  @Mixin private LearningOptions learning;

  @Override
  public void run() {
    try (Progress progress = talk.progress()) {
      new TrainingRun(inputs, unlabelled, talk, progress)
          .train(paths.get(), learning.settings(), model.store(), talk.out());
    }
  }
}
