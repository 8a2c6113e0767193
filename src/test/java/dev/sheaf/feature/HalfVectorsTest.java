package dev.sheaf.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.text.Analyzer;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HalfVectorsTest {
  @Seeds
  void theHalvesAddUpToTheVectorToTheLastBit(Random random) {
    Corpus corpus = Papers.random(random, 20);
    TfIdf features = fit(corpus, Papers.ANALYZER);

    for (Document document : corpus) {
      SparseVector sum = features.halves(document).sum();

      assertThat(sum).usingRecursiveComparison().isEqualTo(features.transform(document));
    }
  }

  @Test
  void aTermStandsInTheHalfOfTheTextItWasFoundIn() {
    Document both =
        Papers.document("d", Map.of(), Map.of(Language.ZH, "用 rag 检索", Language.EN, "a graph"));
    TfIdf features = fit(Corpus.of(java.util.List.of(both)), Papers.ANALYZER);
    int rag = features.vocabulary().column("rag");

    HalfVectors halves = features.halves(both);

    assertThat(has(halves.of(Language.ZH), rag)).isTrue();
    assertThat(has(halves.of(Language.EN), rag)).isFalse();
  }

  @Test
  void withoutATermATextIsWhatItIsWhereTheTermWasNeverWritten() {
    Document with = Papers.english("a", "graph memory agent agent");
    Document without = Papers.english("b", "graph memory");
    var words = new Analyzer.Settings(1, 2, 2, Analyzer.FunctionWords.LEFT_OUT);
    TfIdf features = fit(Corpus.of(java.util.List.of(with, without)), new Analyzer(words));
    int agent = features.vocabulary().column("agent");

    SparseVector left = features.halves(with).without(c -> false, c -> c == agent).sum();

    assertEqual(left, features.transform(without));
  }

  @Test
  void withoutItsOnlyKnownTermAHalfLeavesItsLengthToTheOther() {
    Document both =
        Papers.document("d", Map.of(), Map.of(Language.ZH, "检索", Language.EN, "graph memory"));
    TfIdf features = fit(Corpus.of(java.util.List.of(both)), Papers.ANALYZER);

    HalfVectors left = features.halves(both).without(c -> true, c -> false);

    assertThat(left.of(Language.ZH).isEmpty()).isTrue();
    assertThat(left.sum().norm()).isCloseTo(Math.sqrt(2), within(1e-6));
    assertThat(left.without(c -> false, c -> true).sum().isEmpty()).isTrue();
  }

  private static void assertEqual(SparseVector a, SparseVector b) {
    assertThat(a.size()).isEqualTo(b.size());
    for (int i = 0; i < a.size(); i++) {
      assertThat(a.index(i)).isEqualTo(b.index(i));
      assertThat(a.value(i)).isCloseTo(b.value(i), within(1e-6f));
    }
  }

  private static boolean has(SparseVector half, int column) {
    return java.util.stream.IntStream.range(0, half.size()).anyMatch(i -> half.index(i) == column);
  }

  private static TfIdf fit(Corpus corpus, Analyzer analyzer) {
    TermCounter counts = TermCounter.of(corpus, analyzer);
    return TfIdf.fit(counts, new TfIdf.Settings(1, 1, 50_000, 2, Math.sqrt(2)));
  }
}
