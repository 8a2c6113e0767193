package dev.sheaf.run;

import dev.sheaf.classify.calibrate.Objective;
import dev.sheaf.train.AlgorithmName;
import dev.sheaf.train.Settings;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the user asks of learning, over settings that hold otherwise.
 *
 * @param maxTerms how many terms are kept
 */
public record SettingsChange(
    Optional<AlgorithmName> algorithm, Optional<Objective> objective, OptionalInt maxTerms) {
  /** Asks for nothing. */
  public static SettingsChange none() {
    return new SettingsChange(Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  /** Whether nothing is asked for. */
  public boolean isNothing() {
    return algorithm.isEmpty() && objective.isEmpty() && maxTerms.isEmpty();
  }

  /** These settings with what is asked for. */
  public Settings over(Settings asked) {
    Settings learned = algorithm.map(name -> asked.with(name.defaults())).orElse(asked);
    Settings chosen = objective.map(learned::with).orElse(learned);
    return maxTerms.isPresent() ? chosen.withMaxTerms(maxTerms.getAsInt()) : chosen;
  }
}
