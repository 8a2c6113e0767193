package dev.sheaf.trend;

import static dev.sheaf.trend.Given.all;
import static dev.sheaf.trend.Given.calendar;
import static dev.sheaf.trend.Given.daily;
import static dev.sheaf.trend.Given.document;
import static dev.sheaf.trend.Given.documents;
import static dev.sheaf.trend.Granularity.DAY;
import static dev.sheaf.trend.Granularity.MONTH;
import static dev.sheaf.trend.Granularity.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.BadInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarTest {
  @Test
  void periodsWithoutPapersAreOnTheTimeline() {
    var timeline =
        calendar(MONTH, List.of(document("a", "2024-02-29"), document("b", "2024-05-01")))
            .timeline();

    assertThat(timeline.periods()).hasToString("[2024-02, 2024-03, 2024-04, 2024-05]");
  }

  @Test
  void aMonthIsUnfinishedWherePapersEndWellBeforeIt() {
    var timeline = calendar(MONTH, daily("2024-01-01", "2024-03-15")).timeline();

    assertThat(timeline.firstUnfinished()).isFalse();
    assertThat(timeline.lastUnfinished()).isTrue();
  }

  @Test
  void aMonthIsUnfinishedWherePapersBeginWellAfterIt() {
    var timeline = calendar(MONTH, daily("2024-01-20", "2024-03-31")).timeline();

    assertThat(timeline.isUnfinished(0)).isTrue();
    assertThat(timeline.finished()).containsExactly(1, 2);
  }

  @Test
  void aWeekendAtItsEndDoesNotMakeAWeekUnfinished() {
    var weekdays =
        daily("2024-01-01", "2024-02-02").stream()
            .filter(day -> day.published().get().firstDay().getDayOfWeek().getValue() <= 5)
            .toList();

    assertThat(calendar(WEEK, weekdays).timeline().lastUnfinished()).isFalse();
  }

  @Test
  void papersThatComeOnceAMonthFillTheirMonths() {
    var monthly =
        List.of(
            document("a", "2015-01-15"), document("b", "2015-02-15"), document("c", "2015-03-15"));

    assertThat(calendar(MONTH, monthly).timeline().finished()).hasSize(3);
  }

  @Test
  void aPeriodThatIsNotOverIsUnfinished() {
    var january = daily("2024-01-01", "2024-01-31");

    var calendar = Calendar.of(january, Optional.of(MONTH), LocalDate.of(2024, 1, 31));

    assertThat(calendar.timeline().lastUnfinished()).isTrue();
  }

  @Test
  void datesInTheFutureOrLongAgoAreLeftOutByName() {
    var wrong = List.of(document("x", "9999-01-01"), document("y", "0001-01-01"));

    var calendar = calendar(DAY, all(daily("2024-01-01", "2024-01-09"), wrong));

    assertThat(calendar.timeline().size()).isEqualTo(9);
    assertThat(calendar.leftOut().lines())
        .containsExactly("2 dated in the future or before 1900: y (0001-01-01), x (9999-01-01)");
  }

  @Test
  void aStrayPaperDecadesAwayIsLeftOutByName() {
    var stray = List.of(document("old", "1998-05-01"));

    var calendar = calendar(MONTH, all(stray, daily("2024-01-01", "2024-03-31")));

    assertThat(calendar.timeline().size()).isEqualTo(3);
    assertThat(calendar.leftOut().lines())
        .containsExactly("1 far from all others in time: old (1998-05-01)");
    assertThat(calendar.periodOf(stray.get(0))).isEmpty();
  }

  @Test
  void aSlowStartIsNoReasonToLeavePapersOut() {
    var slow = List.of(document("a", "2023-11-10"), document("b", "2023-12-20"));

    var calendar = calendar(MONTH, all(slow, daily("2024-01-01", "2024-01-31")));

    assertThat(calendar.timeline().size()).isEqualTo(3);
  }

  @Test
  void aMonthTellsNoDay() {
    var documents = List.of(document("a", "2024-02-10"), document("b", "2024-02"));

    assertThat(calendar(DAY, documents).leftOut().imprecise()).isEqualTo(1);
    assertThat(calendar(MONTH, documents).leftOut().imprecise()).isZero();
  }

  @Test
  void papersWithoutADateAreNamed() {
    var documents = List.of(document("a", "2024-02-10"), document("b", ""));

    assertThat(calendar(documents).leftOut().undated()).containsExactly("b");
  }

  @Test
  void withoutAnyDateThereIsNoTimeline() {
    assertThatThrownBy(() -> calendar(List.of(document("a", ""), document("b", "9999"))))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "expected papers with a date, found none: 1 without a date: a;"
                + " 1 dated in the future or before 1900: b (9999)");
  }

  @Test
  void tooManyPeriodsAreRefused() {
    var far = List.of(document("a", "1990-01-01"), document("b", "2024-01-01"));

    assertThatThrownBy(() -> calendar(DAY, far))
        .hasMessageStartingWith("by day, 1990-01-01 to 2024-01-01 are 12,419 periods");
  }

  @Test
  void papersOfThreeSeparateMonthsAreSortedByMonth() {
    var seeds =
        all(
            documents(33, "2024-02-29", "a"),
            documents(20, "2024-05-12", "a"),
            documents(15, "2024-10-03", "a"));

    assertThat(calendar(seeds).timeline().granularity()).isEqualTo(MONTH);
  }

  @Test
  void manyPapersADayForTwoWeeksAreSortedByDay() {
    var day = daily("2024-01-01", "2024-01-14");
    var busy = day.stream().flatMap(d -> documents(30, d.id().substring(1), "a").stream()).toList();

    assertThat(calendar(busy).timeline().granularity()).isEqualTo(DAY);
  }

  @Test
  void datesKnownToTheMonthAreNotSortedByDay() {
    var months =
        all(
            documents(30, "2024-01", "a"),
            documents(30, "2024-02", "a"),
            daily("2024-02-01", "2024-02-09"));

    assertThat(calendar(months).timeline().granularity()).isEqualTo(MONTH);
  }
}
