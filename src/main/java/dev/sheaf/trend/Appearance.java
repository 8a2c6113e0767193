package dev.sheaf.trend;

import dev.sheaf.math.Normal;
import dev.sheaf.trend.path.LabelCells;
import java.util.Optional;

/**
 * A label that came up when there had already been papers for a while, or the other way round in
 * time: one that went.
 *
 * <p>If its papers fell anywhere among all papers by chance, none would be as early with
 * probability (papers from its first cell on / all papers) to the power of its count. Counts that
 * scatter are worth less by their overdispersion.
 *
 * @param absent how many cells hold none of the label, at the beginning
 * @param share the label's share of the papers of the other cells
 * @param deviation the standard deviation of the share's logarithm
 */
record Appearance(int absent, double share, double deviation, double p) {
  private static final double HALF_A_PAPER = 0.5;
  private static final double LONGEST_SINCE = 2 / 3.0;
  private static final double LEVEL = 0.01;

  /**
   * Looks at the beginning of the cells.
   *
   * @param scatter the standard deviation of the logit
   */
  static Optional<Appearance> of(LabelCells cells, double scatter) {
    int absent = 0;
    double before = 0;
    for (double count = cells.count(0); absent < cells.size() - 1 && count < HALF_A_PAPER; ) {
      before += cells.papers(absent);
      count += cells.count(++absent);
    }
    double since = cells.papers() - before;
    double share = Math.min(1, cells.count() / since);
    double perCell = cells.count() / (cells.size() - absent);
    double dispersion = 1 + scatter * scatter * perCell;
    double p = Math.pow(since / cells.papers(), cells.count() / dispersion);
    boolean isNew = absent > 0 && since <= LONGEST_SINCE * cells.papers() && p <= LEVEL;
    return isNew && isThereAtTheEnd(cells)
        ? Optional.of(new Appearance(absent, share, Math.sqrt(dispersion / cells.count()), p))
        : Optional.empty();
  }

  private static boolean isThereAtTheEnd(LabelCells cells) {
    double last = 0;
    for (int t = cells.size() - (cells.size() + 2) / 3; t < cells.size(); t++) {
      last += cells.count(t);
    }
    return last >= HALF_A_PAPER;
  }

  /** The change from nothing to the share. */
  Change comes(LabelCells cells) {
    return new Change(
        cells.day(0),
        cells.day(1),
        0,
        share,
        low(),
        high(),
        p,
        p,
        Optional.of(cells.first(absent)),
        true);
  }

  /** The change from the share to nothing, of cells that were looked at the other way round. */
  Change goes(LabelCells cells) {
    return new Change(
        cells.day(0),
        cells.day(1),
        share,
        0,
        -high(),
        -low(),
        p,
        p,
        Optional.of(cells.first(cells.size() - absent)),
        true);
  }

  private double low() {
    return share * Math.exp(-Normal.QUANTILE_975 * deviation);
  }

  private double high() {
    return Math.min(1, share * Math.exp(Normal.QUANTILE_975 * deviation));
  }
}
