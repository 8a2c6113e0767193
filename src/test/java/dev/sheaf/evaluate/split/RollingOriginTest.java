package dev.sheaf.evaluate.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.evaluate.Given;
import dev.sheaf.evaluate.split.RollingOrigin.Period;
import dev.sheaf.evaluate.split.RollingOrigin.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollingOriginTest {
  @Test
  void eachPeriodIsTestedByAllThatCameBeforeIt() {
    Corpus corpus = corpus("2024-01-05", 20, "2024-02-10", 30, "2024-03-20", 25);

    var rolling = RollingOrigin.of(corpus, Step.MONTH, 6);

    assertThat(rolling.periods()).extracting(Period::name).containsExactly("2024-02", "2024-03");
    assertThat(rolling.splits()).extracting(split -> split.train().size()).containsExactly(20, 50);
    assertThat(rolling.splits()).extracting(split -> split.test().size()).containsExactly(30, 25);
  }

  @Test
  void onlyTheLastPeriodsAreTested() {
    Corpus corpus = corpus("2024-01-05", 20, "2024-02-10", 30, "2024-03-20", 25);

    assertThat(RollingOrigin.of(corpus, Step.MONTH, 1).periods())
        .extracting(Period::name)
        .containsExactly("2024-03");
  }

  @Test
  void aPeriodWithFewPapersIsPassedOverButLearnedFrom() {
    Corpus corpus = corpus("2024-01-05", 20, "2024-02-10", 19, "2024-03-20", 25);

    var rolling = RollingOrigin.of(corpus, Step.MONTH, 6);

    assertThat(rolling.periods()).extracting(Period::name).containsExactly("2024-03");
    assertThat(rolling.splits().get(0).train().size()).isEqualTo(39);
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, 2024-04-29, 2024-04-29",
    "MONTH, 2024-05, 2024-05-01",
    "QUARTER, 2024-Q2, 2024-04-01"
  })
  void aPeriodStartsOnItsFirstDay(Step step, String name, LocalDate from) {
    Corpus corpus = corpus("2024-01-05", 20, "2024-05-01", 20);

    var period = RollingOrigin.of(corpus, step, 1).periods().get(0);

    assertThat(period.name()).isEqualTo(name);
    assertThat(period.from()).isEqualTo(from);
  }

  @Test
  void undatedPapersAreCounted() {
    var documents = new ArrayList<>(corpus("2024-01-05", 20, "2024-02-10", 20).documents());
    documents.add(Given.document("undated", Map.of()));

    assertThat(RollingOrigin.of(Corpus.of(documents), Step.MONTH, 6).undated()).isEqualTo(1);
  }

  @Test
  void withoutAPeriodToTestItIsRefused() {
    assertThatThrownBy(() -> RollingOrigin.of(corpus("2024-01-05", 40), Step.MONTH, 6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no month with 20 documents and as many before it, 40 dated");
    assertThatThrownBy(() -> RollingOrigin.of(Given.corpus("a b"), Step.WEEK, 6))
        .hasMessage("no week with 20 documents and as many before it, 0 dated");
  }

  private static Corpus corpus(Object... datesAndCounts) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < datesAndCounts.length; i += 2) {
      for (int n = 0; n < (int) datesAndCounts[i + 1]; n++) {
        documents.add(Given.document("d" + documents.size(), (String) datesAndCounts[i]));
      }
    }
    return Corpus.of(documents);
  }
}
