/**
 * Text, JSON and CSV about evaluations.
 *
 * <p>{@link dev.sheaf.report.evaluation.ExperimentReport} prints all of an experiment. {@code
 * EvaluationReport} is its text for people and {@link dev.sheaf.report.evaluation.EvaluationJson}
 * its JSON. {@link dev.sheaf.report.evaluation.ScoresCsv} and {@link
 * dev.sheaf.report.evaluation.AnswersCsv} are tables of every score and every answer. {@link
 * dev.sheaf.report} has the rules for all reports.
 *
 * <p>Trap: a facet without judged papers is left out. Do not print a score of 0 for it.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.report.evaluation;
