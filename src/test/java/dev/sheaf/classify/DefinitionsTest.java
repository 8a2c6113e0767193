package dev.sheaf.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.TermCounter;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.text.Analyzer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
  private static final Label AGENT = new Label("Agent");
  private static final Label RAG = new Label("RAG");
  private static final Corpus PAPERS =
      corpus("an agent plans", "a retriever finds", "检索增强生成", "graphs", "retriever, agent");
  private static final TfIdf FEATURES =
      TfIdf.fit(
          TermCounter.of(PAPERS, new Analyzer(Analyzer.Settings.DEFAULT)),
          new TfIdf.Settings(1, 1, 1000, 1, 1));
  private static final SparseMatrix ROWS = FEATURES.transform(PAPERS);

  @Test
  void aTermOfSeveralColumnsIsSharedAmongThem() {
    var weights = definitions(AGENT, "检索增强").of(AGENT).orElseThrow().weights();

    assertThat(weights.size()).isEqualTo(2);
    assertThat(weights.value(0)).isEqualTo(weights.value(1));
  }

  @Test
  void aLabelWhoseTermsHaveNoColumnIsNotDefined() {
    assertThat(definitions(AGENT, "zeppelin").labels()).isEmpty();
  }

  @Test
  void moreTermsDoNotMakeADefinitionLouder() {
    double few = deviation(definitions(AGENT, "agent"), AGENT);
    double many = deviation(definitions(RAG, "retriever; graphs; 检索增强生成; finds"), RAG);

    assertThat(few).isCloseTo(1, within(1e-6));
    assertThat(many).isCloseTo(1, within(1e-6));
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    var terms = new TreeMap<Label, List<String>>(Map.of(AGENT, List.of("agent", "retriever")));
    var backwards = ROWS.rows(new int[] {4, 3, 2, 1, 0});

    double mean = Definitions.of(terms, FEATURES, ROWS).of(AGENT).orElseThrow().mean();
    double other = Definitions.of(terms, FEATURES, backwards).of(AGENT).orElseThrow().mean();

    assertThat(other).isEqualTo(mean);
  }

  private static Definitions definitions(Label label, String terms) {
    return Definitions.of(
        new TreeMap<>(Map.of(label, List.of(terms.split("; ", -1)))), FEATURES, ROWS);
  }

  private static double deviation(Definitions definitions, Label label) {
    double[] scores = definitions.of(label).orElseThrow().scores(ROWS);
    double mean = Arrays.stream(scores).average().orElseThrow();
    return Math.sqrt(
        Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).average().orElseThrow());
  }

  private static Corpus corpus(String... texts) {
    return Corpus.of(
        IntStream.range(0, texts.length)
            .mapToObj(
                i ->
                    new Document(
                        "d" + i,
                        new Location("test", i + 1),
                        Optional.empty(),
                        Map.of(),
                        Map.of(Language.EN, texts[i]),
                        Map.of()))
            .toList());
  }
}
