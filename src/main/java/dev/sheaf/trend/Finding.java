package dev.sheaf.trend;

import dev.sheaf.trend.path.LabelCells;
import dev.sheaf.trend.path.Logit;
import dev.sheaf.trend.path.Overdispersion;
import dev.sheaf.trend.path.PathChange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The change of a label and the verdict that follows from it.
 *
 * <p>The 95 % interval of one label rules, not the p adjusted for the number of labels: the
 * interval is what a reader sees beside the verdict, and the two must not disagree. Of many labels
 * that do not change, at most one in twenty is therefore called rising or falling; {@link
 * Change#adjustedP} tells how much of that is left.
 *
 * @param needed about how many papers of the label would tell, at this scatter; 0 if it is told
 * @param isJudged whether the label has enough papers to be judged at all
 */
record Finding(Verdict verdict, Change change, double needed, boolean isJudged) {
  /** A label with fewer papers is never judged. */
  static final double FEWEST_PAPERS = 10;

  private static final double FIFTH = 0.2;
  private static final double NEAREST = 0.05;
  private static final double LEVEL = 0.01;

  /** Two of a hundred periods are as far from each other as four standard deviations: a fifth. */
  private static final double SMALLEST_SCATTER = FIFTH / 4;

  /** Judges a label by the path fitted to it. */
  static Finding of(LabelCells cells, PathChange found) {
    Change change = change(cells, found);
    if (cells.count() < FEWEST_PAPERS) {
      return new Finding(Verdict.TOO_FEW_TO_TELL, change, needed(cells, change), false);
    }
    Optional<Appearance> comes = Appearance.of(cells, found.deviation());
    if (comes.isPresent()) {
      return new Finding(Verdict.NEW, comes.get().comes(cells), 0, true);
    }
    Optional<Appearance> goes = Appearance.of(cells.reversed(), found.deviation());
    if (goes.isPresent()) {
      return new Finding(Verdict.GONE, goes.get().goes(cells), 0, true);
    }
    Verdict verdict = verdict(cells, found, change);
    return new Finding(
        verdict, change, verdict == Verdict.TOO_FEW_TO_TELL ? needed(cells, change) : 0, true);
  }

  Finding withAdjustedP(double p) {
    return new Finding(verdict, change.withAdjustedP(p), needed, isJudged);
  }

  private static Verdict verdict(LabelCells cells, PathChange found, Change change) {
    double fifth = FIFTH * change.start();
    if (change.isBeyondChance() && Math.abs(change.size()) >= fifth) {
      return change.size() > 0 ? Verdict.RISING : Verdict.FALLING;
    }
    boolean isScattered = found.deviation() * (1 - cells.share()) >= SMALLEST_SCATTER;
    if (isScattered && isBeyondSampling(cells, found)) {
      return Verdict.FLUCTUATING;
    }
    boolean isSteady = !isScattered && -fifth < change.low() && change.high() < fifth;
    return isSteady ? Verdict.STEADY : Verdict.TOO_FEW_TO_TELL;
  }

  private static boolean isBeyondSampling(LabelCells cells, PathChange found) {
    return Overdispersion.p(cells, t -> Logit.share(found.logit(found.path().at(t)))) <= LEVEL;
  }

  private static Change change(LabelCells cells, PathChange found) {
    double start = Logit.share(found.logit(0));
    double end = Logit.share(found.logit(1));
    double size = end - start;
    double low = Math.min(size, found.low());
    double high = Math.max(size, found.high());
    boolean isBeyondChance = low > 0 || high < 0;
    Optional<LocalDate> since =
        isBeyondChance ? Optional.of(since(cells, found, high - low)) : Optional.empty();
    boolean isJump = found.path().from() > 0;
    return new Change(
        cells.day(0), cells.day(1), start, end, low, high, found.p(), found.p(), since, isJump);
  }

  /** A line has left its start where it is as far from it as half the interval. */
  private static LocalDate since(LabelCells cells, PathChange found, double width) {
    return found.path().from() > 0
        ? cells.first(found.path().from())
        : cells.day(Math.min(1, width / 2 / Math.abs(found.size())));
  }

  /** The interval shrinks by the root of the number of papers, until it leaves out 0 or a fifth. */
  private static double needed(LabelCells cells, Change change) {
    double part = Math.abs(change.size()) / change.start();
    double wanted = part >= FIFTH ? part : Math.max(NEAREST, FIFTH - part);
    double width = (change.high() - change.low()) / 2 / change.start();
    double papers = Math.max(1, cells.count()) * Math.pow(width / wanted, 2);
    return Math.max(FEWEST_PAPERS, Math.max(cells.count() + 1, papers));
  }
}
