package dev.sheaf.evaluate.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.evaluate.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeSplitTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

  @Test
  void theDateItselfIsTested() {
    var split = TimeSplit.at(NEW_YEAR, corpus("2025-01-01", "2024-12-31", "2025-01-02")).split();

    assertThat(split.train()).extracting(Document::id).containsExactly("d1");
    assertThat(split.test()).extracting(Document::id).containsExactly("d0", "d2");
  }

  @Test
  void aMonthCountsAsItsFirstDay() {
    var split = TimeSplit.at(LocalDate.of(2025, 1, 15), corpus("2025-01", "2025-02")).split();

    assertThat(split.train()).extracting(Document::id).containsExactly("d0");
  }

  @Test
  void undatedDocumentsTakeNoPartAndAreCounted() {
    var documents =
        List.of(
            Given.document("old", "2024-05"),
            Given.document("new", "2025-05"),
            Given.document("undated", Map.of()));

    var split = TimeSplit.at(NEW_YEAR, Corpus.of(documents));

    assertThat(split.undated()).isEqualTo(1);
    assertThat(split.split().train().size() + split.split().test().size()).isEqualTo(2);
  }

  @Test
  void anEmptyPastIsRefusedWithCounts() {
    assertThatThrownBy(() -> TimeSplit.at(NEW_YEAR, corpus("2025-05", "2025-06")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no document before 2025-01-01: 0 before it, 2 from then on, 0 undated");
  }

  @Test
  void anEmptyFutureIsRefusedWithCounts() {
    assertThatThrownBy(() -> TimeSplit.at(NEW_YEAR, corpus("2024-05")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no document on or after 2025-01-01: 1 before it, 0 from then on, 0 undated");
  }

  private static Corpus corpus(String... dates) {
    return Corpus.of(
        java.util.stream.IntStream.range(0, dates.length)
            .mapToObj(i -> Given.document("d" + i, dates[i]))
            .toList());
  }
}
