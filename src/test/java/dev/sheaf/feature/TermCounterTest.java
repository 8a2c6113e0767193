package dev.sheaf.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.text.Analyzer;
import dev.sheaf.text.Analyzer.FunctionWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermCounterTest {
  private static final TfIdf.Settings ALL = new TfIdf.Settings(1, 1, 1000, 1, 1);

  @Seeds
  void countersOfThePartsAddUpToThatOfTheWhole(Random random) {
    var documents = Papers.random(random, 30).documents();
    int cut = random.nextInt(documents.size() + 1);

    var sum = counterOf(documents.subList(0, cut));
    sum.addAll(counterOf(documents.subList(cut, documents.size())));

    assertThat(TfIdf.fit(sum, ALL).bytes()).isEqualTo(TfIdf.fit(counterOf(documents), ALL).bytes());
  }

  @Seeds
  void countersThatWereAddedUpGoOnCounting(Random random) {
    var documents = Papers.random(random, 30).documents();
    var sum = counterOf(documents.subList(0, 10));
    var part = counterOf(documents.subList(10, 20));

    sum.addAll(part);
    documents.subList(20, 30).forEach(part::add);
    documents.subList(20, 30).forEach(sum::add);

    assertThat(TfIdf.fit(sum, ALL).bytes()).isEqualTo(TfIdf.fit(counterOf(documents), ALL).bytes());
    assertThat(TfIdf.fit(part, ALL).bytes())
        .isEqualTo(TfIdf.fit(counterOf(documents.subList(10, 30)), ALL).bytes());
  }

  @Seeds
  void theOrderOfTheDocumentsDoesNotMatter(Random random) {
    var documents = Papers.random(random, 30).documents();
    var shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);

    var fitted = TfIdf.fit(counterOf(shuffled), ALL);

    assertThat(fitted.bytes()).isEqualTo(TfIdf.fit(counterOf(documents), ALL).bytes());
  }

  @Test
  void threadsCountTheSameAsOne() throws Exception {
    var corpus = Papers.random(new Random(7), 500);
    var pool = new ForkJoinPool(4);

    var counter = pool.submit(() -> TermCounter.of(corpus, Papers.ANALYZER)).get();
    pool.shutdown();

    var one = counterOf(corpus.documents());
    assertThat(TfIdf.fit(counter, ALL).bytes()).isEqualTo(TfIdf.fit(one, ALL).bytes());
  }

  @Test
  void aTermCountsOncePerDocumentWhateverTextItStandsIn() {
    var titles = Map.of(Language.EN, "RAG", Language.ZH, "RAG 综述");
    var texts = Map.of(Language.EN, "rag and Rag");
    var counter =
        counterOf(List.of(Papers.document("a", titles, texts), Papers.english("b", "rag")));

    assertThat(counter.documentsWith("rag")).isEqualTo(2);
    assertThat(counter.documentsWith("综述")).isEqualTo(1);
    assertThat(counter.documentsWith("unknown")).isZero();
    assertThat(counter.documents()).isEqualTo(2);
  }

  @Test
  void manyTermsAreAllCounted() {
    var documents =
        IntStream.range(0, 200)
            .mapToObj(i -> Papers.english("d" + i, words(100 * i, 100 * i + 200)))
            .toList();

    var counter = counterOf(documents);

    assertThat(counter.documentsWith("x100y")).isEqualTo(2);
    assertThat(counter.documentsWith("x50y")).isEqualTo(1);
    assertThat(counter.terms()).isEqualTo(20_100);
  }

  @Test
  void countersOfDifferentTermsDoNotAddUp() {
    var others = new TermCounter(new Analyzer(new Analyzer.Settings(1, 2, 2, FunctionWords.KEPT)));

    assertThatThrownBy(() -> counterOf(List.of()).addAll(others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("counters of different terms");
  }

  @Test
  void anEmptyCorpusHasNoTerms() {
    var counter = TermCounter.of(Corpus.of(List.of()), Papers.ANALYZER);

    assertThat(counter.terms()).isZero();
    assertThatThrownBy(() -> TfIdf.fit(counter, ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tf-idf needs at least one document");
  }

  private static String words(int from, int to) {
    return String.join(". ", IntStream.range(from, to).mapToObj(i -> "x" + i + "y").toList());
  }

  private static TermCounter counterOf(List<Document> documents) {
    var counter = new TermCounter(Papers.ANALYZER);
    documents.forEach(counter::add);
    return counter;
  }
}
