package dev.sheaf.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.model.Given;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TuningTest {
  @Test
  void fewPapersAreLearnedFromByTheDefault() {
    Training training = train(noisy(300), Settings.defaults());

    assertThat(training.tuning()).isEmpty();
    assertThat(training.settings().topic()).isEqualTo(Algorithm.standard());
  }

  @Test
  void theDefaultStaysWhereNothingIsClearlyBetter() {
    Training training = train(noisy(600), Settings.defaults());

    Tuning tuning = training.tuning().orElseThrow();
    assertThat(tuning.learned()).isEqualTo(480);
    assertThat(tuning.asked()).isEqualTo(120);
    assertThat(tuning.trials()).hasSize(4);
    assertThat(tuning.chosen()).isEqualTo(Algorithm.standard());
  }

  @ParameterizedTest
  @CsvSource({"400, 10000", "200, 10000", "40, 50000"})
  void ofLongPapersFewerAreEnoughToLearnFrom(int terms, int enough) {
    var rows = new SparseMatrix.Builder(terms);
    float[] values = new float[terms];
    Arrays.fill(values, 1);
    var row = SparseVector.of(IntStream.range(0, terms).toArray(), values);
    IntStream.range(0, 10).forEach(i -> rows.add(row));

    assertThat(Tuning.enough(rows.build())).isEqualTo(enough);
  }

  @Test
  void anAlgorithmThatIsClearlyBetterIsChosen() {
    var poor = new Algorithm.LogisticRegression(1e-6, 0, 1);

    Training training = train(noisy(600), startingFrom(poor));

    assertThat(training.settings().topic()).isInstanceOf(Algorithm.LinearSvm.class);
    assertThat(training.tuning().orElseThrow().winner().worth())
        .isGreaterThan(training.tuning().orElseThrow().trials().get(0).worth());
  }

  @Test
  void anAlgorithmThatIsGivenIsTaken() {
    var given = new Algorithm.LinearSvm(2, 0, 1);

    Training training = train(noisy(600), Settings.defaults().with(given));

    assertThat(training.tuning()).isEmpty();
    assertThat(training.settings().topic()).isEqualTo(given);
  }

  @Test
  void whatWasChosenMakesTheSameModelAgain() {
    var poor = new Algorithm.LogisticRegression(1e-6, 0, 1);
    Training training = train(noisy(600), startingFrom(poor));

    Training again = train(noisy(600), training.settings());

    assertThat(again.model().classifier(Facet.TOPIC).orElseThrow().toBytes())
        .isEqualTo(training.model().classifier(Facet.TOPIC).orElseThrow().toBytes());
  }

  private static Settings startingFrom(Algorithm algorithm) {
    Settings defaults = Settings.defaults();
    return new Settings(
        defaults.analysis(),
        defaults.features(),
        defaults.recency(),
        algorithm,
        defaults.objective(),
        SettingsChoice.TERMS_AND_ALGORITHM,
        defaults.theme(),
        defaults.minTopicPapers(),
        defaults.minThemePapers());
  }

  private static Training train(Corpus corpus, Settings settings) {
    return Training.run(corpus, Taxonomy.empty(), settings, Training.Listener.NONE);
  }

  /** Every third paper of the first topic, none repeating another, one word in four misleading. */
  private static Corpus noisy(int count) {
    Random random = new Random(7);
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int topic = i % 3 == 0 ? 0 : 1;
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 8; word++) {
        int of = random.nextInt(4) == 0 ? 1 - topic : topic;
        text.append(of == 0 ? "planner" : "passage").append(random.nextInt(30)).append(". ");
      }
      var label = Map.of(Facet.TOPIC, List.of(new Label(topic == 0 ? "Agent" : "RAG")));
      papers.add(Given.paper("p" + i, text.toString(), label, i));
    }
    return Corpus.of(papers);
  }
}
