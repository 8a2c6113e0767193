package dev.sheaf.run;

import dev.sheaf.report.retrain.RetrainReport;
import java.nio.file.Path;
import java.util.Optional;

/** The outcome of a retraining. */
public sealed interface RetrainingOutcome {
  /** There is no model yet, and nothing was to be written. */
  record NoModel() implements RetrainingOutcome {}

  /**
   * There was no model before. The first one is in use now.
   *
   * @param version the folder that it is kept in
   */
  record First(TrainingRun run, Path version) implements RetrainingOutcome {}

  /**
   * Nothing changed: the model in use was trained on the same papers.
   *
   * @param current the name of its version
   */
  record Unchanged(String current) implements RetrainingOutcome {}

  /**
   * An earlier run trained a candidate on the same papers and found it worse than the model in use.
   *
   * @param current the name of the version that was in use
   * @param candidate the name of the candidate's version
   * @param isTaken whether the candidate is in use now
   */
  record KnownWorse(String current, String candidate, boolean isTaken)
      implements RetrainingOutcome {}

  /**
   * A candidate was learned and compared.
   *
   * @param isRefused whether it was found worse, and is not to be used
   * @param version the folder that it is kept in; empty if nothing was to be written
   */
  record Compared(RetrainReport report, boolean isRefused, Optional<Path> version)
      implements RetrainingOutcome {}
}
