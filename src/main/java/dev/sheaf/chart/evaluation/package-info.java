/**
 * Charts of evaluations.
 *
 * <p>{@link dev.sheaf.chart.evaluation.LearningCurveChart} shows how scores grow with the number of
 * papers. {@link dev.sheaf.chart.evaluation.ReliabilityDiagram} shows whether probabilities can be
 * trusted.
 *
 * <p>Trap: an evaluation without a curve has no learning curve to draw; both charts then say so on
 * an empty page.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.chart.evaluation;
