package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatentSpaceTest {
  /** Smoking by rank in a firm, the example of Greenacre (2017). */
  private static final double[][] SMOKERS = {
    {4, 2, 3, 2}, {4, 3, 7, 4}, {25, 10, 12, 4}, {18, 24, 33, 13}, {10, 6, 7, 2}
  };

  /** The principal coordinates of the ranks that are published for it. */
  private static final double[][] PUBLISHED = {
    {-0.065768, 0.193737},
    {0.258958, 0.243305},
    {-0.380595, 0.010660},
    {0.232952, -0.057744},
    {-0.201089, -0.078911}
  };

  @Test
  void squaredSingularValuesArePrincipalInertias() {
    double[][] vectors = RandomizedSvd.leftVectors(new ScaledRows(Given.matrix(SMOKERS)), 64, 1);

    double[] inertias = {0.074759, 0.010017, 0.000414};
    for (int i = 0; i < 3; i++) {
      int dimension = i;
      assertThat(Arrays.stream(vectors).mapToDouble(v -> v[dimension] * v[dimension]).sum())
          .isCloseTo(inertias[i], within(1e-6));
    }
    assertThat(vectors[0]).hasSize(3);
  }

  @Test
  void pointsLieInTheDirectionsOfCorrespondenceAnalysis() {
    double[][] points = LatentSpace.fit(Given.matrix(SMOKERS), 2, 1).points(2);

    for (int i = 0; i < points.length; i++) {
      assertThat(length(points[i])).isCloseTo(1, within(1e-12));
      assertThat(cosine(points[i], points[0]))
          .isCloseTo(cosine(PUBLISHED[i], PUBLISHED[0]), within(1e-4));
    }
  }

  @Test
  void aSeedChangesNoMoreThanRounding() {
    double[][] one = LatentSpace.fit(Given.matrix(SMOKERS), 2, 1).points(2);
    double[][] other = LatentSpace.fit(Given.matrix(SMOKERS), 2, 99).points(2);

    for (int i = 0; i < one.length; i++) {
      assertThat(cosine(other[i], other[0])).isCloseTo(cosine(one[i], one[0]), within(1e-6));
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() {
    var frequencies = Given.planted(3, 600).frequencies();

    double[][] one = Given.onThreads(1, () -> LatentSpace.fit(frequencies, 8, 1).points(8));
    double[][] four = Given.onThreads(4, () -> LatentSpace.fit(frequencies, 8, 1).points(8));

    assertThat(four).isDeepEqualTo(one);
  }

  @Test
  void documentsThatAreAllTheSameHaveNoDimensions() {
    double[][] rows = Given.repeated(30, 1, 2, 0.3, 1.7);

    assertThat(LatentSpace.fit(Given.matrix(rows), 5, 1).dimensions()).isZero();
    assertThat(LatentSpace.fit(Given.matrix(rows), 5, 1).points(5)).hasDimensions(30, 0);
  }

  @Test
  void aDocumentWithoutTermsIsTheOrigin() {
    double[][] points =
        LatentSpace.fit(Given.matrix(new double[][] {{1, 0}, {0, 0}, {0, 1}}), 5, 1).points(5);

    assertThat(points[1]).containsExactly(0);
    assertThat(points[0][0] * points[2][0]).isCloseTo(-1, within(1e-12));
  }

  @Test
  void aTermThatNoDocumentHasChangesNothing() {
    double[][] wide = {{1, 0, 0, 2}, {2, 0, 1, 0}, {0, 0, 1, 1}};
    double[][] narrow = {{1, 0, 2}, {2, 1, 0}, {0, 1, 1}};

    double[][] found = LatentSpace.fit(Given.matrix(wide), 2, 1).points(2);

    double[][] expected = LatentSpace.fit(Given.matrix(narrow), 2, 1).points(2);
    for (int i = 0; i < 3; i++) {
      assertThat(found[i]).containsExactly(expected[i], within(1e-6));
    }
  }

  @Test
  void withoutAnyTermAllPointsAreTheOrigin() {
    assertThat(LatentSpace.fit(Given.matrix(new double[3][0]), 5, 1).points(5)).hasDimensions(3, 0);
    assertThat(LatentSpace.fit(Given.matrix(new double[3][7]), 5, 1).points(5)).hasDimensions(3, 0);
    assertThat(LatentSpace.fit(Given.matrix(), 5, 1).size()).isZero();
  }

  @Test
  void aPartOfASpaceKeepsItsPoints() {
    LatentSpace space = LatentSpace.fit(Given.matrix(SMOKERS), 3, 1);

    double[][] part = space.subset(new int[] {4, 1}).points(3);

    assertThat(part).isDeepEqualTo(new double[][] {space.points(3)[4], space.points(3)[1]});
  }

  @Test
  void aSpaceHasDimensions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LatentSpace.fit(Given.matrix(SMOKERS), 0, 1))
        .withMessageContaining("dimensions, not 0");
  }

  private static double cosine(double[] one, double[] other) {
    double product = IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
    return product / length(one) / length(other);
  }

  private static double length(double[] vector) {
    return Math.sqrt(Arrays.stream(vector).map(x -> x * x).sum());
  }
}
