package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.BadInputException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MeanwhileTest {
  @Test
  void aValueIsMadeByAThreadThatDoesNotKeepARunAlive() {
    Thread maker = Meanwhile.make(Thread::currentThread).get();

    assertThat(maker).isNotSameAs(Thread.currentThread());
    assertThat(maker.isDaemon()).isTrue();
  }

  @Test
  void whatGoesWrongIsThrownAsItIsWhereTheValueIsAskedFor() {
    Supplier<String> wrong =
        () -> {
          throw new BadInputException("a.tsv: expected papers, found none");
        };

    Meanwhile<String> value = Meanwhile.make(wrong);

    assertThatThrownBy(value::get)
        .isExactlyInstanceOf(BadInputException.class)
        .hasMessage("a.tsv: expected papers, found none");
  }
}
