package dev.sheaf.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "发布时间：2024年05月12日|2024-05-12",
        "2024 年 5 月 31 日|2024-05-31",
        "2024年5月|2024-05",
        "2024-05-31|2024-05-31",
        "2024-05-31T10:00:00Z|2024-05-31",
        "2024/03|2024-03",
        "2023-03|2023-03",
        "2026.06.29|2026-06-29",
        "**2026-05-13**|2026-05-13",
        "20240531|2024-05-31",
        "May 31, 2024|2024-05-31",
        "Sept. 3rd, 2024|2024-09-03",
        "31 May 2024|2024-05-31",
        "31st of May, 2024|2024-05-31",
        "2024 May 31|2024-05-31",
        "31/05/2024|2024-05-31",
        "12/31/2024|2024-12-31",
        "05/06/2024|2024",
        "Jun 2024|2024-06",
        "[2023/10]|2023-10",
        "2024|2024",
        "CVPR2024|2024",
        "05-2024|2024-05",
        "5/2024|2024-05",
        "2024-W18|2024-04-29",
        "2020-W53|2020-12-28",
        "２０２４年５月１日|2024-05-01",
        "２０２４－０５－０１|2024-05-01",
        "ICLR 2024, posted May 31, 2023|2023-05-31",
      })
  void areFoundInEverySpelling(String text, String date) {
    assertThat(Dates.find(text).orElseThrow()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-13-45",
        "2023-02-29",
        "2024/13",
        "2024-00-10",
        "2009.04953",
        "12024",
        "3.2024",
        "13-2024",
        "arXiv:2402.19474",
        "page 1-8",
        "may",
        ""
      })
  void whatNoCalendarHasIsNone(String text) {
    assertThat(Dates.find(text)).isEmpty();
  }

  @Test
  void onlyADateIsMoreThanATextWithADate() {
    assertThat(Dates.only("**[2024/05]**")).isPresent();
    assertThat(Dates.only("2024年5月31日")).isPresent();
    assertThat(Dates.only("2024-05-31 10:15:00")).isPresent();
    assertThat(Dates.only("ICLR 2024")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Papers of the Week (June 16 - June 22) - 2025|2025-06-16",
        "Papers of the Week (December 30 - January 5) - 2025|2024-12-30",
        "Papers of the Week (Jan 1-8)|2023-01-01",
        "6月16日-6月22日|2023-06-16",
        "Week of 2024-05-06|2024-05-06",
      })
  void aRangeBeginsOnItsFirstDay(String text, String date) {
    assertThat(Dates.rangeStart(text, OptionalInt.of(2023)).orElseThrow()).hasToString(date);
  }

  @Test
  void aRangeWithoutAYearNeedsOneFromElsewhere() {
    assertThat(Dates.rangeStart("June 16 - June 22", OptionalInt.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1714521600|2024-05-01", "1714521600000|2024-05-01", "45413|2024-05-01"})
  void mayBeCountedInAField(String count, String date) {
    assertThat(Dates.inField(count).orElseThrow()).hasToString(date);
    assertThat(Dates.find(count)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "99999", "2405.00001", "123456"})
  void otherNumbersInAFieldAreNone(String count) {
    assertThat(Dates.inField(count)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Papers from Sep 30, 2023 - Now",
        "2023-09-30 ~ present",
        "2023年9月30日至今",
        "since May 2023"
      })
  void rangesWithoutAnEndAreNone(String range) {
    assertThat(Dates.rangeStart(range, OptionalInt.empty())).isEmpty();
  }
}
