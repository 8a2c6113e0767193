package dev.sheaf.trend.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The expected numbers are those of a second program, written from the formulas alone, which gives
 * all figures that pyMannKendall publishes for its own example to 12 digits.
 */
class MannKendallTest {
  private static final Offset<Double> SIX_DIGITS = within(5e-7);

  /** The flow of the Nile at Aswan, 1871 to 1970, in 10⁸ m³ (R's {@code Nile}). */
  private static final double[] NILE = {
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180,
    799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833,
    701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845,
    864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649,
    846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815,
    1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
  };

  @Test
  void thePlainTestTakesEqualValuesIntoAccount() {
    var test = MannKendall.of(NILE);

    assertThat(test.s()).isEqualTo(-1387);
    assertThat(test.variance()).isCloseTo(112728.333333, SIX_DIGITS);
    assertThat(test.z()).isCloseTo(-4.128066522844, SIX_DIGITS);
    assertThat(test.tau()).isCloseTo(-0.280202020202, SIX_DIGITS);
    assertThat(test.p()).isCloseTo(3.658262921657e-05, within(1e-12));
  }

  @Test
  void theSenSlopeHasTheIntervalOfItsRanks() {
    var slope = SenSlope.of(NILE);

    assertThat(slope.slope()).isCloseTo(-2.6, SIX_DIGITS);
    assertThat(slope.low()).isCloseTo(-3.627906976744, SIX_DIGITS);
    assertThat(slope.high()).isCloseTo(-1.428571428571, SIX_DIGITS);
  }

  /** The weights that the example of {@code mkTrend} in R's package rtrend uses. */
  @Test
  void aFewValuesInNoOrderAreNoTrend() {
    double[] weights = {4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69};

    assertThat(MannKendall.of(weights).p()).isCloseTo(0.720514787136, SIX_DIGITS);
    assertThat(SenSlope.of(weights).slope()).isCloseTo(0.04, SIX_DIGITS);
  }

  @Test
  void equalValuesAreNoTrend() {
    var test = MannKendall.of(new double[] {3, 3, 3, 3});

    assertThat(test.z()).isZero();
    assertThat(test.p()).isEqualTo(1);
  }

  @Seeds
  void reversedValuesHaveTheOppositeTrend(Random random) {
    double[] values = random.doubles(20).map(value -> Math.rint(10 * value)).toArray();
    double[] reversed = new double[20];
    Arrays.setAll(reversed, i -> values[19 - i]);

    assertThat(MannKendall.of(reversed).s()).isEqualTo(-MannKendall.of(values).s());
    assertThat(SenSlope.of(reversed).slope()).isCloseTo(-SenSlope.of(values).slope(), SIX_DIGITS);
  }

  @Seeds
  void anotherUnitChangesTheSlopeAndNotTheTest(Random random) {
    double[] values = random.doubles(15).toArray();
    double[] tenfold = random.doubles(15).toArray();
    Arrays.setAll(tenfold, i -> 10 * values[i] + 3);

    assertThat(SenSlope.of(tenfold).slope())
        .isCloseTo(10 * SenSlope.of(values).slope(), SIX_DIGITS);
    assertThat(MannKendall.of(tenfold).p()).isEqualTo(MannKendall.of(values).p());
  }
}
