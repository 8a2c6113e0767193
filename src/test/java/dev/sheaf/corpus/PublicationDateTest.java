package dev.sheaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.corpus.PublicationDate.Precision;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2024-02", "2024", "0001-01-01"})
  void aDateIsPrintedAsPreciselyAsItIsKnown(String text) {
    assertThat(PublicationDate.parse(text, Origin.GIVEN)).hasToString(text);
  }

  @Test
  void aMonthBeginsOnItsFirstDay() {
    PublicationDate date = PublicationDate.parse("2024-02", Origin.ARXIV_ID);

    assertThat(date)
        .isEqualTo(new PublicationDate(LocalDate.of(2024, 2, 1), Precision.MONTH, Origin.ARXIV_ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024-2-1", "2023-02-29", "2024-13", "24-02-29", "today"})
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> PublicationDate.parse(text, Origin.GIVEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }

  @Test
  void theYearZeroIsRefused() {
    assertThatThrownBy(() -> PublicationDate.parse("0000", Origin.GIVEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a year must be between 1 and 9999: 0");
  }

  @Test
  void earlierDatesComeFirstAndOfThoseThatStartTogetherTheMorePrecise() {
    Stream<String> dates =
        Stream.of("2024", "2024-01", "2024-01-01", "2023-12-31")
            .map(text -> PublicationDate.parse(text, Origin.GIVEN))
            .sorted()
            .map(PublicationDate::toString);

    assertThat(dates).containsExactly("2023-12-31", "2024-01-01", "2024-01", "2024");
  }
}
