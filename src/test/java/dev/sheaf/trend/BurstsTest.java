package dev.sheaf.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.trend.TrendStatistics.Burst;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BurstsTest {
  /** The example of the PyPI package burst_detection, which weighs periods 4, and 6 with 7. */
  private static final double[] COUNTS = {0, 2, 1, 6, 7, 2, 8, 7, 2, 1};

  private static final double[] PAPERS = {9, 11, 12, 10, 10, 8, 12, 10, 13, 11};

  @Test
  void weightsAreThoseOfThePublishedExample() {
    double[] gain = Bursts.DEFAULT.gain(COUNTS, PAPERS);

    assertThat(gain[4]).isCloseTo(2.68563, within(5e-6));
    assertThat(gain[6] + gain[7]).isCloseTo(5.34226, within(5e-6));
  }

  /** That package decides period by period; over all of them, period 3 belongs to the burst. */
  @Test
  void theStatesAreTheCheapestOfAll() {
    var bursts = Bursts.DEFAULT.find(COUNTS, PAPERS);

    assertThat(bursts).extracting(Burst::from).containsExactly(3, 6);
    assertThat(bursts).extracting(Burst::to).containsExactly(4, 7);
  }

  @Seeds
  void noOtherStatesAreCheaper(Random random) {
    double[] counts = random.doubles(8).map(d -> Math.floor(d * d * d * 9)).toArray();
    double[] papers = new double[8];
    Arrays.fill(papers, 10);
    double[] gain = Bursts.DEFAULT.gain(counts, papers);

    double found = 0;
    for (Burst burst : Bursts.DEFAULT.find(counts, papers)) {
      found += burst.weight() - Math.log(8);
    }

    assertThat(found).isCloseTo(best(gain), within(1e-9));
  }

  /** Weeks of 100 papers, a tenth of them of the label, and three tenths from week 30 on. */
  @Test
  void aPlantedBurstIsSeenWithinTwoPeriods() {
    Random random = new Random(5);
    int inTime = 0;
    for (int i = 0; i < 100; i++) {
      double[] counts = new double[32];
      double[] papers = new double[32];
      Arrays.fill(papers, 100);
      Arrays.setAll(counts, t -> random.doubles(100).filter(d -> d < (t < 30 ? 0.1 : 0.3)).count());
      var bursts = Bursts.DEFAULT.find(counts, papers);
      inTime += bursts.stream().anyMatch(burst -> burst.from() == 30 && burst.to() == 31) ? 1 : 0;
    }

    assertThat(inTime).isGreaterThan(90);
  }

  private static double best(double[] gain) {
    double best = 0;
    for (int states = 0; states < 1 << gain.length; states++) {
      double total = 0;
      for (int t = 0; t < gain.length; t++) {
        boolean inBurst = (states >> t & 1) == 1;
        boolean enters = inBurst && (t == 0 || (states >> (t - 1) & 1) == 0);
        total += (inBurst ? gain[t] : 0) - (enters ? Math.log(gain.length) : 0);
      }
      best = Math.max(best, total);
    }
    return best;
  }

  /** Weeks of 1987 with the oil platform attack; five months in between have no papers. */
  @Test
  void aBurstNeitherBeginsNorEndsInPeriodsWithoutPapers() {
    double[] counts = {0, 0, 0, 0, 0, 0, 29, 0};
    double[] papers = {2703, 2220, 2924, 0, 0, 0, 1592, 0};

    assertThat(Bursts.DEFAULT.find(counts, papers)).extracting(Burst::from).containsExactly(6);
    assertThat(Bursts.DEFAULT.find(counts, papers)).extracting(Burst::to).containsExactly(6);
  }

  @Test
  void aLabelOfMostPapersHasNoBurst() {
    double[] counts = {60, 61, 59, 95};
    double[] papers = {100, 100, 100, 100};

    assertThat(Bursts.DEFAULT.find(counts, papers)).isEmpty();
    assertThat(Bursts.DEFAULT.find(papers, papers)).isEmpty();
    assertThat(Bursts.DEFAULT.find(new double[0], new double[0])).isEmpty();
  }

  @Seeds
  void aPlantedBurstIsFoundWithinAPeriod(Random random) {
    double[] counts = new double[60];
    double[] papers = new double[60];
    Arrays.fill(papers, 300);
    Arrays.setAll(
        counts,
        t -> random.doubles(300).filter(d -> d < (t >= 30 && t < 40 ? 0.15 : 0.04)).count());

    var bursts = Bursts.DEFAULT.find(counts, papers);

    assertThat(bursts).hasSize(1);
    assertThat(bursts.get(0).from()).isBetween(29, 31);
    assertThat(bursts.get(0).to()).isBetween(38, 40);
  }
}
