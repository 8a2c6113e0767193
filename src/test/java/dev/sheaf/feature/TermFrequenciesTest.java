package dev.sheaf.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Language;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermFrequenciesTest {
  private static final TfIdf.Settings SETTINGS = new TfIdf.Settings(1, 1, 1000, 2, 1);

  private static TfIdf terms(Corpus corpus) {
    return TfIdf.fit(TermCounter.of(corpus, Papers.ANALYZER), SETTINGS);
  }

  private static double value(SparseMatrix rows, int row, String term, TfIdf terms) {
    SparseVector values = rows.row(row);
    return IntStream.range(0, values.size())
        .filter(i -> terms.vocabulary().term(values.index(i)).equals(term))
        .mapToDouble(values::value)
        .sum();
  }

  private static List<String> values(SparseMatrix rows, int row) {
    return IntStream.range(rows.start(row), rows.end(row))
        .mapToObj(i -> rows.index(i) + ":" + rows.value(i))
        .toList();
  }

  @Test
  void aFrequencyIsOnePlusTheLogarithmOfTheCount() {
    Corpus corpus = Corpus.of(List.of(Papers.english("a", "graph memory graph graph")));
    TfIdf terms = terms(corpus);

    SparseMatrix rows = TermFrequencies.of(corpus, terms);

    assertThat(value(rows, 0, "graph", terms)).isCloseTo(1 + Math.log(3), within(1e-6));
    assertThat(value(rows, 0, "memory", terms)).isEqualTo(1);
  }

  @Test
  void aTermOfATitleCountsTwice() {
    var titles = Map.of(Language.EN, "Graph", Language.ZH, "模型");
    var texts = Map.of(Language.EN, "graph memory", Language.ZH, "检索");
    Corpus corpus = Corpus.of(List.of(Papers.document("a", titles, texts)));
    TfIdf terms = terms(corpus);

    SparseMatrix rows = TermFrequencies.of(corpus, terms);

    assertThat(value(rows, 0, "graph", terms)).isCloseTo(1 + Math.log(3), within(1e-6));
    assertThat(value(rows, 0, "memory", terms)).isEqualTo(1);
    assertThat(value(rows, 0, "模型", terms)).isCloseTo(1 + Math.log(2), within(1e-6));
    assertThat(value(rows, 0, "检索", terms)).isEqualTo(1);
  }

  @Test
  void termsThatWereNotLearnedAreLeftOut() {
    TfIdf terms = terms(Corpus.of(List.of(Papers.english("a", "graph"))));

    SparseMatrix rows =
        TermFrequencies.of(Corpus.of(List.of(Papers.english("b", "memory"))), terms);

    assertThat(rows.rows()).isEqualTo(1);
    assertThat(rows.row(0).isEmpty()).isTrue();
  }

  @Test
  void blocksOfDocumentsGiveTheRowsOfEachAlone() {
    Corpus corpus = Papers.random(new Random(2), 150);
    TfIdf terms = terms(corpus);

    SparseMatrix rows = TermFrequencies.of(corpus, terms);

    assertThat(rows.rows()).isEqualTo(150);
    for (int row : new int[] {0, 63, 64, 149}) {
      var alone = TermFrequencies.of(Corpus.of(List.of(corpus.get(row))), terms);
      assertThat(values(alone, 0)).isNotEmpty().isEqualTo(values(rows, row));
    }
  }
}
