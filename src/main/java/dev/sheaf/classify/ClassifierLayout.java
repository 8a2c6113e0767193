package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.io.SealedBytes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A {@link LinearClassifier} as bytes, little-endian, every section at a multiple of 8:
 *
 * <pre>
 * 8   "SheafLin"
 * 4   version, 4                      4  checksum (CRC-32) of all that follows
 * 8   length of the whole             8  scale (double)
 * 4   labels k   4  columns m         4  entries e        4  flags: 1 exactly one answer, 2 dense
 * 8   slope of the calibration (double), 0 where it is a matrix
 * 4   usual number of terms           4  nothing          8  exponent of the shrinkage (double)
 * 8k  priors    8k  biases    8k  thresholds    8k  preferences   8k  offsets of the calibration (double)
 * 8kk the matrix, row by row, where there is one
 * 4(m+1)  where each column's entries begin   2e  their labels; neither where weights are dense
 * 4e  the weights (float), column by column
 * ..  label names: bytes of UTF-8 (int), then the bytes
 * </pre>
 */
final class ClassifierLayout {
  private static final byte[] MAGIC = "SheafLin".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 4;
  private static final int CHECKSUM_AT = 12;
  private static final int HEAD = 72;
  private static final int PER_LABEL = 5;
  private static final int EXACTLY_ONE = 1;
  private static final int DENSE = 2;

  /** No number of a classifier comes near it; larger ones would add up to infinity. */
  private static final double LARGEST = 1e9;

  private ClassifierLayout() {}

  static ByteBuffer write(LinearClassifier classifier) {
    List<byte[]> names =
        classifier.labels().stream()
            .map(label -> label.name().getBytes(StandardCharsets.UTF_8))
            .toList();
    Calibration calibration = classifier.calibration();
    Sections sections = Sections.of(classifier);
    int length = sections.names() + names.stream().mapToInt(name -> 4 + name.length).sum();
    ByteBuffer to = ByteBuffer.allocate(aligned(length)).order(ByteOrder.LITTLE_ENDIAN);
    to.put(MAGIC).putInt(VERSION).putInt(0).putLong(to.capacity()).putDouble(classifier.scale());
    to.putInt(sections.k()).putInt(sections.m()).putInt(sections.e());
    to.putInt(flags(classifier.answers(), sections.isDense()));
    to.putDouble(calibration.isMatrix() ? 0 : calibration.factor(0, 0));
    to.putInt(classifier.shrinkage().usual()).putInt(0);
    to.putDouble(classifier.shrinkage().exponent());
    putAll(classifier.prior().shares().copy(), to);
    putAll(classifier.scores().biases().copy(), to);
    putAll(classifier.rule().thresholds().copy(), to);
    putAll(classifier.rule().preferences().copy(), to);
    putAll(calibration.offsets(), to);
    for (double[] row : calibration.matrix()) {
      putAll(row, to);
    }
    sections.put(classifier.scores().weights(), to);
    at(to, sections.names());
    names.forEach(name -> to.putInt(name.length).put(name));
    to.rewind();
    to.putInt(CHECKSUM_AT, checksum(to));
    return to.asReadOnlyBuffer();
  }

  private static int flags(LabelsPerDocument answers, boolean isDense) {
    return (answers == LabelsPerDocument.EXACTLY_ONE ? EXACTLY_ONE : 0) | (isDense ? DENSE : 0);
  }

  private static void putAll(double[] values, ByteBuffer to) {
    to.asDoubleBuffer().put(values);
    to.position(to.position() + 8 * values.length);
  }

  static LinearClassifier read(ByteBuffer bytes) {
    ByteBuffer from = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    Require.that(from.limit() >= HEAD && startsWithMagic(from), "these bytes are no classifier");
    int version = from.getInt(8);
    Require.that(version == VERSION, "classifier of version %d, not %d", version, VERSION);
    long length = from.getLong(16);
    Require.that(length == from.limit(), "classifier of %d bytes, found %d", length, from.limit());
    Require.that(from.getInt(CHECKSUM_AT) == checksum(from), "the classifier's bytes are damaged");
    boolean matrix = from.getDouble(48) == 0;
    boolean dense = (from.getInt(44) & DENSE) != 0;
    Sections sections =
        new Sections(from.getInt(32), from.getInt(36), from.getInt(40), matrix, dense);
    sections.requireWithin(from.limit());
    return sections.read(from);
  }

  private static boolean startsWithMagic(ByteBuffer from) {
    return from.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
  }

  private static int checksum(ByteBuffer buffer) {
    CRC32 crc = new CRC32();
    crc.update(buffer.slice(CHECKSUM_AT + 4, buffer.limit() - CHECKSUM_AT - 4));
    return (int) crc.getValue();
  }

  private static ByteBuffer at(ByteBuffer buffer, int position) {
    return buffer.position(position);
  }

  private static int aligned(int position) {
    return Math.addExact(position, 7) & ~7;
  }

  /** Where each section begins, for k labels, m columns and e entries. */
  private record Sections(int k, int m, int e, boolean isMatrix, boolean isDense) {
    static Sections of(LinearClassifier classifier) {
      ColumnWeights weights = classifier.scores().weights();
      return new Sections(
          classifier.labels().size(),
          weights.columns(),
          weights.size(),
          classifier.calibration().isMatrix(),
          weights instanceof DenseColumns);
    }

    /** Before room is made for anything, all of it must be within the bytes that there are. */
    void requireWithin(int bytes) {
      Require.that(
          k > 0 && m >= 0 && e >= 0 && k <= bytes && m <= bytes && e <= bytes,
          "the classifier's bytes are damaged: %d labels, %d columns, %d weights",
          k,
          m,
          e);
      long columns = isDense ? 0 : 4L * (m + 1) + 2L * e;
      long numbers = 8L * k * (PER_LABEL + (isMatrix ? k : 0)) + 4L * e;
      Require.that(
          HEAD + numbers + columns + 4L * k <= bytes,
          "the classifier's bytes are damaged: %d bytes for %d labels and %d weights",
          bytes,
          k,
          e);
    }

    int matrix() {
      return HEAD + 8 * PER_LABEL * k;
    }

    int starts() {
      return matrix() + (isMatrix ? Math.multiplyExact(8 * k, k) : 0);
    }

    int labels() {
      return aligned(starts() + 4 * (m + 1));
    }

    int values() {
      return isDense ? aligned(starts()) : aligned(Math.addExact(labels(), 2 * e));
    }

    int names() {
      return aligned(Math.addExact(values(), Math.multiplyExact(4, e)));
    }

    void put(ColumnWeights weights, ByteBuffer to) {
      if (weights instanceof SparseColumns sparse) {
        sparse.put(
            at(to, starts()).asIntBuffer(),
            at(to, labels()).asCharBuffer(),
            at(to, values()).asFloatBuffer());
      } else if (weights instanceof DenseColumns dense) {
        dense.put(at(to, values()).asFloatBuffer());
      }
    }

    private ColumnWeights weights(ByteBuffer from) {
      ByteBuffer valueBytes = section(from, values(), 4 * e);
      float[] values = new float[e];
      valueBytes.asFloatBuffer().get(values);
      requireUsual(values);
      if (isDense) {
        Require.that(e == (long) k * m, "%d weights for %d labels in %d columns", e, k, m);
        return new DenseColumns(k, values);
      }
      ByteBuffer startBytes = section(from, starts(), 4 * (m + 1));
      int[] starts = new int[m + 1];
      startBytes.asIntBuffer().get(starts);
      ByteBuffer labelBytes = section(from, labels(), 2 * e);
      char[] labels = new char[e];
      labelBytes.asCharBuffer().get(labels);
      requireWithin(starts, labels);
      return new SparseColumns(starts, labels, values);
    }

    private void requireWithin(int[] starts, char... labels) {
      boolean isWithin = starts[0] == 0 && starts[m] == e;
      for (int column = 0; isWithin && column < m; column++) {
        int before = -1;
        isWithin = starts[column] <= starts[column + 1] && starts[column + 1] <= e;
        for (int entry = starts[column]; isWithin && entry < starts[column + 1]; entry++) {
          isWithin = before < labels[entry] && labels[entry] < k;
          before = labels[entry];
        }
      }
      Require.that(isWithin, "the classifier's bytes are damaged: its columns do not fit");
    }

    private static void requireUsual(double... numbers) {
      for (double number : numbers) {
        Require.that(Math.abs(number) <= LARGEST, "%s cannot have been learned", number);
      }
    }

    private static void requireUsual(float... weights) {
      float largest = 0;
      for (float weight : weights) {
        // A NaN, too, stays the largest.
        largest = Math.max(largest, Math.abs(weight));
      }
      Require.that(largest <= LARGEST, "a weight of %s cannot have been learned", largest);
    }

    LinearClassifier read(ByteBuffer from) {
      PerLabel[] perLabel = new PerLabel[PER_LABEL];
      for (int i = 0; i < PER_LABEL; i++) {
        double[] values = new double[k];
        section(from, HEAD + 8 * k * i, 8 * k).asDoubleBuffer().get(values);
        requireUsual(values);
        perLabel[i] = PerLabel.of(values);
      }
      boolean one = (from.getInt(44) & EXACTLY_ONE) != 0;
      double[] offsets = perLabel[4].copy();
      Calibration calibration =
          isMatrix
              ? Calibration.of(matrix(from), offsets)
              : Calibration.of(from.getDouble(48), offsets);
      List<Label> labels = labels(from);
      requireUsual(from.getDouble(24), from.getDouble(48));
      LabelsPerDocument answers =
          one ? LabelsPerDocument.EXACTLY_ONE : LabelsPerDocument.ANY_NUMBER;
      Shrinkage shrinkage = new Shrinkage(from.getInt(56), from.getDouble(64));
      return new LinearClassifier(
          answers,
          labels,
          new Prior(answers, perLabel[0], shrinkage),
          new ChoiceRule(labels, perLabel[2], perLabel[3]),
          new LinearScores(from.getDouble(24), perLabel[1], calibration, weights(from)));
    }

    private double[][] matrix(ByteBuffer from) {
      double[][] matrix = new double[k][k];
      for (int i = 0; i < k; i++) {
        section(from, matrix() + 8 * k * i, 8 * k).asDoubleBuffer().get(matrix[i]);
        requireUsual(matrix[i]);
      }
      return matrix;
    }

    private List<Label> labels(ByteBuffer from) {
      List<Label> labels = new ArrayList<>();
      from.position(names());
      for (int i = 0; i < k; i++) {
        labels.add(new Label(SealedBytes.text(from)));
      }
      return labels;
    }

    private static ByteBuffer section(ByteBuffer from, int position, int length) {
      return from.slice(position, length).order(ByteOrder.LITTLE_ENDIAN);
    }
  }
}
