package dev.sheaf.classify.tribuo;

import dev.sheaf.feature.SparseMatrix;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.RealInfo;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * The rows of a matrix as Tribuo's examples, each made when it is asked for: kept, they would take
 * several times the matrix's memory.
 *
 * <p>A column's feature is named by its number, padded with zeros, since Tribuo numbers features in
 * the order of their names.
 */
final class MatrixDataset extends MutableDataset<Label> {
  private static final long serialVersionUID = 1L;
  private static final LabelFactory LABELS = new LabelFactory();

  /** Names of eight digits are in the order of the columns. */
  private static final int NAMES_FROM = 100_000_000;

  private final transient SparseMatrix rows;
  private final transient IntFunction<Label> labels;
  private final transient String[] names;

  /** The rows, each with its label. */
  MatrixDataset(SparseMatrix rows, IntFunction<Label> labels) {
    super(new SimpleDataSourceProvenance("corpus", LABELS), LABELS);
    this.rows = rows;
    this.labels = labels;
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
    IntStream.range(0, rows.rows()).forEach(row -> outputMap.observe(labels.apply(row)));
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

  /** The column that a feature is named after. */
  static int column(String featureName) {
    return Integer.parseInt(featureName);
  }

  @Override
  public int size() {
    return rows.rows();
  }

  @Override
  public Example<Label> getExample(int row) {
    String[] features = new String[rows.end(row) - rows.start(row)];
    double[] values = new double[features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = names[rows.index(rows.start(row) + i)];
      values[i] = rows.value(rows.start(row) + i);
    }
    return new ArrayExample<>(labels.apply(row), features, values);
  }

  @Override
  public synchronized Iterator<Example<Label>> iterator() {
    return IntStream.range(0, size()).mapToObj(this::getExample).iterator();
  }
}
