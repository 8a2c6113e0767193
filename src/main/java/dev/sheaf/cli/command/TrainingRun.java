package dev.sheaf.cli.command;

import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.UnlabelledOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.json.Json;
import dev.sheaf.read.Reading;
import dev.sheaf.report.evaluation.EvaluationJson;
import dev.sheaf.report.model.TrainingReport;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.store.LockedStore;
import dev.sheaf.store.Manifest;
import dev.sheaf.store.ModelStore;
import dev.sheaf.train.ScoreProtocol;
import dev.sheaf.train.Settings;
import dev.sheaf.train.TopicLearner;
import dev.sheaf.train.Training;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads, measures, learns and saves: what {@code train} does, and {@code classify} without a model.
 */
final class TrainingRun {
  static final long SEED = 1;

  private final Inputs inputs;
  private final UnlabelledOption unlabelled;
  private final Console talk;
  private final Progress progress;

  TrainingRun(Inputs inputs, UnlabelledOption unlabelled, Console talk, Progress progress) {
    this.inputs = inputs;
    this.unlabelled = unlabelled;
    this.talk = talk;
    this.progress = progress;
  }

  /** Trains on the documents at these paths, measures, saves the model and reports. */
  void train(List<Path> paths, Settings settings, ModelStore store, PrintWriter out) {
    train(paths, settings, store, out, true);
  }

  /** The same without measuring: the same model, and no scores in its manifest. */
  void trainUnmeasured(List<Path> paths, Settings settings, ModelStore store, PrintWriter out) {
    train(paths, settings, store, out, false);
  }

  private void train(
      List<Path> paths, Settings settings, ModelStore store, PrintWriter out, boolean isMeasured) {
    store.requireWritable();
    Taxonomy taxonomy = inputs.taxonomy(paths);
    Optional<String> contents = inputs.contents(paths, unlabelled.paths());
    Reading reading = inputs.read(paths, progress);
    talk.sayAboutReading(reading);
    requireLabels(reading.corpus(), paths);
    Corpus corpus = reading.corpus();
    BackgroundValue<Json> facts = BackgroundValue.make(() -> Manifest.describe(corpus));
    BackgroundValue<ByteBuffer> known =
        BackgroundValue.make(() -> KnownDocuments.of(corpus, contents).bytes());
    Corpus further = unlabelled.beside(corpus, inputs, talk, progress);
    Optional<Evaluation> evaluation =
        isMeasured
            ? measure(corpus, new TopicLearner(taxonomy, settings, Training.Listener.NONE, further))
            : Optional.empty();
    Training training = Training.run(corpus, further, taxonomy, settings, progress::update);
    progress.finish();
    requireAnyLearned(training, settings, paths);
    Manifest manifest =
        Manifest.of(facts.get(), training, evaluation.map(EvaluationJson::of))
            .with(corpus, further)
            .withAsked(settings);
    Path version = save(training, manifest, known.get(), store);
    talk.print(out, to -> new TrainingReport(training, evaluation, isMeasured).write(to));
    talk.say("saved " + version);
  }

  private Path save(Training training, Manifest manifest, ByteBuffer known, ModelStore store) {
    try (LockedStore locked = store.lock("saving a model", talk::say)) {
      Map<String, ByteBuffer> further = Map.of(KnownDocuments.FILE, known);
      String version = locked.add(training.model(), training.papers(), manifest, further);
      locked.use(version);
      return store.folder().resolve(version);
    }
  }

  static void requireLabels(Corpus corpus, List<Path> paths) {
    boolean labelled =
        corpus.stream()
            .anyMatch(d -> !d.labels(Facet.TOPIC).isEmpty() || !d.labels(Facet.THEME).isEmpty());
    if (!labelled) {
      throw new BadInputException(
          paths.get(0) + ": expected labelled papers to learn from, found none with a label");
    }
  }

  static void requireAnyLearned(Training training, Settings settings, List<Path> paths) {
    for (Facet facet : Facet.values()) {
      if (training.model().classifier(facet).isPresent()) {
        return;
      }
    }
    throw new BadInputException(
        new Location(paths.get(0).toString(), 0),
        "expected a topic with %d papers or a theme with %d, found only labels with fewer",
        settings.minTopicPapers(),
        settings.minThemePapers());
  }

  private Optional<Evaluation> measure(Corpus corpus, TopicLearner learner) {
    Optional<Protocol> protocol = ScoreProtocol.of(corpus, SEED);
    Optional<Evaluation> evaluation =
        protocol.map(
            splits ->
                Evaluation.run(
                    splits,
                    learner,
                    new Evaluation.Settings(
                        learner.settings()::minPapers, Bootstrap.withSeed(SEED)),
                    (done, of) -> progress.update("measuring", done, of)));
    progress.finish();
    return evaluation;
  }
}
