package dev.sheaf.retrain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.retrain.Warning.Kind;
import dev.sheaf.train.Training;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetrainingTest {
  private static final List<Document> KNOWN = Given.papers(0, 300);
  private static final CurrentModel CURRENT = Given.current(KNOWN);

  @Test
  void newPapersAreJudgedInOrderOfDateAndKnownOnesByFolds() {
    Retraining found = retrain(with(Given.papers(300, 400)));

    assertThat(found.contests())
        .extracting(Contest::papers)
        .containsExactly(Contest.Papers.NEW, Contest.Papers.KNOWN);
    assertThat(found.verdict().isWorse()).isFalse();
    assertThat(found.warnings()).isEmpty();
    assertThat(found.fresh().get(Facet.TOPIC)).containsEntry(new Label("RAG"), 33);
  }

  @Test
  void fewNewPapersAreJudgedTogetherWithThoseKnown() {
    Retraining found = retrain(with(Given.papers(300, 310)));

    assertThat(found.contests()).extracting(Contest::papers).containsExactly(Contest.Papers.ALL);
    assertThat(found.contests().get(0).documents()).isEqualTo(310);
  }

  @Test
  void manyWrongLabelsOfNewPapersMakeTheCandidateWorseOnKnownOnes() {
    List<Document> wrong = new ArrayList<>();
    for (int i = 300; i < 700; i++) {
      wrong.add(Given.paper(i, Given.TOPICS.get((i + 1) % 3)));
    }

    Retraining found = retrain(with(wrong));

    assertThat(found.verdict().isWorse()).isTrue();
    assertThat(found.warnings()).extracting(Warning::kind).contains(Kind.NEW_LABELS_DISAGREE);
  }

  @Test
  void papersGoneAndLabelsLostAreTold() {
    List<Document> less = KNOWN.stream().filter(d -> !isRag(d)).toList();

    Retraining found = retrain(less);

    assertThat(found.warnings())
        .extracting(Warning::kind)
        .containsExactly(Kind.GONE, Kind.LABEL_LOST);
  }

  @Test
  void anAnswerByANameThatIsFoldedCountsAsTheOtherLabel() {
    Taxonomy folded = Taxonomy.of(List.of(Given.topic("Agent", "RAG"), Given.topic("Theory")));
    List<Document> papers = new ArrayList<>();
    KNOWN.forEach(d -> papers.add(isRag(d) ? Given.paper(number(d), "Agent") : d));

    Retraining found =
        Retraining.run(CURRENT, Given.recipe(papers, folded), Training.Listener.NONE);

    assertThat(found.verdict().isWorse()).isFalse();
    assertThat(found.warnings()).extracting(Warning::kind).contains(Kind.LABEL_FOLDED);
    assertThat(found.contests().get(0).results().get(Facet.TOPIC).comparison().microF1().second())
        .isGreaterThan(0.6);
  }

  @Test
  void theOrderOfThePapersChangesNoFigure() {
    List<Document> papers = with(Given.papers(300, 360));
    List<Document> reversed = new ArrayList<>(papers);
    Collections.reverse(reversed);

    assertThat(retrain(reversed).verdict()).isEqualTo(retrain(papers).verdict());
  }

  @Test
  void labelsOfNoTaxonomyAndNoPaperBeforeAreNew() {
    Retraining found = retrain(with(List.of(Given.paper(300, "Music"))));

    assertThat(found.newLabels()).isEqualTo(Map.of(new Label("Music"), 1));
  }

  private static Retraining retrain(List<Document> papers) {
    return Retraining.run(CURRENT, Given.recipe(papers), Training.Listener.NONE);
  }

  private static List<Document> with(List<Document> more) {
    List<Document> papers = new ArrayList<>(KNOWN);
    papers.addAll(more);
    return papers;
  }

  private static boolean isRag(Document document) {
    return number(document) % 3 == 1;
  }

  private static int number(Document document) {
    return Integer.parseInt(document.id().substring(1)) - 1_000;
  }
}
