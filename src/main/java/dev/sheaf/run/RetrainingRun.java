package dev.sheaf.run;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.Reading;
import dev.sheaf.report.retrain.RetrainJson;
import dev.sheaf.report.retrain.RetrainReport;
import dev.sheaf.retrain.Changes;
import dev.sheaf.retrain.CurrentModel;
import dev.sheaf.retrain.Recipe;
import dev.sheaf.retrain.Retraining;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.store.LockedStore;
import dev.sheaf.store.Manifest;
import dev.sheaf.store.ModelStore;
import dev.sheaf.store.SavedModel;
import dev.sheaf.train.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A run that retrains a model: it reads papers, finds what changed since the current model was
 * trained, trains a candidate, compares the two, and saves the candidate. The candidate is put to
 * use unless it is worse.
 */
public final class RetrainingRun {
  private final Request request;
  private final ModelStore store;
  private final RunListener listener;

  private RetrainingRun(Request request, ModelStore store, RunListener listener) {
    this.request = request;
    this.store = store;
    this.listener = listener;
  }

  /**
   * What to learn from, and what may be done.
   *
   * @param papers all papers to learn from, old and new
   * @param unlabelled files and folders of further papers, whose labels are not looked at
   * @param change settings that should differ from those of the model in use
   * @param force whether a worse candidate is to be used
   * @param dryRun whether nothing is to be written
   */
  public record Request(
      PaperFiles papers,
      List<Path> unlabelled,
      SettingsChange change,
      boolean force,
      boolean dryRun) {
    public Request {
      unlabelled = List.copyOf(unlabelled);
    }

    private TrainingRun.Request first() {
      return new TrainingRun.Request(papers, unlabelled, change.over(Settings.defaults()), true);
    }
  }

  /** What was read for a candidate. */
  private record Read(Reading reading, Recipe wanted, Optional<String> contents) {}

  /**
   * Retrains.
   *
   * @throws BadInputException if papers come from standard input, or the model in use is damaged or
   *     does not remember its papers
   */
  public static RetrainingOutcome run(Request request, ModelStore store, RunListener listener) {
    requireFiles(request.papers().paths());
    return new RetrainingRun(request, store, listener).run();
  }

  private static void requireFiles(List<Path> paths) {
    if (paths.contains(Path.of("-"))) {
      throw new BadInputException(
          "standard input: expected files or folders, which can be read again for the next"
              + " retrain, found -");
    }
  }

  private RetrainingOutcome run() {
    if (store.isEmpty()) {
      return first();
    }
    SavedModel saved = current();
    if (saved.file(KnownDocuments.FILE).isEmpty()) {
      throw tooOld(saved);
    }
    if (request.change().isNothing() && isAsItWas(saved)) {
      return new RetrainingOutcome.Unchanged(saved.name());
    }
    if (!request.dryRun()) {
      store.requireWritable();
    }
    CurrentModel current = remembered(saved);
    Read read = read(current);
    if (Changes.between(current, read.wanted()).isNothing()) {
      return new RetrainingOutcome.Unchanged(saved.name());
    }
    Optional<SavedModel> twin =
        new RetrainedVersions(store)
            .twin(read.wanted())
            .filter(one -> RetrainedVersions.wasWorseThan(saved.name(), one));
    if (twin.isPresent()) {
      return knownWorse(twin.get(), saved);
    }
    return request.dryRun() ? compare(current, saved, read) : compareAndSave(current, saved, read);
  }

  private RetrainingOutcome first() {
    if (request.dryRun()) {
      listener.remark("no model in " + store.folder() + " yet: retrain would train the first one");
      return new RetrainingOutcome.NoModel();
    }
    listener.remark("no model in " + store.folder() + " yet, training the first one");
    store.requireWritable();
    TrainingRun run = TrainingRun.run(request.first(), listener);
    return new RetrainingOutcome.First(run, run.save(store, listener));
  }

  private SavedModel current() {
    try {
      SavedModel saved = store.load();
      saved.requireWhole();
      return saved;
    } catch (BadInputException broken) {
      throw new BadInputException(
          broken.getMessage()
              + "; take another version (sheaf models) or train anew (sheaf train)");
    }
  }

  private static BadInputException tooOld(SavedModel saved) {
    return new BadInputException(
        Location.of(saved.version()),
        "expected a model that remembers its papers, found one of an older Sheaf: train it anew"
            + " (sheaf train)");
  }

  /** Whether the files have the bytes they had, which saves reading them. */
  private boolean isAsItWas(SavedModel saved) {
    Optional<String> then =
        saved.file(KnownDocuments.FILE, KnownDocuments::inputsOf).flatMap(inputs -> inputs);
    return then.isPresent() && then.equals(request.papers().contents(request.unlabelled()));
  }

  private static CurrentModel remembered(SavedModel saved) {
    return new CurrentModel(
        saved.model(),
        saved.model().taxonomy(),
        saved.file(KnownDocuments.FILE, KnownDocuments::of).orElseThrow(),
        saved.manifest());
  }

  private Read read(CurrentModel current) {
    PaperFiles files = request.papers();
    Taxonomy taxonomy = files.taxonomy();
    Optional<String> contents = files.contents(request.unlabelled());
    Reading reading = files.read(listener);
    Corpus corpus = reading.corpus();
    TrainingRun.requireLabels(corpus, files.paths());
    Corpus further = new UnlabelledPapers(files.at(request.unlabelled())).beside(corpus, listener);
    Settings settings = request.change().over(current.asked());
    return new Read(reading, new Recipe(corpus, further, taxonomy, settings), contents);
  }

  /**
   * The outcome if the same candidate was trained before and found worse. It is not trained again.
   */
  private RetrainingOutcome knownWorse(SavedModel twin, SavedModel saved) {
    boolean isTaken = request.force() && !request.dryRun();
    if (isTaken) {
      try (LockedStore locked = store.lock("retraining", listener::remark)) {
        locked.use(twin.name());
      }
      listener.remark("in use now: " + twin.version());
    }
    return new RetrainingOutcome.KnownWorse(saved.name(), twin.name(), isTaken);
  }

  private RetrainingOutcome compare(CurrentModel current, SavedModel saved, Read read) {
    RetrainReport report = report(current, saved, read);
    return new RetrainingOutcome.Compared(report, isRefused(report), Optional.empty());
  }

  private RetrainingOutcome compareAndSave(CurrentModel current, SavedModel saved, Read read) {
    try (LockedStore locked = store.lock("retraining", listener::remark)) {
      if (store.current().equals(Optional.of(saved.name()))) {
        return compareAndSave(current, saved, read, locked);
      }
    }
    listener.remark("version " + saved.name() + " is no longer in use: looking again");
    return run();
  }

  private RetrainingOutcome compareAndSave(
      CurrentModel current, SavedModel saved, Read read, LockedStore locked) {
    RetrainReport report = report(current, saved, read);
    String version = save(report, read, locked);
    boolean isRefused = isRefused(report);
    if (!isRefused) {
      locked.use(version);
    }
    Path folder = store.folder().resolve(version);
    return new RetrainingOutcome.Compared(report, isRefused, Optional.of(folder));
  }

  private boolean isRefused(RetrainReport report) {
    return report.found().isRefused() && !request.force();
  }

  private RetrainReport report(CurrentModel current, SavedModel saved, Read read) {
    Retraining found = Retraining.run(current, read.wanted(), listener::update);
    listener.finish();
    TrainingRun.requireAnyLearned(
        found.candidate(), read.wanted().settings(), request.papers().paths());
    return new RetrainReport(saved.name(), found, read.reading().setAside());
  }

  private static String save(RetrainReport report, Read read, LockedStore locked) {
    Recipe wanted = read.wanted();
    Manifest manifest =
        Manifest.of(wanted.corpus(), report.found().candidate(), RetrainJson.scores(report.found()))
            .with(wanted.corpus(), wanted.unlabelled())
            .withAsked(wanted.settings());
    return locked.add(
        report.found().candidate().model(),
        report.found().candidate().papers(),
        manifest,
        RetrainedVersions.files(report, KnownDocuments.of(wanted.corpus(), read.contents())));
  }
}
