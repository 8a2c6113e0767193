package dev.sheaf.trend.path;

/**
 * A path fitted to a label with one scatter: logit = level + change * shape, where the shape goes
 * from 0 to 1.
 *
 * @param logLikelihood of the data, with level and change integrated out
 * @param change of the logit from the start of the path to its end
 * @param deviation the standard deviation of the change
 * @param middle the logit that does not depend on the change
 * @param pivot where the shape has it
 */
record PathFit(
    double logLikelihood, double change, double deviation, double middle, double pivot) {}
