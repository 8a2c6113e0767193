package dev.sheaf.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final Label AGENT = new Label("Agent");
  private static final Label RAG = new Label("RAG");
  private static final Label OTHER = new Label("其他");
  private static final Label BIRDS = new Label("birds");
  private static final String[] FILLERS = {"paper", "model", "study", "result", "system", "data"};
  private static final Taxonomy TAXONOMY =
      Taxonomy.of(
          List.of(
              entry(AGENT, "agent", "tool use"),
              entry(RAG, "retriever", "vector database"),
              entry(OTHER)));
  private static final List<Document> AGENTS = papers("a", 6, "agent tools", AGENT);

  @Test
  void aTopicWithTermsAndNoPaperCanWin() {
    var model = train(AGENTS, TAXONOMY).model();

    var topic = model.classify(paper("x", "a retriever over a vector database", null)).topic();

    assertThat(topic.orElseThrow().chosen().label()).isEqualTo(RAG);
  }

  @Test
  void aTopicWithNeitherTermsNorPapersIsNamed() {
    var selection = train(AGENTS, TAXONOMY).selections().get(Facet.TOPIC);

    assertThat(selection.learned()).containsOnlyKeys(AGENT, RAG);
    assertThat(selection.leftOut()).containsExactly(Map.entry(OTHER, 0));
  }

  @Test
  void definitionsDoNotTouchACorpusOfForeignTopics() {
    var foreign = new ArrayList<>(papers("b", 6, "birds fly", BIRDS));
    foreign.addAll(papers("c", 6, "agent tools", new Label("machines")));

    var defined = train(foreign, TAXONOMY);

    assertThat(bytes(defined)).isEqualTo(bytes(train(foreign, Taxonomy.empty())));
    assertThat(defined.selections().get(Facet.TOPIC).leftOut()).isEmpty();
  }

  @Test
  void definitionsFadeAsPapersGrow() {
    assertThat(difference(5)).isGreaterThan(0.2);
    assertThat(difference(2_000)).isCloseTo(0, within(0.01));
  }

  @Test
  void theOrderOfThePapersDoesNotMatter() {
    var papers = new ArrayList<>(AGENTS);
    papers.addAll(papers("r", 3, "retriever index", RAG));
    papers.addAll(papers("u", 90, "retriever index tool use", null));
    var first = bytes(train(papers, TAXONOMY));

    Collections.shuffle(papers, new Random(7));

    assertThat(bytes(train(papers, TAXONOMY))).isEqualTo(first);
  }

  @Test
  void papersWithoutATopicTeachTermsThatNoLabelledPaperHas() {
    var papers = new ArrayList<>(AGENTS);
    papers.addAll(papers("r", 3, "retriever index", RAG));
    var further = papers("u", 90, "retriever passages", BIRDS);
    further.addAll(papers("v", 90, "agent robots", BIRDS));

    var training =
        Training.run(
            Corpus.of(papers),
            Corpus.of(further),
            TAXONOMY,
            Settings.defaults(),
            Training.Listener.NONE);

    var topics = training.model().classify(paper("x", "passages", null)).topic().orElseThrow();
    assertThat(topics.chosen().label()).isEqualTo(RAG);
    assertThat(training.selections().get(Facet.TOPIC).learned()).containsOnlyKeys(AGENT, RAG);
  }

  /** How much a definition adds to the probability of its topic where no paper had its term. */
  private static double difference(int papers) {
    var corpus = new ArrayList<>(papers("a", papers, "agent tools", AGENT));
    corpus.addAll(papers("r", papers, "retriever index", RAG));
    double with = probability(train(corpus, TAXONOMY));
    return with - probability(train(corpus, Taxonomy.empty()));
  }

  private static double probability(Training training) {
    var paper = paper("x", "tool use study", null);
    return training.model().classify(paper).topic().orElseThrow().ranking().probability(AGENT);
  }

  private static Training train(List<Document> papers, Taxonomy taxonomy) {
    return Training.run(Corpus.of(papers), taxonomy, Settings.defaults(), Training.Listener.NONE);
  }

  private static ByteBuffer bytes(Training training) {
    return training.model().classifier(Facet.TOPIC).orElseThrow().toBytes();
  }

  private static List<Document> papers(String id, int size, String text, Label topicOrNull) {
    return new ArrayList<>(
        IntStream.range(0, size)
            .mapToObj(i -> paper(id + i, text + " " + FILLERS[i % FILLERS.length], topicOrNull))
            .toList());
  }

  private static Document paper(String id, String text, Label topicOrNull) {
    return new Document(
        id,
        new Location("test", 1),
        Optional.empty(),
        Map.of(),
        Map.of(Language.EN, text),
        topicOrNull == null ? Map.of() : Map.of(Facet.TOPIC, List.of(topicOrNull)));
  }

  private static Taxonomy.Entry entry(Label label, String... terms) {
    return new Taxonomy.Entry(
        label,
        Facet.TOPIC,
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(terms),
        new Location("taxonomy", 1));
  }
}
