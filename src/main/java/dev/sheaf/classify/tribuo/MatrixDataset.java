package dev.sheaf.classify.tribuo;

import dev.sheaf.feature.SparseMatrix;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tribuo.Example;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.MutableDataset;
import org.tribuo.Output;
import org.tribuo.OutputFactory;
import org.tribuo.RealInfo;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * The rows of a matrix as Tribuo's examples, each made when it is asked for: kept, they would take
 * several times the matrix's memory.
 *
 * <p>A column's feature is named by its number, padded with zeros, since Tribuo numbers features in
 * the order of their names.
 */
final class MatrixDataset<T extends Output<T>> extends MutableDataset<T> {
  private static final long serialVersionUID = 1L;

  /** Names of eight digits are in the order of the columns. */
  private static final int NAMES_FROM = 100_000_000;

  private final transient SparseMatrix rows;
  private final transient IntFunction<T> outputs;
  private final transient String[] names;

  /** The rows, each with its output. */
  MatrixDataset(SparseMatrix rows, IntFunction<T> outputs, OutputFactory<T> factory) {
    super(new SimpleDataSourceProvenance("corpus", factory), factory);
    this.rows = rows;
    this.outputs = outputs;
    this.names = new String[rows.columns()];
    int[] counts = rows.counts();
    double[] sums = sums(rows);
    for (int column = 0; column < names.length; column++) {
      if (counts[column] > 0) {
        names[column] = String.valueOf(NAMES_FROM + column).substring(1);
        double mean = Math.min(1, sums[column] / counts[column]); // rounding may lift it above
        featureMap.put(new RealInfo(names[column], counts[column], 1, 0, mean, 0));
      }
    }
    IntStream.range(0, rows.rows()).forEach(row -> outputMap.observe(outputs.apply(row)));
  }

  private static double[] sums(SparseMatrix rows) {
    double[] sums = new double[rows.columns()];
    for (int row = 0; row < rows.rows(); row++) {
      for (int i = rows.start(row); i < rows.end(row); i++) {
        sums[rows.index(i)] += rows.value(i);
      }
    }
    return sums;
  }

  SparseMatrix rows() {
    return rows;
  }

  T output(int row) {
    return outputs.apply(row);
  }

  /** The number that Tribuo has given to each column's feature; -1 where the column is empty. */
  int[] featureIds(ImmutableFeatureMap features) {
    return Arrays.stream(names)
        .mapToInt(name -> name == null ? -1 : features.getID(name))
        .toArray();
  }

  /** The column that a feature is named after. */
  static int column(String featureName) {
    return Integer.parseInt(featureName);
  }

  @Override
  public int size() {
    return rows.rows();
  }

  @Override
  public Example<T> getExample(int row) {
    String[] features = new String[rows.end(row) - rows.start(row)];
    double[] values = new double[features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = names[rows.index(rows.start(row) + i)];
      values[i] = rows.value(rows.start(row) + i);
    }
    return new ArrayExample<>(outputs.apply(row), features, values);
  }

  @Override
  public synchronized Iterator<Example<T>> iterator() {
    return IntStream.range(0, size()).mapToObj(this::getExample).iterator();
  }
}
