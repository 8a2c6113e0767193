package dev.sheaf.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.BadInputException;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllCoresTest {
  @Test
  void parallelStreamsRunInOnePoolThatIsShutDownBehindThem() {
    Set<ForkJoinPool> pools =
        AllCores.on(
            () ->
                IntStream.range(0, 1_000)
                    .parallel()
                    .mapToObj(i -> ForkJoinTask.getPool())
                    .collect(Collectors.toSet()));

    assertThat(pools).singleElement().isNotSameAs(ForkJoinPool.commonPool());
    assertThat(pools).isNotEmpty().allMatch(ForkJoinPool::isShutdown);
  }

  @Test
  void whatGoesWrongIsThrownAsItIs() {
    assertThatThrownBy(
            () ->
                AllCores.on(
                    () -> {
                      throw new BadInputException("a.tsv: expected papers, found none");
                    }))
        .isExactlyInstanceOf(BadInputException.class)
        .hasMessage("a.tsv: expected papers, found none");
  }
}
