package dev.sheaf.trend.quantify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Label;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ShareQuantificationTest {
  private static final List<Label> LABELS = List.of(label("a"), label("b"), label("c"));
  private static final Drawn PAST = Drawn.of(new Random(1), 1_000, 0.5, 0.3, 0.2);
  private static final ShareQuantification FITTED = ShareQuantification.fit(LABELS, PAST.unseen());

  private static Label label(String name) {
    return new Label(name);
  }

  private static Prevalence estimate(Quantification quantification, List<double[]> rows) {
    Quantification.Batch batch = quantification.batch();
    rows.forEach(batch::add);
    return batch.estimate();
  }

  /** How many of 300 bands hold the truth, for labels that keep their meaning. */
  private static int held(Random random, Supplier<double[]> shares) {
    ShareQuantification steady = new ShareQuantification(LABELS, FITTED.estimators(), 0);
    int held = 0;
    for (int i = 0; i < 100; i++) {
      Drawn month = Drawn.of(random, 200, shares.get());
      Prevalence found = estimate(steady, List.of(month.probabilities()));
      for (int label = 0; label < 3; label++) {
        Prevalence.Expected one = found.labels().get(label);
        held += one.low() <= month.bearing(label) && month.bearing(label) <= one.high() ? 1 : 0;
      }
    }
    return held;
  }

  @Test
  void bandsHoldTheTruthAboutAsOftenAsTheyPromise() {
    assertThat(held(new Random(5), () -> new double[] {0.45, 0.33, 0.22})).isBetween(255, 285);
  }

  @Test
  void bandsHoldTheTruthForAnyOtherSharesToo() {
    Random random = new Random(6);

    int held =
        held(
            random,
            () -> {
              double cut = random.nextDouble();
              double other = random.nextDouble();
              return new double[] {Math.min(cut, other), Math.abs(cut - other), 1};
            });

    assertThat(held).isGreaterThanOrEqualTo(255);
  }

  @Test
  void theEstimateDoesNotDependOnTheOrderOfDocuments() {
    List<double[]> rows =
        Arrays.asList(Drawn.of(new Random(4), 300, 0.2, 0.2, 0.6).probabilities());
    Prevalence before = estimate(FITTED, rows);

    Collections.shuffle(rows, new Random(9));

    assertThat(estimate(FITTED, rows)).isEqualTo(before);
  }

  @Test
  void countsAddUpToTheDocumentsAndLieInTheirBands() {
    Prevalence found =
        estimate(FITTED, List.of(Drawn.of(new Random(4), 77, 0.2, 0.2, 0.6).probabilities()));

    double sum = found.labels().stream().mapToDouble(Prevalence.Expected::count).sum();

    assertThat(sum).isCloseTo(77, org.assertj.core.api.Assertions.within(1e-6));
    assertThat(found.corrected()).isTrue();
    assertThat(found.of(label("b"))).contains(found.labels().get(1));
    assertThat(found.of(label("z"))).isEmpty();
  }

  @Test
  void noDocumentIsEstimatedAsNone() {
    Prevalence none = FITTED.batch().estimate();

    assertThat(none.documents()).isZero();
    assertThat(none.labels()).isNotEmpty().allMatch(one -> one.count() == 0 && one.high() == 0);
  }

  @Test
  void tooFewMeasuredDocumentsLeaveTheProbabilitiesAndAWideBand() {
    ShareQuantification few =
        ShareQuantification.fit(LABELS, Drawn.of(new Random(1), 28, 0.5, 0.3, 0.2).unseen());

    Prevalence.Expected one =
        estimate(few, Collections.nCopies(50, new double[] {0.5, 0.3, 0.2})).labels().get(0);

    assertThat(few.isCorrected()).isFalse();
    assertThat(one.count()).isEqualTo(25);
    assertThat(one.high() - one.low()).isGreaterThan(25);
  }

  @Test
  void labelsThatChangedTheirMeaningWidenTheBand() {
    int[] truths = new int[600];
    int[] ages = new int[600];
    double[][] answers = new double[600][];
    Random random = new Random(3);
    for (int i = 0; i < 600; i++) {
      ages[i] = i / 200 * 30;
      truths[i] = random.nextInt(10) < (i / 200 % 2 == 0 ? 2 : 7) ? 0 : 1;
      answers[i] = new double[] {0.5, 0.3, 0.2};
    }

    double changing =
        ShareQuantification.fit(LABELS, UnseenAnswers.of(answers, truths, ages)).drift();

    assertThat(changing).isGreaterThan(0.25);
    assertThat(FITTED.drift()).isCloseTo(0.15, org.assertj.core.api.Assertions.within(1e-6));
  }
}
