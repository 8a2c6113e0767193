package dev.sheaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopicModelTest {
  private static final TopicModel MODEL = Given.model(Given.papers(30));

  @Test
  void aTextIsLabelledByItsTermsInEitherLanguage() {
    assertThat(topic("an agent that calls tools")).isEqualTo(new Label("Agent"));
    assertThat(topic("检索增强生成的新方法")).isEqualTo(new Label("RAG"));
    assertThat(topic("檢索增強生成的新方法")).isEqualTo(new Label("RAG"));
  }

  @Test
  void theEvidenceNamesTermsOfTheTextThatSpeakForTheTopic() {
    Classification found = MODEL.classify(Given.text("we plan to call tools"));

    assertThat(found.evidence()).extracting(Classification.Evidence::term).contains("tools");
    assertThat(found.evidence()).isNotEmpty().allMatch(evidence -> evidence.weight() > 0);
  }

  @Test
  void noEvidenceRepeatsAPartOfAStrongerOne() {
    Classification found = MODEL.classify(Given.text("检索增强生成, passages are retrieved"));

    List<String> terms = found.evidence().stream().map(Classification.Evidence::term).toList();
    assertThat(terms)
        .isNotEmpty()
        .noneMatch(a -> terms.stream().anyMatch(b -> !a.equals(b) && b.contains(a)));
  }

  @Test
  void aTextWithoutAKnownTermGetsThePriorsAndNoEvidence() {
    Classification found = MODEL.classify(Given.text("совершенно другое"));

    assertThat(found.evidence()).isEmpty();
    assertThat(found.topic().orElseThrow().ranking().ranking())
        .extracting(Score::probability)
        .containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0);
  }

  @Test
  void aThemeIsAnsweredTogetherWithTheBroaderOne() {
    Label narrow = new Label("RLHF");
    Label broad = new Label("Alignment");
    Taxonomy taxonomy =
        Taxonomy.of(List.of(theme(broad, Optional.empty()), theme(narrow, Optional.of(broad))));
    Corpus papers = themed(Given.papers(60), narrow);

    var found =
        Training.run(papers, taxonomy, Settings.defaults(), Training.Listener.NONE)
            .model()
            .classify(papers.get(0));

    assertThat(found.themes()).extracting(Score::label).containsExactly(broad, narrow);
  }

  /** Those on agents have the theme; the others another one. */
  private static Corpus themed(Corpus papers, Label theme) {
    return Corpus.of(
        papers.stream()
            .map(
                paper -> {
                  boolean has = paper.topic().equals(Optional.of(new Label("Agent")));
                  List<Label> themes = List.of(has ? theme : new Label("other"));
                  return Given.paper(
                      paper.id(),
                      paper.abstracts().get(Language.EN),
                      Map.of(Facet.THEME, themes),
                      0);
                })
            .toList());
  }

  private static Taxonomy.Entry theme(Label label, Optional<Label> parent) {
    var place = new Location("taxonomy.csv", 2);
    return new Taxonomy.Entry(label, Facet.THEME, parent, Map.of(), List.of(), List.of(), place);
  }

  @Test
  void withoutThemesInTrainingNoneAreGiven() {
    assertThat(MODEL.classify(Given.text("agents call tools")).themes()).isEmpty();
  }

  @Test
  void aTopicWithTooFewPapersIsKeptOutAndNamed() {
    List<Document> papers = new ArrayList<>(Given.papers(9).documents());
    papers.add(
        Given.paper("odd", "something else", Map.of(Facet.TOPIC, List.of(new Label("X"))), 0));

    Training training = Given.training(Corpus.of(papers));

    assertThat(training.selections().get(Facet.TOPIC).leftOut()).containsOnlyKeys(new Label("X"));
    assertThat(training.model().classifier(Facet.TOPIC).orElseThrow().labels()).hasSize(3);
  }

  @Seeds
  void theOrderOfThePapersChangesNoByte(Random random) {
    List<Document> shuffled = new ArrayList<>(Given.papers(30).documents());
    Collections.shuffle(shuffled, random);

    TopicModel model = Given.model(Corpus.of(shuffled));

    assertThat(model.features().bytes()).isEqualTo(MODEL.features().bytes());
    assertThat(model.classifier(Facet.TOPIC).orElseThrow().toBytes())
        .isEqualTo(MODEL.classifier(Facet.TOPIC).orElseThrow().toBytes());
  }

  private static Label topic(String text) {
    return MODEL.classify(Given.text(text)).topic().orElseThrow().chosen().label();
  }
}
