package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Split;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenSplitTest {
  private static final Corpus SOME = Given.corpus("a b");
  private static final Corpus NONE = Corpus.of(List.of());

  @Test
  void itIsTheOnlySplit() {
    var split = new Split(SOME, Corpus.of(List.of(Given.document("2403.1", "2024-03"))));

    assertThat(new GivenSplit(split).splits()).containsExactly(split);
  }

  @Test
  void anEmptyPartIsRefused() {
    assertThatThrownBy(() -> new GivenSplit(new Split(NONE, SOME)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the training part is empty");
    assertThatThrownBy(() -> new GivenSplit(new Split(SOME, NONE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the test part is empty");
  }
}
