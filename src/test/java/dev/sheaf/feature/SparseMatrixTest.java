package dev.sheaf.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparseMatrixTest {
  @Test
  void theRowsOfTheTransposedMatrixAreTheColumns() {
    var matrix =
        new SparseMatrix.Builder(3)
            .add(SparseVector.of(new int[] {0, 2}, new float[] {1, 2}))
            .add(SparseVector.of(new int[] {2}, new float[] {3}))
            .build();

    var turned = matrix.transposed();

    assertThat(turned.columns()).isEqualTo(2);
    assertThat(text(turned)).containsExactly("0=1.0 ", "", "0=2.0 1=3.0 ");
  }

  @Seeds
  void transposedTwiceItIsTheSame(Random random) {
    var matrix = random(random);

    var twice = matrix.transposed().transposed();

    assertThat(twice.columns()).isEqualTo(matrix.columns());
    assertThat(text(twice)).isEqualTo(text(matrix));
  }

  @Seeds
  void someRowsAreTransposedWithoutTheOthers(Random random) {
    var some = random(random).rows(new int[] {2, 0});

    assertThat(text(some.transposed().transposed())).isEqualTo(text(some));
    assertThat(some.transposed().columns()).isEqualTo(2);
  }

  private static List<String> text(SparseMatrix matrix) {
    return IntStream.range(0, matrix.rows()).mapToObj(row -> text(matrix.row(row))).toList();
  }

  private static String text(SparseVector row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.index(i) + "=" + row.value(i) + " ")
        .collect(Collectors.joining());
  }

  private static SparseMatrix random(Random random) {
    var builder = new SparseMatrix.Builder(7);
    for (int row = 0; row < 5; row++) {
      int[] columns = random.ints(4, 0, 7).sorted().distinct().toArray();
      float[] values = new float[columns.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = 1 + random.nextFloat();
      }
      builder.add(SparseVector.of(columns, values));
    }
    return builder.build();
  }
}
