package dev.sheaf.audit;

import dev.sheaf.error.Require;

/**
 * How many topics are wrong by mistake.
 *
 * @param share of all topics, as estimated
 * @param listed how many topics are listed because each is more probably wrong than right
 * @param expected how many of these are expected to be wrong
 * @param low the least of an interval that holds nine times in ten
 * @param high the most
 */
public record WrongTopics(double share, int listed, int expected, int low, int high) {
  public WrongTopics {
    Require.that(
        0 <= low && low <= expected && expected <= high && high <= listed,
        "%d to %d of %d, %d expected",
        low,
        high,
        listed,
        expected);
  }
}
