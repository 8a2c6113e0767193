package dev.sheaf.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.json.JsonPrinter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsJsonTest {
  private static final Location WHERE = new Location("manifest.json", 1);

  @ParameterizedTest
  @EnumSource(AlgorithmName.class)
  void settingsAreReadBackAsTheyWereWritten(AlgorithmName name) {
    Settings settings = Settings.defaults().with(name.defaults());

    String text = JsonPrinter.indented(SettingsJson.of(settings));

    assertThat(SettingsJson.read((Json.Dictionary) JsonParser.parse(text, WHERE)))
        .isEqualTo(settings);
  }

  @Test
  void numbersAreWrittenExactly() {
    Settings settings = Settings.defaults().with(new Algorithm.NaiveBayes(1e-9 / 3));

    assertThat(SettingsJson.read(SettingsJson.of(settings))).isEqualTo(settings);
  }

  @Test
  void aMissingSettingIsNamed() {
    Map<String, Json> members = new LinkedHashMap<>(SettingsJson.of(Settings.defaults()).members());
    members.remove("titleWeight");

    assertThatThrownBy(() -> SettingsJson.read(new Json.Dictionary(members)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the setting titleWeight is missing");
  }

  @Test
  void aSettingThatIsNoNumberIsNamed() {
    Map<String, Json> members = new LinkedHashMap<>(SettingsJson.of(Settings.defaults()).members());
    members.put("maxTerms", Json.of("many"));

    assertThatThrownBy(() -> SettingsJson.read(new Json.Dictionary(members)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the setting maxTerms must be a number");
  }
}
