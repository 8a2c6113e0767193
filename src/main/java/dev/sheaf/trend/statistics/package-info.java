/**
 * Tests for series of numbers, without dates or labels.
 *
 * <p>{@link dev.sheaf.trend.statistics.MannKendall} and {@link dev.sheaf.trend.statistics.SenSlope}
 * ask for the order of values, {@link dev.sheaf.trend.statistics.Dependence} measures the memory of
 * a series, {@link dev.sheaf.trend.statistics.BenjaminiHochberg} corrects for many tests.
 */
package dev.sheaf.trend.statistics;
