package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.model.Given;
import dev.sheaf.model.TopicModel;
import dev.sheaf.trend.quantify.Quantification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantificationStoreTest {
  private static final Corpus PAPERS = withThemes(Given.papers(150));
  private static final TopicModel MODEL = Given.model(PAPERS);

  private static Corpus withThemes(Corpus papers) {
    List<Document> all = new ArrayList<>();
    for (Document paper : papers) {
      List<Label> topic = paper.labels(Facet.TOPIC);
      Label theme = new Label("about " + topic.get(0));
      all.add(
          Given.paper(
              paper.id(),
              paper.abstracts().values().iterator().next(),
              Map.of(Facet.TOPIC, topic, Facet.THEME, List.of(theme)),
              all.size()));
    }
    return Corpus.of(all);
  }

  private static Quantification of(TopicModel model, Facet facet) {
    return model.quantification(facet).orElseThrow();
  }

  @Test
  void whatIsSavedEstimatesAsBefore() {
    for (Facet facet : List.of(Facet.TOPIC, Facet.THEME)) {
      LinearClassifier classifier = MODEL.classifier(facet).orElseThrow();
      String text = JsonPrinter.line(QuantificationJson.of(of(MODEL, facet)));
      Json json = JsonParser.parse(text, new Location("errors.json", 1));

      assertThat(of(MODEL, facet).isCorrected()).isTrue();
      assertThat(QuantificationJson.read(json, classifier)).isEqualTo(of(MODEL, facet));
    }
  }

  @Test
  void papersInAnyOrderMeasureTheSameErrors() {
    List<Document> shuffled = new ArrayList<>(PAPERS.documents());
    Collections.shuffle(shuffled, new Random(3));

    TopicModel again = Given.model(Corpus.of(shuffled));

    assertThat(of(again, Facet.TOPIC)).isEqualTo(of(MODEL, Facet.TOPIC));
    assertThat(of(again, Facet.THEME)).isEqualTo(of(MODEL, Facet.THEME));
  }

  @Test
  void tooFewPapersAreEstimatedUncorrected() {
    TopicModel few = Given.model(Given.papers(28));

    assertThat(of(few, Facet.TOPIC).isCorrected()).isFalse();
    assertThat(few.quantification(Facet.THEME)).isEmpty();
  }

  @Test
  void anotherJsonIsRefused() {
    LinearClassifier topics = MODEL.classifier(Facet.TOPIC).orElseThrow();
    Json other = JsonParser.parse("{\"drift\":0.1}", new Location("errors.json", 1));

    assertThatThrownBy(() -> QuantificationJson.read(other, topics))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a list");
  }
}
