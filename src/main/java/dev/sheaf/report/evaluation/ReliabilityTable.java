package dev.sheaf.report.evaluation;

import dev.sheaf.evaluate.AutomaticShare;
import dev.sheaf.evaluate.FacetResult;
import dev.sheaf.evaluate.Reliability;
import dev.sheaf.evaluate.Scores;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.report.Table.Style;
import java.io.IOException;
import java.util.List;

/** How far the probabilities of topics can be trusted, and what can be left to them. */
final class ReliabilityTable {
  private ReliabilityTable() {}

  static void write(FacetResult<Scores> result, Style style, Appendable out) throws IOException {
    Reliability reliability = Reliability.of(result.judgements());
    out.append(
        "\nCalibration error %s (0 is best; perfect probabilities would have about %s by chance):\n\n"
            .formatted(
                Numbers.score(reliability.error()), Numbers.score(reliability.errorByChance())));
    bins(reliability).write(style, out);
    out.append("\nLabelled automatically, as far as training promised the error allowed:\n\n");
    shares(AutomaticShare.usual(result.judgements())).write(style, out);
  }

  private static Table bins(Reliability reliability) {
    return new Table(
        List.of(
            Column.numbers("probability"),
            Column.numbers("right"),
            Column.words("95 % interval"),
            Column.numbers("papers")),
        reliability.bins().stream().map(ReliabilityTable::row).toList());
  }

  private static List<String> row(Reliability.Bin bin) {
    return List.of(
        Numbers.score(bin.probability()),
        Numbers.score(bin.right().value()),
        Numbers.interval(bin.right()),
        Numbers.count(bin.documents()));
  }

  private static Table shares(List<AutomaticShare> shares) {
    return new Table(
        List.of(
            Column.numbers("error allowed"),
            Column.numbers("papers labelled"),
            Column.numbers("error made"),
            Column.words("95 % interval"),
            Column.numbers("by hindsight")),
        shares.stream().map(ReliabilityTable::row).toList());
  }

  private static List<String> row(AutomaticShare share) {
    return List.of(
        Numbers.score(share.maxError()),
        Numbers.score(share.share()),
        share.error().map(error -> Numbers.score(error.value())).orElse("-"),
        share.error().map(Numbers::interval).orElse(""),
        Numbers.score(share.hindsight()));
  }
}
