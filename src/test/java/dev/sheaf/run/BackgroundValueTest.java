package dev.sheaf.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.BadInputException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BackgroundValueTest {
  @Test
  void aValueIsMadeByAThreadThatDoesNotKeepARunAlive() {
    Thread maker = BackgroundValue.make(Thread::currentThread).get();

    assertThat(maker).isNotSameAs(Thread.currentThread());
    assertThat(maker.isDaemon()).isTrue();
  }

  @Test
  void whatGoesWrongIsThrownAsItIsWhereTheValueIsAskedFor() {
    Supplier<String> wrong =
        () -> {
          throw new BadInputException("a.tsv: expected papers, found none");
        };

    BackgroundValue<String> value = BackgroundValue.make(wrong);

    assertThatThrownBy(value::get)
        .isExactlyInstanceOf(BadInputException.class)
        .hasMessage("a.tsv: expected papers, found none");
  }
}
