package dev.sheaf.report.evaluation;

import dev.sheaf.evaluate.LikeliestScores;
import dev.sheaf.report.Numbers;

/** Says in a sentence what a preference for rare topics costs and brings. */
public final class LikeliestSentence {
  private LikeliestSentence() {}

  /** The sentence. */
  public static String of(LikeliestScores likeliest) {
    return "If the likeliest topic were always given (--optimize accuracy): accuracy %s, macro-F1 %s."
        .formatted(Numbers.score(likeliest.accuracy()), Numbers.score(likeliest.macroF1()));
  }
}
