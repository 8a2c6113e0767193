package dev.sheaf.run;

import dev.sheaf.classify.calibrate.Objective;
import dev.sheaf.train.AlgorithmName;
import dev.sheaf.train.Settings;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings of a training that the user asks for. All other settings stay.
 *
 * @param maxTerms how many terms are kept
 */
public record SettingsChange(
    Optional<AlgorithmName> algorithm, Optional<Objective> objective, OptionalInt maxTerms) {
  /** No change. */
  public static SettingsChange none() {
    return new SettingsChange(Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  /** Whether the user asks for no change. */
  public boolean isNothing() {
    return algorithm.isEmpty() && objective.isEmpty() && maxTerms.isEmpty();
  }

  /** These settings with the changes. */
  public Settings over(Settings asked) {
    Settings learned = algorithm.map(name -> asked.with(name.defaults())).orElse(asked);
    Settings chosen = objective.map(learned::with).orElse(learned);
    return maxTerms.isPresent() ? chosen.withMaxTerms(maxTerms.getAsInt()) : chosen;
  }
}
