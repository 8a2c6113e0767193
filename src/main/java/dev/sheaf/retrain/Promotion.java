package dev.sheaf.retrain;

import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Comparison.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The decision whether a candidate is used.
 *
 * <p>A candidate is worse if any measure that {@linkplain #counts counts} says so beyond chance.
 * Two tests must agree on this: the share of resamples of a paired bootstrap that contradict, and
 * the probability of a {@link dev.sheaf.evaluate.Randomisation}, must both be below {@value #LEVEL}
 * divided by the number of measures. So at most one in twenty candidates that are as good as the
 * current model is refused.
 *
 * @param findings all measures that were compared
 * @param level the probability that each must undercut
 */
public record Promotion(List<Finding> findings, double level) {
  private static final double LEVEL = 0.05;

  static final double FAR_LESS_AGREEMENT = 0.15;

  /** What is measured of a facet. */
  public enum Measure {
    /** The accuracy of topics, micro-F1 of themes. */
    MICRO_F1,
    MACRO_F1
  }

  /**
   * One measure of one facet on some papers.
   *
   * @param difference candidate minus current
   * @param chance the larger of the two probabilities that it is no worse
   */
  public record Finding(
      Contest.Papers papers, Facet facet, Measure measure, Difference difference, double chance) {}

  public Promotion {
    findings = List.copyOf(findings);
  }

  static Promotion of(List<Contest> contests) {
    List<Finding> findings = new ArrayList<>();
    for (Contest contest : contests) {
      for (Map.Entry<Facet, Contest.Result> facet : contest.results().entrySet()) {
        Contest.Result result = facet.getValue();
        Difference micro = result.comparison().microF1();
        Difference macro = result.comparison().macroF1();
        findings.add(
            finding(contest, facet.getKey(), Measure.MICRO_F1, micro, result.chance().microF1()));
        findings.add(
            finding(contest, facet.getKey(), Measure.MACRO_F1, macro, result.chance().macroF1()));
      }
    }
    return new Promotion(findings, LEVEL / Math.max(1, findings.size()));
  }

  private static Finding finding(
      Contest contest, Facet facet, Measure measure, Difference difference, double byShuffling) {
    double byResampling = 1 - difference.worse();
    return new Finding(
        contest.papers(), facet, measure, difference, Math.max(byResampling, byShuffling));
  }

  /** Whether there were papers to compare on. */
  public boolean isCompared() {
    return !findings.isEmpty();
  }

  /** Whether the candidate is worse beyond chance in a measure that counts. */
  public boolean isWorse() {
    return findings.stream().anyMatch(finding -> isWorse(finding) && counts(finding));
  }

  /**
   * Whether a loss counts. One on papers known does not where on new papers no measure of the facet
   * has fallen and one has risen, with a probability of {@value #LEVEL} at most that it fell: there
   * labels mean something else now, and papers to come are more like the new ones. Where the
   * current model agrees by more than {@value #FAR_LESS_AGREEMENT} less with the labels of new
   * papers, these are more likely wrong.
   */
  public boolean counts(Finding finding) {
    return finding.papers() != Contest.Papers.KNOWN || !hasMoved(finding.facet());
  }

  private boolean hasMoved(Facet facet) {
    List<Difference> fresh =
        findings.stream()
            .filter(one -> one.papers() == Contest.Papers.NEW && one.facet() == facet)
            .map(Finding::difference)
            .toList();
    return fresh.stream().allMatch(difference -> difference.value() >= 0)
        && fresh.stream().anyMatch(difference -> difference.worse() <= LEVEL)
        && lostAgreement(facet) <= FAR_LESS_AGREEMENT;
  }

  /**
   * How much less the current model agrees with the labels of new papers than with those of papers
   * known; 0 if it was not asked about both.
   */
  double lostAgreement(Facet facet) {
    OptionalDouble known = agreement(Contest.Papers.KNOWN, facet);
    OptionalDouble fresh = agreement(Contest.Papers.NEW, facet);
    return known.isPresent() && fresh.isPresent() ? known.getAsDouble() - fresh.getAsDouble() : 0;
  }

  OptionalDouble agreement(Contest.Papers papers, Facet facet) {
    return findings.stream()
        .filter(one -> one.papers() == papers && one.facet() == facet)
        .filter(one -> one.measure() == Measure.MICRO_F1)
        .mapToDouble(one -> one.difference().second())
        .findFirst();
  }

  /** Whether one measure says so. */
  public boolean isWorse(Finding finding) {
    return finding.difference().value() < 0 && finding.chance() <= level;
  }

  /** Whether any measure is better beyond chance, and none worse. */
  public boolean isBetter() {
    return !isWorse() && findings.stream().anyMatch(this::isBetter);
  }

  /** Whether one measure is better, as few resamples contradicting as where it is worse. */
  public boolean isBetter(Finding finding) {
    return finding.difference().value() > 0 && finding.difference().worse() <= level;
  }
}
