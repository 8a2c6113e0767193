package dev.sheaf.adapt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.trend.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthGroupsTest {
  /** Three papers make a group; a dash stands for no date. */
  @ParameterizedTest
  @CsvSource({
    "2024-01 2024-01 2024-01 2024-02 2024-02 2024-02, 2024-01:3 2024-02:3",
    "2024-02 2024-01 2024-02 2024-01, 2024-01+2024-02:4",
    "2024-01 2024-02 2024-05 2024-06, 2024-01+2024-02+2024-05+2024-06:4",
    "2024-01 2024-01 2024-01 2024-02, 2024-01+2024-02:4",
    "2024-01 2024-01, 2024-01:2",
    "2024-01-31 2024-01-01 2024-01, 2024-01:3",
    "- 2024 2024-01 2024-01 2024-01, 2024-01:3 :2",
    "- -, :2"
  })
  void smallMonthsGoTogether(String dates, String expected) {
    List<Document> papers = Stream.of(dates.split(" ")).map(MonthGroupsTest::paper).toList();

    assertThat(MonthGroups.of(papers, 3).stream().map(MonthGroupsTest::text))
        .containsExactly(expected.split(" "));
  }

  private static String text(MonthGroups.Group group) {
    String months = group.months().stream().map(Period::name).collect(Collectors.joining("+"));
    return months + ":" + group.papers().size();
  }

  private static Document paper(String date) {
    Optional<PublicationDate> published =
        date.equals("-")
            ? Optional.empty()
            : Optional.of(PublicationDate.parse(date, PublicationDate.Origin.GIVEN));
    return new Document(
        "p", new Location("p.md", 1), published, Map.of(), Map.of(Language.EN, "text"), Map.of());
  }
}
