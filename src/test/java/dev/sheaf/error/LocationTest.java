package dev.sheaf.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocationTest {
  @Test
  void aPlaceIsPrintedTheWayCompilersPrintIt() {
    assertThat(new Location("digest.md", 12)).hasToString("digest.md:12");
  }

  @Test
  void aFileAsAWholeIsPrintedWithoutALine() {
    assertThat(Location.of(Path.of("a", "digest.md"))).hasToString("a/digest.md");
  }

  @Test
  void aRuleBrokenByTheDataAtAPlaceIsReportedWithThePlace() {
    Location where = new Location("digest.md", 3);

    assertThatThrownBy(() -> where.reading(() -> refuse("-7")))
        .isInstanceOf(BadInputException.class)
        .hasMessage("digest.md:3: expected a size, found -7");
  }

  @Test
  void numbersInMessagesAreWrittenTheSameWayInEveryLocale() {
    assertThat(new BadInputException(new Location("a", 1), "expected %d, found %.1f", 12345, 0.5))
        .hasMessage("a:1: expected 12345, found 0.5");
  }

  private static String refuse(String value) {
    Require.that(value.isEmpty(), "expected a size, found %s", value);
    return value;
  }
}
