package dev.sheaf.trend;

import java.util.List;

/**
 * A label over a whole timeline.
 *
 * @param expected of the papers without labels, for each period
 */
record Measured(List<TrendPoint> points, List<Expected> expected) {}
