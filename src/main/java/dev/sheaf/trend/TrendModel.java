package dev.sheaf.trend;

import dev.sheaf.trend.path.LabelCells;
import dev.sheaf.trend.path.LabelModel;
import dev.sheaf.trend.path.Scatter;
import dev.sheaf.trend.path.ScatterPrior;
import dev.sheaf.trend.statistics.BenjaminiHochberg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Judges all labels together, from cells of time that are chosen by the papers alone: whatever
 * periods are shown, the verdicts are the same.
 *
 * <p>The model of a label is quasi-binomial: logit(share) = path + scatter. The path is a line or a
 * jump that stays. The scatter has a memory; how large it is and how long it lasts is learned from
 * all labels ({@link ScatterPrior}) and from the label itself ({@link LabelModel}).
 */
final class TrendModel {
  private static final int FEWEST_CELLS = 3;

  private TrendModel() {}

  /** The finding of each label, in the same order; empty if there are less than three cells. */
  static List<Optional<Finding>> of(Timeline timeline, List<Measured> labels) {
    List<LabelCells> cells = labels.stream().map(label -> cells(timeline, label)).toList();
    if (cells.isEmpty() || cells.get(0).size() < FEWEST_CELLS) {
      return labels.stream().map(label -> Optional.<Finding>empty()).toList();
    }
    List<Scatter> scatters = Scatter.within(cells.get(0).span());
    List<LabelModel> models = cells.stream().map(label -> new LabelModel(label, scatters)).toList();
    List<double[]> evidence =
        IntStream.range(0, models.size())
            .parallel()
            .filter(i -> cells.get(i).count() >= Finding.FEWEST_PAPERS)
            .mapToObj(i -> models.get(i).evidence())
            .toList();
    ScatterPrior prior = ScatterPrior.of(scatters, evidence);
    List<Finding> findings =
        IntStream.range(0, models.size())
            .parallel()
            .mapToObj(i -> Finding.of(cells.get(i), models.get(i).change(prior)))
            .toList();
    return adjusted(findings);
  }

  private static LabelCells cells(Timeline timeline, Measured label) {
    return LabelCells.of(
        IntStream.range(0, timeline.size())
            .mapToObj(t -> cell(timeline.periods().get(t), label, t))
            .toList());
  }

  private static LabelCells.Cell cell(Period period, Measured label, int t) {
    TrendPoint point = label.points().get(t);
    double noise = label.expected().get(t).variance();
    return new LabelCells.Cell(period.first(), period.last(), point.papers(), point.count(), noise);
  }

  /** Labels that are never judged are no part of the family. */
  private static List<Optional<Finding>> adjusted(List<Finding> findings) {
    double[] family =
        findings.stream().filter(Finding::isJudged).mapToDouble(f -> f.change().p()).toArray();
    double[] corrected = BenjaminiHochberg.adjust(family);
    List<Optional<Finding>> adjusted = new ArrayList<>();
    int next = 0;
    for (Finding finding : findings) {
      double p = finding.isJudged() ? corrected[next++] : 1;
      adjusted.add(Optional.of(finding.withAdjustedP(p)));
    }
    return adjusted;
  }
}
