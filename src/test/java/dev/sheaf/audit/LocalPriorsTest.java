package dev.sheaf.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalPriorsTest {
  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 15);

  /** 80 papers with label 0 in January, 20 with label 1 in June. */
  private static LocalPriors shares() {
    int[] labels = IntStream.range(0, 100).map(i -> i < 80 ? 0 : 1).toArray();
    List<Optional<PublicationDate>> published =
        IntStream.of(labels)
            .mapToObj(label -> Optional.of(PublicationDate.of(label == 0 ? JANUARY : JUNE)))
            .toList();
    return LocalPriors.of(labels, published, 2);
  }

  @Test
  void aLabelOfThoseDaysIsMoreFrequentThanAmongAll() {
    double[] ratios = shares().ratios(JUNE, 1);

    assertThat(ratios[0]).isCloseTo(0.8 * 20 / 39 / 0.8, within(1e-12));
    assertThat(ratios[1]).isCloseTo((19 + 0.2 * 20) / 39 / 0.2, within(1e-12));
  }

  @Test
  void aLabelThatNobodyUsedInThoseDaysIsRare() {
    assertThat(shares().ratios(JANUARY, 1)[1]).isLessThan(0.3);
  }

  @Test
  void farFromAllPapersTheSharesAreThoseAmongAll() {
    double[] ratios = shares().ratios(LocalDate.of(2020, 1, 1), 2);

    assertThat(ratios[0]).isCloseTo(20.0 / 19, within(1e-12));
    assertThat(ratios[1]).isCloseTo(20.0 / 19, within(1e-12));
  }
}
