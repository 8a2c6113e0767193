package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelChangeTest {
  /** First: a hit twice, F1 1; b hit once, F1 1. Second: a hit once and missed, F1 2/3; b 2/3. */
  @Test
  void bothF1AreThoseOfTheLabel() {
    var first = Given.judgements("a>a", "a>a", "b>b");
    var second = Given.judgements("a>a", "a>b", "b>b");

    List<LabelChange> changes = LabelChange.between(first, second, 1);

    assertThat(changes).extracting(LabelChange::label).containsExactly(label("a"), label("b"));
    assertThat(changes).extracting(LabelChange::documents).containsExactly(2, 1);
    assertThat(changes.get(0).f1().first()).isEqualTo(1);
    assertThat(changes.get(0).f1().second()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void aLabelThatNoPaperHasIsNotCompared() {
    var changes =
        LabelChange.between(Given.judgements("a>c", "a>a"), Given.judgements("a>a", "a>d"), 1);

    assertThat(changes).extracting(LabelChange::label).containsExactly(label("a"));
  }

  @Test
  void fewPapersThatDifferLeaveTheChangeOpen() {
    var first = Given.judgements("a>a", "a>b", "a>a", "a>a", "b>b");
    var second = Given.judgements("a>b", "a>a", "a>a", "a>a", "b>b");

    assertThat(LabelChange.between(first, second, 1).get(0).f1().isBeyondChance()).isFalse();
  }

  private static Label label(String name) {
    return new Label(name);
  }
}
