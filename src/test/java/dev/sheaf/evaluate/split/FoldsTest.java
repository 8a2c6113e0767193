package dev.sheaf.evaluate.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Split;
import dev.sheaf.evaluate.Given;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
  @Seeds
  void everyDocumentIsTestedOnceAndOtherwiseLearnedFrom(Random random) {
    Corpus corpus = Given.corpus(random);

    var folds = Folds.of(corpus, 5, random.nextLong());

    assertThat(folds.splits().stream().flatMap(split -> split.test().stream()))
        .containsExactlyInAnyOrderElementsOf(corpus);
    assertThat(folds.splits())
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.train().size() + s.test().size()).isEqualTo(corpus.size()));
  }

  @Seeds
  void shuffledDocumentsFallIntoTheSameFolds(Random random) {
    Corpus corpus = Given.corpus(random);
    Corpus shuffled = Corpus.of(Given.shuffled(corpus.documents(), random));

    assertThat(parts(Folds.of(shuffled, 5, 7))).isEqualTo(parts(Folds.of(corpus, 5, 7)));
  }

  @Seeds
  void foldsDifferByAtMostOneDocumentInSizeAndInEveryTopic(Random random) {
    Corpus corpus = Given.corpus(random);

    var splits = Folds.of(corpus, 4, random.nextLong()).splits();

    assertThat(spread(splits.stream().map(s -> s.test().size()).toList())).isLessThanOrEqualTo(1);
    for (Document document : corpus) {
      assertThat(spread(splits.stream().map(s -> count(s.test(), document.topic())).toList()))
          .isLessThanOrEqualTo(1);
    }
  }

  @Test
  void fewerDocumentsThanFoldsMeansOneDocumentAFold() {
    var folds = Folds.of(Given.corpus("a a b"), 10, 1);

    assertThat(folds.splits()).extracting(split -> split.test().size()).containsExactly(1, 1, 1);
  }

  @Test
  void anotherSeedDealsAnotherHand() {
    Corpus corpus = Given.corpus("a ".repeat(40).strip());

    assertThat(parts(Folds.of(corpus, 2, 1))).isNotEqualTo(parts(Folds.of(corpus, 2, 2)));
  }

  @Test
  void withoutTopicsTheFirstThemeIsSpreadEvenly() {
    var tenOfEach = IntStream.range(0, 20).mapToObj(i -> themed(i, i < 10 ? "x y" : "y")).toList();

    var splits = Folds.of(Corpus.of(tenOfEach), 5, 1).splits();

    assertThat(splits)
        .extracting(s -> s.test().stream().filter(d -> d.labels(Facet.THEME).size() == 2).count())
        .containsOnly(2L);
  }

  @Test
  void oneDocumentIsTooFew() {
    assertThatThrownBy(() -> Folds.of(Given.corpus("a"), 5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("folds need at least 2 documents, found 1");
  }

  @Test
  void oneFoldIsNone() {
    assertThatThrownBy(() -> Folds.of(Given.corpus("a b"), 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be at least 2 folds, not 1");
  }

  private static Document themed(int number, String themes) {
    return Given.document("d" + number, Map.of(Facet.THEME, Given.labels(themes)));
  }

  private static List<List<Document>> parts(Folds folds) {
    return folds.splits().stream().map(Split::test).map(Corpus::documents).toList();
  }

  private static int count(Corpus corpus, java.util.Optional<Label> topic) {
    return (int) corpus.stream().filter(document -> document.topic().equals(topic)).count();
  }

  private static int spread(List<Integer> counts) {
    var summary = counts.stream().mapToInt(Integer::intValue).summaryStatistics();
    return summary.getMax() - summary.getMin();
  }
}
