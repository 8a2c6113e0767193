package dev.sheaf.feature;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.feature.TfIdf.Settings;
import dev.sheaf.text.Terms;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TfIdfTest {
  private static final Settings ALL = new Settings(1, 1, 1000, 3, 1);

  @Test
  void valuesAreThoseComputedByHand() {
    var tfIdf = fit(ALL, Papers.english("a", "graph, graph, agent"), Papers.english("b", "graph"));

    var vector = tfIdf.transform(Papers.english("c", "graph, graph, agent"));

    double graph = 1 + Math.log(2); // idf ln(3/3) + 1
    double agent = Math.log(3 / 2.0) + 1;
    double length = Math.hypot(graph, agent);
    assertThat(value(tfIdf, vector, "graph")).isCloseTo(graph / length, within(1e-6));
    assertThat(value(tfIdf, vector, "agent")).isCloseTo(agent / length, within(1e-6));
  }

  @Test
  void theShareOfKnownTermsCountsEveryOccurrence() {
    var tfIdf = fit(ALL, Papers.english("a", "graph"), Papers.english("b", "graph"));

    assertThat(tfIdf.knownShare(Papers.english("c", "graph, graph, agent, graph"))).isEqualTo(0.75);
    assertThat(tfIdf.knownShare(Papers.english("d", "agent"))).isZero();
    assertThat(tfIdf.knownShare(Papers.english("e", "..."))).isZero();
  }

  @Seeds
  void vectorsAreThoseOfTheNaiveComputation(Random random) {
    var corpus = Papers.random(random, 8);
    var tfIdf = TfIdf.fit(TermCounter.of(corpus, Papers.ANALYZER), ALL);

    var idf = naiveIdf(corpus);
    for (Document document : corpus) {
      var expected = naive(document, idf);
      var found = values(tfIdf, document);
      assertThat(found).containsOnlyKeys(expected.keySet());
      found.forEach((term, value) -> assertThat(value).isCloseTo(expected.get(term), within(1e-5)));
    }
  }

  private static Map<String, Double> naive(Document document, Map<String, Double> idf) {
    var sum = new HashMap<String, Double>();
    var halves = List.of(tf(document, Language.ZH), tf(document, Language.EN));
    long known = halves.stream().filter(half -> !half.isEmpty()).count();
    for (Map<String, Double> tf : halves) {
      tf.replaceAll((term, count) -> (1 + Math.log(count)) * idf.get(term));
      double length = Math.sqrt(tf.values().stream().mapToDouble(x -> x * x).sum());
      double factor = known == 2 ? Math.sqrt(0.5) : ALL.loneHalf();
      tf.forEach((term, value) -> sum.merge(term, value / length * factor, Double::sum));
    }
    return sum;
  }

  private static Map<String, Double> naiveIdf(Corpus corpus) {
    var idf = new HashMap<String, Double>();
    for (Document document : corpus) {
      var terms = tf(document, Language.ZH);
      terms.putAll(tf(document, Language.EN));
      terms.keySet().forEach(term -> idf.merge(term, 1.0, Double::sum));
    }
    idf.replaceAll((term, with) -> Math.log((1 + corpus.size()) / (1 + with)) + 1);
    return idf;
  }

  private static Map<String, Double> tf(Document document, Language language) {
    var counts = new HashMap<String, Double>();
    var title = terms(document.titles().getOrDefault(language, ""));
    title.forEach(term -> counts.merge(term, (double) ALL.titleWeight(), Double::sum));
    terms(document.abstracts().getOrDefault(language, ""))
        .forEach(term -> counts.merge(term, 1.0, Double::sum));
    return counts;
  }

  @Test
  void aWordInTheTitleCountsMoreThanInTheAbstract() {
    var paper = Papers.document("a", Map.of(Language.EN, "graph"), Map.of(Language.EN, "memory"));
    var tfIdf = fit(ALL, paper);

    var vector = tfIdf.transform(paper);

    assertThat(value(tfIdf, vector, "graph")).isGreaterThan(value(tfIdf, vector, "memory"));
  }

  @Test
  void aDocumentInTwoLanguagesHasLengthOneAndALoneHalfTheLengthAskedFor() {
    var settings = new Settings(1, 1, 1000, 1, 1.25);
    var both = Papers.document("a", Map.of(), Map.of(Language.EN, "graph", Language.ZH, "图谱"));

    var tfIdf = fit(settings, both);

    assertThat(tfIdf.transform(both).norm()).isCloseTo(1, within(1e-6));
    assertThat(tfIdf.transform(Papers.english("b", "graph")).norm()).isCloseTo(1.25, within(1e-6));
  }

  @Test
  void aHalfOfUnknownTermsCountsAsMissing() {
    var tfIdf = fit(ALL, Papers.english("a", "graph"));
    var texts = Map.of(Language.EN, "graph", Language.ZH, "图谱");

    var vector = tfIdf.transform(Papers.document("b", Map.of(), texts));

    assertThat(vector.norm()).isCloseTo(1, within(1e-6));
  }

  @Test
  void termsNeverSeenInTrainingAreLeftOut() {
    var tfIdf = fit(ALL, Papers.english("a", "graph"));

    assertThat(tfIdf.transform(Papers.english("b", "memory")).isEmpty()).isTrue();
  }

  @Test
  void rareAndCommonTermsGetNoColumn() {
    var papers =
        IntStream.range(0, 4)
            .mapToObj(i -> Papers.english("d" + i, i < 2 ? "aa, bb, cc" + i : "aa, dd" + i))
            .toArray(Document[]::new);

    var tfIdf = fit(new Settings(2, 0.5, 1000, 1, 1), papers);

    assertThat(columns(tfIdf)).containsExactly("bb");
  }

  @Test
  void whereThereIsLittleRoomTheMostFrequentTermsStay() {
    var papers =
        IntStream.range(0, 6)
            .mapToObj(i -> Papers.english("d" + i, i < 2 ? "aa, bb, cc" : i < 4 ? "aa, bb" : "aa"))
            .toArray(Document[]::new);

    assertThat(columns(fit(new Settings(1, 1, 2, 1, 1), papers)))
        .containsExactlyInAnyOrder("aa", "bb");
    assertThat(columns(fit(new Settings(1, 0.9, 1, 1, 1), papers))).containsExactly("bb");
  }

  @Test
  void ofTermsEquallyFrequentTheRoomIsFilled() {
    var tfIdf = fit(new Settings(1, 1, 3, 1, 1), Papers.english("a", "aa, bb, cc, dd, ee"));

    assertThat(columns(tfIdf)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void threadsGiveTheSameRowsAsOneDocumentAfterTheOther() throws Exception {
    var corpus = Papers.random(new Random(3), 300);
    var tfIdf = TfIdf.fit(TermCounter.of(corpus, Papers.ANALYZER), ALL);
    var pool = new ForkJoinPool(4);

    var rows = pool.submit(() -> tfIdf.transform(corpus)).get();
    pool.shutdown();

    for (int i = 0; i < corpus.size(); i++) {
      assertThat(rows.row(i)).usingRecursiveComparison().isEqualTo(tfIdf.transform(corpus.get(i)));
    }
  }

  @Test
  void rowsThatAreShownInTheirHalvesAreTheSame() {
    var corpus = Papers.random(new Random(3), 300);
    var tfIdf = TfIdf.fit(TermCounter.of(corpus, Papers.ANALYZER), ALL);
    var seen = new HalfVectors[corpus.size()];

    var rows = tfIdf.transform(corpus, (halves, place) -> seen[place] = halves);

    var plain = tfIdf.transform(corpus);
    for (int i = 0; i < corpus.size(); i++) {
      assertThat(rows.row(i)).usingRecursiveComparison().isEqualTo(plain.row(i));
      assertThat(seen[i]).usingRecursiveComparison().isEqualTo(tfIdf.halves(corpus.get(i)));
    }
  }

  @Seeds
  void bytesGiveTheSameVectorsBack(Random random) {
    var corpus = Papers.random(random, 4);
    var tfIdf = TfIdf.fit(TermCounter.of(corpus, Papers.ANALYZER), ALL);

    var copy = TfIdf.of(tfIdf.bytes(), Papers.ANALYZER, ALL);

    assertThat(copy.bytes()).isEqualTo(tfIdf.bytes());
    assertThat(copy.documents()).isEqualTo(4);
    assertThat(corpus)
        .isNotEmpty()
        .allSatisfy(paper -> assertThat(values(copy, paper)).isEqualTo(values(tfIdf, paper)));
  }

  @Test
  void bytesCutOffAnywhereAreRefused() {
    var bytes = fit(ALL, Papers.english("a", "graph memory")).bytes();

    for (int length = 0; length < bytes.limit(); length++) {
      ByteBuffer cut = bytes.slice(0, length);
      assertThatThrownBy(() -> TfIdf.of(cut, Papers.ANALYZER, ALL))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aFlippedBitAnywhereIsRefused() {
    var bytes = fit(ALL, Papers.english("a", "graph memory")).bytes();

    for (int i = 0; i < bytes.limit(); i++) {
      ByteBuffer damaged = ByteBuffer.allocate(bytes.limit()).put(bytes.duplicate()).flip();
      damaged.put(i, (byte) (damaged.get(i) ^ 4));
      assertThatThrownBy(() -> TfIdf.of(damaged, Papers.ANALYZER, ALL))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void settingsThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> new Settings(1, 1.5, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("max document share must be above 0 and up to 1, not 1.5");
  }

  private static TfIdf fit(Settings settings, Document... papers) {
    return TfIdf.fit(TermCounter.of(Corpus.of(List.of(papers)), Papers.ANALYZER), settings);
  }

  private static List<String> columns(TfIdf tfIdf) {
    return IntStream.range(0, tfIdf.size()).mapToObj(tfIdf.vocabulary()::term).toList();
  }

  private static Map<String, Double> values(TfIdf tfIdf, Document document) {
    var vector = tfIdf.transform(document);
    return IntStream.range(0, vector.size())
        .boxed()
        .collect(
            toMap(i -> tfIdf.vocabulary().term(vector.index(i)), i -> (double) vector.value(i)));
  }

  private static double value(TfIdf tfIdf, SparseVector vector, String term) {
    var values =
        IntStream.range(0, vector.size()).boxed().collect(toMap(vector::index, vector::value));
    return values.get(tfIdf.vocabulary().column(term));
  }

  private static List<String> terms(String text) {
    Terms terms = new Terms();
    Papers.ANALYZER.analyze(text, terms);
    return IntStream.range(0, terms.size()).mapToObj(terms::text).toList();
  }
}
