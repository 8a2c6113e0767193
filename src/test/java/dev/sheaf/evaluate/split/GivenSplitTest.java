package dev.sheaf.evaluate.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Split;
import dev.sheaf.error.Location;
import dev.sheaf.evaluate.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenSplitTest {
  private static final Corpus SOME = Given.corpus("a b");
  private static final Corpus NONE = Corpus.of(List.of());

  @Test
  void itIsTheOnlySplit() {
    var split = new Split(SOME, Corpus.of(List.of(Given.document("2403.1", "2024-03"))));

    assertThat(new GivenSplit(split, 0).splits()).containsExactly(split);
  }

  @Test
  void papersThatStandOnBothSidesAreCountedAndStay() {
    Corpus train = Given.corpus("a b");
    Corpus test = Corpus.of(List.of(Given.document("x", Map.of()), text("y", "ABOUT, d1!")));

    var given = GivenSplit.of(train, test);

    assertThat(given.known()).isEqualTo(1);
    assertThat(given.split()).isEqualTo(new Split(train, test));
  }

  @Test
  void theSameIdOnBothSidesIsAnotherPaper() {
    var given = GivenSplit.of(Given.corpus("a b"), Corpus.of(List.of(text("d1", "Other"))));

    assertThat(given.split().train()).extracting(Document::id).containsExactly("d0", "d1-train");
    assertThat(given.split().test()).extracting(Document::id).containsExactly("d1");
    assertThat(given.known()).isZero();
  }

  private static Document text(String id, String text) {
    var place = new Location("given", 1);
    return new Document(id, place, Optional.empty(), Map.of(), Map.of(Language.EN, text), Map.of());
  }

  @Test
  void anEmptyPartIsRefused() {
    assertThatThrownBy(() -> GivenSplit.of(NONE, SOME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the training part is empty");
    assertThatThrownBy(() -> GivenSplit.of(SOME, NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the test part is empty");
  }
}
