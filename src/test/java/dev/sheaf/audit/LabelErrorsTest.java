package dev.sheaf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.train.Training;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelErrorsTest {
  private static List<LabelError> suspects(Corpus corpus) {
    Training training = AuditTraining.learn(corpus, Taxonomy.empty(), Training.Listener.NONE);
    return LabelErrors.of(AuditTraining.withTopicOnly(corpus), training).suspects();
  }

  @Test
  void aPaperWithTheTopicOfOthersIsTheFirstSuspect() {
    Corpus corpus = Given.papersButOne(120, 41);

    LabelError first = suspects(corpus).get(0);

    assertThat(first.document().id()).isEqualTo("p41");
    assertThat(first.given().name()).isEqualTo("Agent");
    assertThat(first.likeliest().label().name()).isEqualTo("RAG");
    assertThat(first.probability()).isLessThan(0.2);
  }

  @Test
  void papersThatAreWhatTheySayAreNoSuspects() {
    assertThat(suspects(Corpus.of(Given.papers(120)))).isEmpty();
  }

  @Test
  void theOrderOfThePapersDoesNotMatter() {
    Corpus corpus = Given.papersButOne(120, 40);
    List<Document> shuffled = new ArrayList<>(corpus.documents());
    Collections.shuffle(shuffled, new Random(1));

    assertThat(suspects(Corpus.of(shuffled))).isEqualTo(suspects(corpus));
  }

  @Test
  void aHandfulOfPapersIsNotDoubted() {
    assertThat(suspects(Given.papersButOne(8, 1))).isEmpty();
  }

  @Test
  void whyAPaperIsDoubtedIsTold() {
    Issue issue = Given.issues(Given.papersButOne(240, 41), Issue.Kind.LABEL_ERROR).get(0);

    Label rag = new Label("RAG");
    assertThat(issue.cause()).isInstanceOf(Cause.UnlikelyTopic.class);
    Cause.UnlikelyTopic cause = (Cause.UnlikelyTopic) issue.cause();
    assertThat(cause.given().label()).isEqualTo(new Label("Agent"));
    assertThat(cause.likeliest().label()).isEqualTo(rag);
    assertThat(cause.likeliest().probability()).isGreaterThan(0.9);
    assertThat(cause.words()).isNotEmpty();
    assertThat(cause.nearest()).containsExactly(rag, rag, rag);
  }
}
