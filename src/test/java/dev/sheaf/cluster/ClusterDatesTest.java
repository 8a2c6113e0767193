package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterDatesTest {
  private static List<Optional<LocalDate>> days(int... days) {
    return IntStream.of(days)
        .mapToObj(day -> day == 0 ? Optional.<LocalDate>empty() : Optional.of(day(day)))
        .toList();
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2024, 5, day);
  }

  private static List<Optional<ClusterDates>> of(List<Optional<LocalDate>> dates, int... clusters) {
    return ClusterDates.of(dates, Clustering.of(clusters));
  }

  @Test
  void growthIsTheShareOfTheNewestQuarterOverThatOfTheRest() {
    var dates = of(days(8, 7, 6, 5, 4, 3, 2, 1), 0, 0, 0, 1, 1, 1, 1, 1);

    assertThat(dates.get(0).orElseThrow().growth())
        .isCloseTo(0.5 / 2.5 / (5.5 / 6.5), within(1e-12));
    assertThat(dates.get(1).orElseThrow().growth())
        .isCloseTo(2.5 / 2.5 / (1.5 / 6.5), within(1e-12));
  }

  @Test
  void theFirstAndTheLastDayAreThoseOfTheCluster() {
    var dates = of(days(8, 3, 6, 1, 0), 0, 0, 0, 1, 0);

    assertThat(dates.get(0).orElseThrow().first()).isEqualTo(day(3));
    assertThat(dates.get(0).orElseThrow().last()).isEqualTo(day(8));
    assertThat(dates.get(1).orElseThrow().last()).isEqualTo(day(1));
  }

  @Test
  void papersOfOneDayNeitherGrowNorShrink() {
    var dates = of(days(2, 2, 2, 2, 2), 0, 0, 0, 1, 1);

    assertThat(dates).isNotEmpty().allMatch(one -> one.orElseThrow().growth() == 1);
  }

  @Test
  void aClusterWithoutDatesHasNone() {
    var dates = of(days(2, 3, 0), 0, 0, 1);

    assertThat(dates.get(0)).isPresent();
    assertThat(dates.get(1)).isEmpty();
    assertThat(of(days(0, 0), 0, 0)).containsExactly(Optional.empty());
  }

  @Test
  void theLastDayIsNotBeforeTheFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClusterDates(day(2), day(1), 1))
        .withMessageContaining("2024-05-01 is before 2024-05-02");
  }
}
