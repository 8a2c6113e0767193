/**
 * Whole runs, from papers to a result. The command line and other front ends call the same runs.
 *
 * <p>{@link dev.sheaf.run.PaperFiles} says what to read and how. Each run has one class:
 *
 * <ul>
 *   <li>{@link dev.sheaf.run.TrainingRun} reads papers, measures, learns a model and can save it;
 *   <li>{@link dev.sheaf.run.RetrainingRun} compares a new model with the current one and ends in a
 *       {@link dev.sheaf.run.RetrainingOutcome};
 *   <li>{@link dev.sheaf.run.TrendsRun} counts given and predicted labels over time, and {@link
 *       dev.sheaf.run.TrendChoice} says which are shown;
 *   <li>{@link dev.sheaf.run.ClusteringRun} clusters the papers of each topic and says what that
 *       means for known subtopics;
 *   <li>{@link dev.sheaf.run.ExperimentRun} measures how well labels are learned;
 *   <li>{@link dev.sheaf.run.AuditRun} finds what is probably wrong in labelled papers;
 *   <li>{@link dev.sheaf.run.ReviewRun} chooses the papers to label next;
 *   <li>{@link dev.sheaf.run.LabellingRun} finds the topics missing in digests.
 * </ul>
 *
 * <p>Runs take plain values and give immutable ones. Progress and remarks go to a {@link
 * dev.sheaf.run.RunListener}.
 *
 * <pre>{@code
 * var files = new PaperFiles(List.of(Path.of("seeds")), PaperFiles.Options.defaults());
 * var request = new TrainingRun.Request(files, List.of(), Settings.defaults(), true);
 * var run = TrainingRun.run(request, RunListener.NONE);
 * run.save(ModelStore.in(Path.of("models")), RunListener.NONE);
 * }</pre>
 *
 * <p>Trap: only {@link dev.sheaf.run.RetrainingRun}, and a run that is told to save, write
 * anything. A {@link dev.sheaf.run.ClusteringRun} leaves the ledger as it is; the caller writes
 * {@link dev.sheaf.run.ClusteringRun#after}.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.run;
