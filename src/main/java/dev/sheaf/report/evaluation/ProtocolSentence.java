package dev.sheaf.report.evaluation;

import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.evaluate.split.GivenSplit;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.evaluate.split.RollingOrigin;
import dev.sheaf.evaluate.split.TimeSplit;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import java.util.Locale;

/** Says in one sentence what was learned from and what was tested on. */
final class ProtocolSentence {
  private ProtocolSentence() {}

  static String of(Protocol protocol) {
    if (protocol instanceof Folds folds) {
      return "Cross-validation with %s folds (seed %s): each paper is tested once, by a model that never saw it."
          .formatted(Numbers.count(folds.splits().size()), Numbers.count(folds.seed()));
    }
    if (protocol instanceof TimeSplit time) {
      return "Learned from papers before %s, tested on those from then on%s."
          .formatted(time.date(), leftOut(time.undated(), time.repeated()));
    }
    if (protocol instanceof RollingOrigin rolling) {
      return "Learned from all papers before each %s, tested on those of the %s: the last %s%s."
          .formatted(
              rolling.step().word(),
              rolling.step().word(),
              Plural.counted(rolling.periods().size(), rolling.step().word()),
              leftOut(rolling.undated(), rolling.repeated()));
    }
    return "Learned from one given set of papers, tested on another%s."
        .formatted(protocol instanceof GivenSplit given ? known(given) : "");
  }

  private static String leftOut(int undated, int repeated) {
    return (undated == 0 ? "" : "; %s without a date left out".formatted(papers(undated)))
        + (repeated == 0
            ? ""
            : "; %s left out of the test that nearly %s one learned from"
                .formatted(papers(repeated), repeated == 1 ? "repeats" : "repeat"));
  }

  private static String known(GivenSplit given) {
    int tested = given.split().test().size();
    return given.known() == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "; %s of the %s tested (%.1f %%) stand in the set learned from as well",
            Numbers.count(given.known()),
            Numbers.count(tested),
            100.0 * given.known() / tested);
  }

  private static String papers(int count) {
    return Plural.counted(count, "paper");
  }
}
