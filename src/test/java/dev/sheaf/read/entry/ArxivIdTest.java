package dev.sheaf.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTest {
  @ParameterizedTest
  @CsvSource({
    "https://arxiv.org/abs/2402.19474v2,2402.19474",
    "https://arxiv.org/pdf/2405.18870.pdf,2405.18870",
    "https://arxiv.org/pdf/2405.18870v3.pdf,2405.18870",
    "http://export.arxiv.org/html/0704.0001,0704.0001",
    "https://www.alphaxiv.org/abs/2402.19474,2402.19474",
    "https://ar5iv.labs.arxiv.org/html/2402.19474,2402.19474",
    "https://huggingface.co/papers/2402.19474,2402.19474",
    "https://doi.org/10.48550/arXiv.2402.19474,2402.19474",
    "https://papers.cool/arxiv/2402.19474,2402.19474",
    "arXiv:2402.19474,2402.19474",
    "arXiv 2402.19474,2402.19474",
    "2009.04953,2009.04953",
    "(2009.04953v1),2009.04953",
    "cs/0112017,cs/0112017",
    "https://arxiv.org/abs/hep-th/9901001,hep-th/9901001",
    "https://arxiv.org/pdf/cs/0112017v2,cs/0112017",
    "arXiv:math.AG/0601001v1,math/0601001"
  })
  void isFoundInEverySpelling(String text, String id) {
    assertThat(ArxivId.find(text)).contains(new ArxivId(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://doi.org/10.1145/2402.19474",
        "a loss of 1234.5678",
        "2024.12345",
        "version 1.2402.19474",
        "2402.194745",
        "https://github.com/arxiv/tools",
        "src/0112017",
        ""
      })
  void otherNumbersAreNone(String text) {
    assertThat(ArxivId.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2402.19474,2024-02",
    "0704.0001,2007-04",
    "cs/0112017,2001-12",
    "hep-th/9901001,1999-01"
  })
  void namesTheMonthItWasGivenIn(String id, String month) {
    assertThat(new ArxivId(id).published().orElseThrow()).hasToString(month);
  }

  @Test
  void aMonthThatIsNoneGivesNoDate() {
    assertThat(ArxivId.find("https://arxiv.org/abs/2499.19474").orElseThrow().published())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2405.00001, 2024-05-12, 2024-05-12",
    "2405.00001, 2024-06-30, 2024-06-30",
    "2405.00001, 2024-04-30, 2024-05",
    "2405.00001, 2023-09, 2024-05",
    "2405.00001, 2025, 2024-05",
    "2405.00001, 2024, 2024-05",
    "cs/0112017, 2002, 2001-12",
  })
  void aDateIsNeitherBeforeTheMonthNorOnlyAYear(String id, String given, String date) {
    Optional<PublicationDate> found = Optional.of(PublicationDate.parse(given, Origin.GIVEN));

    assertThat(new ArxivId(id).published(found).orElseThrow()).hasToString(date);
  }
}
