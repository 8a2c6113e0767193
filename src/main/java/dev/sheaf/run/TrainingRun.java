package dev.sheaf.run;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.json.Json;
import dev.sheaf.report.evaluation.EvaluationJson;
import dev.sheaf.retrain.Recipe;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.store.LockedStore;
import dev.sheaf.store.Manifest;
import dev.sheaf.store.ModelStore;
import dev.sheaf.train.ScoreProtocol;
import dev.sheaf.train.Settings;
import dev.sheaf.train.TopicLearner;
import dev.sheaf.train.Training;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run that trains a model and, on request, measures it. Immutable. */
public final class TrainingRun {
  private static final long SEED = 1;

  private final Training training;
  private final Optional<Evaluation> evaluation;
  private final Manifest manifest;
  private final ByteBuffer known;

  private TrainingRun(
      Training training, Optional<Evaluation> evaluation, Manifest manifest, ByteBuffer known) {
    this.training = training;
    this.evaluation = evaluation;
    this.manifest = manifest;
    this.known = known.asReadOnlyBuffer();
  }

  /**
   * What to learn from, and how.
   *
   * @param unlabelled files and folders of further papers, whose labels are not looked at
   * @param isMeasured whether to measure how good the model is; this does not change the model
   */
  public record Request(
      PaperFiles papers, List<Path> unlabelled, Settings settings, boolean isMeasured) {
    public Request {
      unlabelled = List.copyOf(unlabelled);
    }
  }

  /**
   * Reads papers, measures and learns. Saves nothing.
   *
   * @throws BadInputException if no paper has a label, or every label has too few papers
   */
  public static TrainingRun run(Request request, RunListener listener) {
    PaperFiles files = request.papers();
    Taxonomy taxonomy = files.taxonomy();
    Optional<String> contents = files.contents(request.unlabelled());
    Corpus corpus = files.read(listener).corpus();
    requireLabels(corpus, files.paths());
    Corpus further = new UnlabelledPapers(files.at(request.unlabelled())).beside(corpus, listener);
    Recipe recipe = new Recipe(corpus, further, taxonomy, request.settings());
    TrainingRun run = of(recipe, contents, request.isMeasured(), listener);
    requireAnyLearned(run.training, request.settings(), files.paths());
    return run;
  }

  /**
   * Measures and learns from papers that were read before. Saves nothing.
   *
   * @param contents the {@linkplain PaperFiles#contents hash} of the files they come from, by which
   *     a later retraining tells that nothing changed; empty if there are none
   */
  public static TrainingRun of(
      Recipe recipe, Optional<String> contents, boolean isMeasured, RunListener listener) {
    Corpus corpus = recipe.corpus();
    BackgroundValue<Json> facts = BackgroundValue.make(() -> Manifest.describe(corpus));
    BackgroundValue<ByteBuffer> known =
        BackgroundValue.make(() -> KnownDocuments.of(corpus, contents).bytes());
    Optional<Evaluation> evaluation =
        isMeasured ? measure(recipe, listener) : Optional.<Evaluation>empty();
    Training training =
        Training.run(
            corpus, recipe.unlabelled(), recipe.taxonomy(), recipe.settings(), listener::update);
    listener.finish();
    Manifest manifest =
        Manifest.of(facts.get(), training, evaluation.map(EvaluationJson::of))
            .with(corpus, recipe.unlabelled())
            .withAsked(recipe.settings());
    return new TrainingRun(training, evaluation, manifest, known.get());
  }

  private static Optional<Evaluation> measure(Recipe recipe, RunListener listener) {
    TopicLearner learner =
        new TopicLearner(
            recipe.taxonomy(),
            recipe.settings(),
            Training.Listener.NONE,
            recipe.unlabelled(),
            false);
    Evaluation.Settings measuring =
        new Evaluation.Settings(recipe.settings()::minPapers, Bootstrap.withSeed(SEED));
    Optional<Evaluation> evaluation =
        ScoreProtocol.of(recipe.corpus(), SEED)
            .map(
                splits ->
                    Evaluation.run(
                        splits,
                        learner,
                        measuring,
                        (done, of) -> listener.update("measuring", done, of)));
    listener.finish();
    return evaluation;
  }

  /** The model, and what it was learned from. */
  public Training training() {
    return training;
  }

  /** The scores; empty if they were not asked for, or there are too few papers to measure. */
  public Optional<Evaluation> evaluation() {
    return evaluation;
  }

  /** How the model was made. */
  public Manifest manifest() {
    return manifest;
  }

  /** What the model remembers of its papers, for a later retraining. */
  public ByteBuffer known() {
    return known.duplicate();
  }

  /** Saves the model as a new version, puts it to use, and gives its folder. */
  public Path save(ModelStore store, RunListener listener) {
    try (LockedStore locked = store.lock("saving a model", listener::remark)) {
      Map<String, ByteBuffer> further = Map.of(KnownDocuments.FILE, known.duplicate());
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
    if (Arrays.stream(Facet.values())
        .noneMatch(facet -> training.model().classifier(facet).isPresent())) {
      throw new BadInputException(
          new Location(paths.get(0).toString(), 0),
          "expected a topic with %d papers or a theme with %d, found only labels with fewer",
          settings.minTopicPapers(),
          settings.minThemePapers());
    }
  }
}
