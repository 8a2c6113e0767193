/**
 * Charts of evaluations: {@link dev.sheaf.chart.evaluation.LearningCurveChart} and {@link
 * dev.sheaf.chart.evaluation.ReliabilityDiagram}.
 */
package dev.sheaf.chart.evaluation;
