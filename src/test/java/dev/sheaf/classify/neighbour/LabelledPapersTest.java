package dev.sheaf.classify.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.classify.Texts;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.feature.HalfVectors;
import dev.sheaf.feature.TfIdf;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelledPapersTest {
  private static final Label A = new Label("Agent");
  private static final Label R = new Label("RAG");
  private static final Document AGENT =
      Texts.paper("a", Map.of(Language.EN, "agents call tools", Language.ZH, "智能体调用工具"), A);
  private static final Document RAG =
      Texts.paper("r", Map.of(Language.EN, "passages are retrieved"), R);
  private static final Document UNLABELLED = Texts.paper("u", Map.of(Language.EN, "agents"));
  private static final Corpus CORPUS = Corpus.of(List.of(AGENT, RAG, UNLABELLED));
  private static final TfIdf FEATURES = Texts.features(CORPUS);
  private static final LabelledPapers PAPERS = Texts.papers(CORPUS, FEATURES);

  @Test
  void topicsAreKnownByThePapersIds() {
    assertThat(PAPERS.topics()).isEqualTo(Map.of("a", A, "r", R));
  }

  @Test
  void theNearestPaperComesFirstWithAllThatIsKnownOfIt() {
    Neighbour nearest = nearest("new", Map.of(Language.EN, "an agent that calls tools"));

    assertThat(nearest.id()).isEqualTo("a");
    assertThat(nearest.published()).isEqualTo(AGENT.published());
    assertThat(nearest.titles()).isEqualTo(AGENT.titles());
    assertThat(nearest.labels().get(Facet.TOPIC)).containsExactly(A);
    assertThat(nearest.isSame()).isFalse();
  }

  @Test
  void onlyLabelledPapersAreKept() {
    assertThat(PAPERS.size()).isEqualTo(2);
  }

  @Test
  void aPaperIsKnownAsTheSameByItsIdOrByItsText() {
    assertThat(nearest("a", Map.of(Language.EN, "an agent calls tools")).isSame()).isTrue();
    assertThat(nearest("b", AGENT.abstracts()).isSame()).isTrue();
  }

  @Test
  void thePaperItselfDoesNotCount() {
    List<Neighbour> found =
        nearest(PAPERS, "a", Map.of(Language.EN, "agents call tools, passages"), 1);

    assertThat(found).extracting(Neighbour::id).containsExactly("a", "r");
  }

  @Test
  void aTextInOneLanguageIsAsNearToAPaperInTwoAsToOneInThatLanguage() {
    Document one = Texts.paper("one", Map.of(Language.EN, "agents call tools"), A);
    LabelledPapers papers = Texts.papers(Corpus.of(List.of(AGENT, one)), FEATURES);

    List<Neighbour> found = nearest(papers, "new", Map.of(Language.EN, "call tools, agents"), 2);

    assertThat(found).hasSize(2);
    assertThat(found.get(0).similarity()).isCloseTo(found.get(1).similarity(), within(0.02));
  }

  @Test
  void anAbstractIsKnownAgainWithoutItsTitleInOneOfItsLanguages() {
    List<Neighbour> found = nearest(PAPERS, "new", Map.of(Language.ZH, "智能體調用工具"), 2);

    assertThat(found.get(0).isSame()).isTrue();
    assertThat(found.get(0).id()).isEqualTo("a");
  }

  @Test
  void aTextOfUnknownTermsHasNoNeighbours() {
    Document unknown =
        new Document(
            "x", AGENT.source(), AGENT.published(), Map.of(), Map.of(Language.ZH, "天气"), Map.of());

    assertThat(PAPERS.nearest(unknown, FEATURES.halves(unknown), 3)).isEmpty();
  }

  @Seeds
  void whatWasSavedFindsTheSame(Random random) {
    Corpus corpus = Texts.corpus(random, 30, A, R);
    TfIdf features = Texts.features(corpus);
    LabelledPapers papers = Texts.papers(corpus, features);
    Document document = Texts.random(random, "new");
    HalfVectors text = features.halves(document);

    LabelledPapers again = LabelledPapers.of(papers.bytes());

    assertThat(again.nearest(document, text, 5)).isEqualTo(papers.nearest(document, text, 5));
    assertThat(again.bytes()).isEqualTo(papers.bytes());
  }

  @Seeds
  void theOrderOfThePapersChangesNoByte(Random random) {
    List<Document> shuffled = new ArrayList<>(CORPUS.documents());
    Collections.shuffle(shuffled, random);

    assertThat(Texts.papers(Corpus.of(shuffled), FEATURES).bytes()).isEqualTo(PAPERS.bytes());
  }

  @Test
  void otherBytesAreRefused() {
    ByteBuffer cut = PAPERS.bytes();
    cut.limit(cut.limit() - 1);

    assertThatIllegalArgumentException().isThrownBy(() -> LabelledPapers.of(cut));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabelledPapers.of(FEATURES.bytes()))
        .withMessageContaining("expected a sheafpap");
  }

  private static Neighbour nearest(String id, Map<Language, String> texts) {
    return nearest(PAPERS, id, texts, 2).get(0);
  }

  private static List<Neighbour> nearest(
      LabelledPapers papers, String id, Map<Language, String> texts, int count) {
    Document document = Texts.paper(id, texts);
    return papers.nearest(document, FEATURES.halves(document), count);
  }
}
