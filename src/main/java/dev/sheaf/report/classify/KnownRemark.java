package dev.sheaf.report.classify;

import dev.sheaf.model.Classification;
import dev.sheaf.model.KnownText;
import dev.sheaf.text.Plural;
import java.util.Optional;

/** Says to people that a model knows little of a text, and what this means for the topic. */
final class KnownRemark {
  private KnownRemark() {}

  /** A sentence; none if enough of the text is known. */
  static Optional<String> of(Classification found) {
    KnownText known = found.known();
    if (known.isNothing()) {
      return Optional.of(
          sentence("no word", "Each topic is as likely as among the papers learned from", found));
    }
    String shares =
        "The shares of the topics make up "
            + Math.round(100 * (1 - known.weight()))
            + " % of the answer";
    if (known.isHardlyAnything()) {
      return Optional.of(sentence("hardly any word", shares, found));
    }
    return known.isLittle()
        ? Optional.of(sentence("only " + Plural.counted(known.terms(), "term"), shares, found))
        : Optional.empty();
  }

  private static String sentence(String amount, String topics, Classification found) {
    return "The model knows "
        + amount
        + " of this text."
        + (found.topic().isPresent() ? " " + topics + "." : "");
  }
}
