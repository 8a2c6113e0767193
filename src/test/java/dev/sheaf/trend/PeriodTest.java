package dev.sheaf.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "day, 2025-01-03, 2025-01-03, 2025-01-03, 2025-01-03",
    "week, 2025-01-03, 2025-W01, 2024-12-30, 2025-01-05",
    "week, 2021-01-03, 2020-W53, 2020-12-28, 2021-01-03",
    "month, 2024-02-29, 2024-02, 2024-02-01, 2024-02-29",
    "quarter, 2025-05-31, 2025-Q2, 2025-04-01, 2025-06-30",
    "year, 2025-05-31, 2025, 2025-01-01, 2025-12-31",
  })
  void aDayBelongsToOnePeriod(
      String word, LocalDate day, String name, LocalDate first, LocalDate last) {
    Period period = Granularity.parse(word).of(day);

    assertThat(period).hasToString(name);
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
  }

  @Seeds
  void periodsFollowEachOtherWithoutGaps(Random random) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
    for (Granularity granularity : Granularity.values()) {
      Period period = granularity.of(day);

      assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
      assertThat(granularity.of(period.last())).isEqualTo(period);
      assertThat(period.until(period.plus(17))).isEqualTo(17);
    }
  }

  @Test
  void anUnknownWordIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> Granularity.parse("decade"))
        .hasMessage("expected day, week, month, quarter, year, found \"decade\"");
  }

  @Test
  void aPeriodStartsWhereItsKindDoes() {
    assertThatThrownBy(() -> new Period(Granularity.WEEK, LocalDate.of(2025, 1, 1)))
        .hasMessage("a week starts on Monday: 2025-01-01");
  }
}
