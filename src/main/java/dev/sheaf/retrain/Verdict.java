package dev.sheaf.retrain;

import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Comparison.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether a candidate is to be used.
 *
 * <p>It is worse where any measure on any papers says so beyond chance: where both fewer resamples
 * of a paired bootstrap contradict, and a {@link dev.sheaf.evaluate.Randomisation} gives it a lower
 * probability, than {@value #LEVEL} shared equally among all measures. So of candidates that are as
 * good as the current model at most one in twenty is refused.
 *
 * @param findings every measure that was looked at
 * @param level the probability that each must undercut
 */
public record Verdict(List<Finding> findings, double level) {
  private static final double LEVEL = 0.05;

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

  public Verdict {
    findings = List.copyOf(findings);
  }

  static Verdict of(List<Contest> contests) {
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
    return new Verdict(findings, LEVEL / Math.max(1, findings.size()));
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

  /** Whether the candidate is worse beyond chance. */
  public boolean isWorse() {
    return findings.stream().anyMatch(this::isWorse);
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
