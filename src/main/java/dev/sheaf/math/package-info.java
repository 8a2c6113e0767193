/**
 * Mathematics without papers: nothing here knows a document or a label.
 *
 * <p>{@link dev.sheaf.math.Matching} solves the assignment problem with the algorithm of Jonker and
 * Volgenant, {@link dev.sheaf.math.DisjointSets} is a union-find, {@link
 * dev.sheaf.math.Quickselect} finds the n-th smallest value, {@link dev.sheaf.math.Normal} is the
 * standard normal distribution. {@link dev.sheaf.math.SymmetricEigen} is the only door to EJML.
 *
 * <p>Every function is pure and gives the same bits on every machine.
 */
package dev.sheaf.math;
