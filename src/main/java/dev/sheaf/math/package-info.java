/**
 * Mathematics that knows no document and no label.
 *
 * <p>{@link dev.sheaf.math.Matching} solves the assignment problem with the algorithm of Jonker and
 * Volgenant. {@link dev.sheaf.math.DisjointSets} is a union-find. {@link
 * dev.sheaf.math.Quickselect} finds the n-th smallest value. {@link dev.sheaf.math.Normal} is the
 * standard normal distribution. {@link dev.sheaf.math.SymmetricEigen} finds eigenvalues; no other
 * class sees EJML. The same input gives the same bits on every machine.
 *
 * <p>Trap: {@link dev.sheaf.math.Quickselect} reorders the array it is given.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.math;
