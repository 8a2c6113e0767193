/**
 * Tests for series of numbers, without dates or labels.
 *
 * <p>{@link dev.sheaf.trend.statistics.MannKendall} and {@link dev.sheaf.trend.statistics.SenSlope}
 * test the order of values and measure their slope. {@link dev.sheaf.trend.statistics.Dependence}
 * measures how much neighbouring values have in common. {@link
 * dev.sheaf.trend.statistics.BenjaminiHochberg} corrects for many tests.
 *
 * <p>Trap: a plain test takes values for independent. Topics that wander without a trend then look
 * like a change.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.trend.statistics;
