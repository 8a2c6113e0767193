package dev.sheaf.math;

import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The eigenvalues of a symmetric matrix, the largest first, and an eigenvector of length 1 for
 * each, whose largest component by size is positive.
 */
public final class SymmetricEigen {
  private final double[] values;
  private final double[][] vectors;

  private SymmetricEigen(double[] values, double[][] vectors) {
    this.values = values;
    this.vectors = vectors;
  }

  /**
   * Decomposes a matrix.
   *
   * @param matrix square and symmetric; may be empty
   */
  public static SymmetricEigen of(double[][] matrix) {
    if (matrix.length == 0) {
      return new SymmetricEigen(new double[0], new double[0][]);
    }
    EigenDecomposition_F64<DMatrixRMaj> eigen =
        DecompositionFactory_DDRM.eig(matrix.length, true, true);
    Require.that(eigen.decompose(new DMatrixRMaj(matrix)), "the eigenvalues did not converge");
    int[] order =
        IntStream.range(0, matrix.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -eigen.getEigenvalue(i).getReal()))
            .mapToInt(Integer::intValue)
            .toArray();
    return new SymmetricEigen(
        Arrays.stream(order).mapToDouble(i -> eigen.getEigenvalue(i).getReal()).toArray(),
        Arrays.stream(order)
            .mapToObj(i -> upright(eigen.getEigenVector(i)))
            .toArray(double[][]::new));
  }

  private static double[] upright(DMatrixRMaj column) {
    double largest = 0;
    for (int i = 0; i < column.getNumElements(); i++) {
      largest = Math.abs(column.get(i)) > Math.abs(largest) ? column.get(i) : largest;
    }
    double sign = largest < 0 ? -1 : 1;
    return IntStream.range(0, column.getNumElements())
        .mapToDouble(i -> sign * column.get(i))
        .toArray();
  }

  /** How many eigenvalues there are. */
  public int size() {
    return values.length;
  }

  /** An eigenvalue; the first is the largest. */
  public double value(int i) {
    return values[i];
  }

  /** The eigenvector of an eigenvalue, times a factor. */
  public double[] vector(int i, double factor) {
    return Arrays.stream(vectors[i]).map(component -> factor * component).toArray();
  }
}
