package dev.sheaf.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.train.AlgorithmName;
import dev.sheaf.train.Settings;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SettingsChangeTest {
  @Test
  void whereNothingIsAskedForSettingsStay() {
    assertThat(SettingsChange.none().isNothing()).isTrue();
    assertThat(SettingsChange.none().over(Settings.defaults())).isEqualTo(Settings.defaults());
  }

  @Test
  void whatIsAskedForTakesThePlaceOfWhatWas() {
    SettingsChange change =
        new SettingsChange(
            Optional.of(AlgorithmName.LINEAR_SVM), Optional.empty(), OptionalInt.of(1000));

    Settings changed = change.over(Settings.defaults());

    assertThat(change.isNothing()).isFalse();
    assertThat(changed)
        .isEqualTo(
            Settings.defaults().with(AlgorithmName.LINEAR_SVM.defaults()).withMaxTerms(1000));
  }
}
