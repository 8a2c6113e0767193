package dev.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.text.Plural;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.000",
    "1, 1.000",
    "0.6844, 0.684",
    "0.6846, 0.685",
    "-0.0001, 0.000",
    "-0.25, -0.250",
    "NaN, -"
  })
  void scoresHaveThreeDecimalsInEveryLocale(double score, String text) {
    assertThat(Numbers.score(score)).isEqualTo(text);
  }

  @Seeds
  void scoresAreRoundedAsTheFormatterDoes(Random random) {
    double score = random.nextDouble() * Math.pow(10, random.nextInt(8) - 4);

    assertThat(Numbers.score(score)).isEqualTo(String.format(Locale.ROOT, "%.3f", score));
  }

  @Test
  void countsHaveNoSeparators() {
    assertThat(Numbers.count(19059)).isEqualTo("19059");
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "0.0000125, 0.0000125", "1e22, 10000000000000000000000", "NaN, ''"})
  void exactNumbersHaveAllDigitsAndNoExponent(double number, String text) {
    assertThat(Numbers.exact(number)).isEqualTo(text);
  }

  @Test
  void intervalsNameBothEnds() {
    assertThat(Numbers.interval(new Estimate(0.684, 0.66, 0.705))).isEqualTo("0.660 to 0.705");
  }

  @Test
  void oneThingIsSingular() {
    assertThat(Plural.counted(1, "paper")).isEqualTo("1 paper");
    assertThat(Plural.counted(0, "paper")).isEqualTo("0 papers");
  }
}
