package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final Document ANY = Given.document("any", Map.of());

  @Test
  void theTopicIsAlwaysTheCommonest() {
    var answer = answer(Given.corpus("b a b - c"), Facet.TOPIC);

    assertThat(answer.chosen()).containsExactly(new Label("b"));
    assertThat(answer.ranking().top()).isEqualTo(new Score(new Label("b"), 0.5));
  }

  @Test
  void ofEquallyCommonTopicsTheFirstInLabelOrderWins() {
    assertThat(answer(Given.corpus("b a"), Facet.TOPIC).chosen()).containsExactly(new Label("a"));
  }

  @Test
  void thereAreAsManyThemesAsADocumentHasOnAverage() {
    var corpus =
        Corpus.of(
            List.of(themed("1", "x y z"), themed("2", "x y"), themed("3", "y"), themed("4", "w")));

    assertThat(answer(corpus, Facet.THEME).chosen()).isEqualTo(Given.labels("y x"));
  }

  @Test
  void aFacetWithoutLabelsGetsNoAnswer() {
    assertThat(new Baseline().learn(Given.corpus("a")).answers(ANY)).doesNotContainKey(Facet.THEME);
  }

  private static Answer answer(Corpus train, Facet facet) {
    return new Baseline().learn(train).answers(ANY).get(facet);
  }

  private static Document themed(String id, String themes) {
    return Given.document(id, Map.of(Facet.THEME, Given.labels(themes)));
  }
}
