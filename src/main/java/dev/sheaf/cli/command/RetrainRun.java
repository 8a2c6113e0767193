package dev.sheaf.cli.command;

import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.LearningOptions;
import dev.sheaf.cli.option.UnlabelledOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
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
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads, tells what changed, compares, learns and saves: what {@code retrain} does. */
final class RetrainRun {
  /** The exit code where a candidate was found worse, and is not in use. */
  static final int WORSE = 3;

  private static final int DONE = 0;

  private final Inputs inputs;
  private final UnlabelledOption unlabelled;
  private final Console talk;
  private final Progress progress;

  RetrainRun(Inputs inputs, UnlabelledOption unlabelled, Console talk, Progress progress) {
    this.inputs = inputs;
    this.unlabelled = unlabelled;
    this.talk = talk;
    this.progress = progress;
  }

  /**
   * What the user wants.
   *
   * @param force whether a worse candidate is to be used
   * @param dryRun whether nothing is to be written
   * @param json whether the report is for programs
   */
  record Asked(
      List<Path> paths, LearningOptions learning, boolean force, boolean dryRun, boolean json) {}

  /** What was read for a candidate. */
  private record Read(Reading reading, Recipe wanted, Optional<String> contents) {}

  /** Retrains, and gives the exit code. */
  int retrain(Asked asked, ModelStore store) {
    requireFiles(asked.paths());
    if (store.isEmpty()) {
      return first(asked, store);
    }
    SavedModel saved = current(store);
    if (saved.file(KnownDocuments.FILE).isEmpty()) {
      throw tooOld(saved);
    }
    if (!asked.learning().isGiven() && isAsItWas(asked, saved)) {
      return nothingChanged(asked, saved);
    }
    if (!asked.dryRun()) {
      store.requireWritable();
    }
    CurrentModel current = remembered(saved);
    Read read = read(asked, current);
    Changes changes = Changes.between(current, read.wanted());
    if (changes.isNothing()) {
      return nothingChanged(asked, saved);
    }
    Optional<SavedModel> twin =
        new Candidates(store)
            .twin(read.wanted())
            .filter(one -> Candidates.wasWorseThan(saved.name(), one));
    if (twin.isPresent()) {
      return again(asked, twin.get(), saved, store);
    }
    return asked.dryRun()
        ? compare(asked, current, saved, read)
        : compareAndSave(asked, current, saved, read, store);
  }

  private static void requireFiles(List<Path> paths) {
    if (paths.contains(Path.of("-"))) {
      throw new BadInputException(
          "standard input: expected files or folders, which can be read again for the next"
              + " retrain, found -");
    }
  }

  private int first(Asked asked, ModelStore store) {
    if (asked.dryRun()) {
      talk.say("no model in " + store.folder() + " yet: retrain would train the first one");
    } else {
      talk.say("no model in " + store.folder() + " yet, training the first one");
      new TrainingRun(inputs, unlabelled, talk, progress)
          .train(asked.paths(), asked.learning().settings(), store, talk.out());
    }
    return DONE;
  }

  private static SavedModel current(ModelStore store) {
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
  private boolean isAsItWas(Asked asked, SavedModel saved) {
    Optional<String> then = saved.file(KnownDocuments.FILE).flatMap(KnownDocuments::inputsOf);
    return then.isPresent() && then.equals(inputs.contents(asked.paths(), unlabelled.paths()));
  }

  private int nothingChanged(Asked asked, SavedModel saved) {
    if (asked.json()) {
      Map<String, Json> members = new LinkedHashMap<>();
      members.put("changed", Json.of(false));
      members.put("current", Json.of(saved.name()));
      talk.out().println(JsonPrinter.line(new Json.Dictionary(members)));
    } else {
      talk.out().println("nothing changed: version " + saved.name() + " knows all of it");
    }
    return DONE;
  }

  private static CurrentModel remembered(SavedModel saved) {
    return new CurrentModel(
        saved.model(),
        saved.model().taxonomy(),
        Location.of(saved.version().resolve(KnownDocuments.FILE))
            .reading(() -> KnownDocuments.of(saved.file(KnownDocuments.FILE).orElseThrow())),
        saved.manifest());
  }

  private Read read(Asked asked, CurrentModel current) {
    Taxonomy taxonomy = inputs.taxonomy(asked.paths());
    Optional<String> contents = inputs.contents(asked.paths(), unlabelled.paths());
    Reading reading = inputs.read(asked.paths(), progress);
    talk.sayAboutReading(reading);
    TrainingRun.requireLabels(reading.corpus(), asked.paths());
    Corpus further = unlabelled.beside(reading.corpus(), inputs, talk, progress);
    Recipe wanted =
        new Recipe(reading.corpus(), further, taxonomy, asked.learning().over(current.asked()));
    return new Read(reading, wanted, contents);
  }

  /** What was learned before, and found worse than the model in use, is not learned again. */
  private int again(Asked asked, SavedModel twin, SavedModel saved, ModelStore store) {
    boolean isTaken = asked.force() && !asked.dryRun();
    if (isTaken) {
      try (LockedStore locked = store.lock("retraining", talk::say)) {
        locked.use(twin.name());
      }
      talk.say("in use now: " + twin.version());
    }
    if (asked.json()) {
      Map<String, Json> members = new LinkedHashMap<>();
      members.put("changed", Json.of(true));
      members.put("promoted", Json.of(isTaken));
      members.put("current", Json.of(saved.name()));
      members.put("candidate", Json.of(twin.name()));
      talk.out().println(JsonPrinter.line(new Json.Dictionary(members)));
    } else {
      talk.out().println(sentence(twin, saved) + (isTaken ? "" : hint(twin)));
    }
    return asked.force() ? DONE : WORSE;
  }

  private static String sentence(SavedModel twin, SavedModel saved) {
    return "version %s was learned from these papers before and found worse than %s"
        .formatted(twin.name(), saved.name());
  }

  private static String hint(SavedModel twin) {
    return "; sheaf models use " + twin.name() + " takes it";
  }

  private int compare(Asked asked, CurrentModel current, SavedModel saved, Read read) {
    RetrainReport report = report(asked, current, saved, read);
    print(report, asked);
    talk.say("dry run: nothing was written");
    return isRefused(report, asked) ? WORSE : DONE;
  }

  private int compareAndSave(
      Asked asked, CurrentModel current, SavedModel saved, Read read, ModelStore store) {
    try (LockedStore locked = store.lock("retraining", talk::say)) {
      if (store.current().equals(Optional.of(saved.name()))) {
        return compareAndSave(asked, current, saved, read, locked);
      }
    }
    talk.say("version " + saved.name() + " is no longer in use: looking again");
    return retrain(asked, store);
  }

  private int compareAndSave(
      Asked asked, CurrentModel current, SavedModel saved, Read read, LockedStore locked) {
    RetrainReport report = report(asked, current, saved, read);
    String version = save(report, read, locked);
    boolean isRefused = isRefused(report, asked);
    if (!isRefused) {
      locked.use(version);
    }
    print(report, asked);
    Path folder = locked.store().folder().resolve(version);
    talk.say(
        isRefused
            ? "kept as " + folder + ", not in use (sheaf models use " + version + " takes it)"
            : "in use now: " + folder);
    return isRefused ? WORSE : DONE;
  }

  private static boolean isRefused(RetrainReport report, Asked asked) {
    return report.found().isRefused() && !asked.force();
  }

  private RetrainReport report(Asked asked, CurrentModel current, SavedModel saved, Read read) {
    Retraining found = Retraining.run(current, read.wanted(), progress::update);
    progress.finish();
    TrainingRun.requireAnyLearned(found.candidate(), read.wanted().settings(), asked.paths());
    return new RetrainReport(saved.name(), found, read.reading().setAside());
  }

  private String save(RetrainReport report, Read read, LockedStore locked) {
    Recipe wanted = read.wanted();
    Manifest manifest =
        Manifest.of(wanted.corpus(), report.found().candidate(), RetrainJson.scores(report.found()))
            .with(wanted.corpus(), wanted.unlabelled())
            .withAsked(wanted.settings());
    return locked.add(
        report.found().candidate().model(),
        report.found().candidate().papers(),
        manifest,
        Candidates.files(report, KnownDocuments.of(wanted.corpus(), read.contents())));
  }

  private void print(RetrainReport report, Asked asked) {
    if (asked.json()) {
      Map<String, Json> members = new LinkedHashMap<>();
      members.put("changed", Json.of(true));
      members.put("promoted", Json.of(!isRefused(report, asked)));
      members.putAll(RetrainJson.of(report).members());
      talk.out().println(JsonPrinter.line(new Json.Dictionary(members)));
    } else {
      talk.print(report::writeText);
    }
  }
}
