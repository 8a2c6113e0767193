package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Split;
import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.evaluate.split.GivenSplit;
import dev.sheaf.evaluate.split.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Evaluation.Progress SILENT = (splits, of) -> {};
  private static final Evaluation.Settings JUDGING_ALL =
      new Evaluation.Settings(0, new Bootstrap(100, 1));

  @Test
  void foldsJudgeEveryLabelledDocumentOnce() {
    Corpus corpus = Given.corpus("a a - b a b a - b a");

    var topic = run(Folds.of(corpus, 3, 1), new Baseline()).topic().orElseThrow();

    assertThat(topic.judgements())
        .extracting(Judgement::document)
        .containsExactly("d0", "d1", "d3", "d4", "d5", "d6", "d8", "d9");
    assertThat(topic.parts()).extracting(FacetResult.Part::test).containsExactlyInAnyOrder(3, 3, 2);
    assertThat(topic.train()).isEqualTo(5);
  }

  @Test
  void aLearnerSeesTheTrainingPartOnly() {
    var split = split(Given.corpus("a b c"), "d1");
    var seen = new ArrayList<String>();

    run(
        split,
        train -> {
          train.forEach(document -> seen.add(document.id()));
          return new Baseline().learn(train);
        });

    assertThat(seen).containsExactly("d0", "d2");
  }

  @Test
  void theBaselineIsMeasuredOnTheSameDocuments() {
    var split = split(Given.corpus("a a b a b"), "d3 d4");

    var topic = run(split, saying("b")).topic().orElseThrow();

    assertThat(topic.scores().labels())
        .containsExactly(
            new LabelScores(new Label("a"), 0, 0, 1), new LabelScores(new Label("b"), 1, 1, 0));
    assertThat(topic.baseline().labels())
        .containsExactly(
            new LabelScores(new Label("a"), 1, 1, 0), new LabelScores(new Label("b"), 0, 0, 1));
  }

  @Test
  void topicsTooRareInTrainingAreNotJudgedButCounted() {
    var split = split(Given.corpus("a a b a b c c"), "d3 d4 d5 d6");

    var topic =
        Evaluation.run(split, new Baseline(), new Evaluation.Settings(2, Given.BOOTSTRAP), SILENT)
            .topic()
            .orElseThrow();

    assertThat(topic.judgements()).extracting(Judgement::document).containsExactly("d3");
    assertThat(topic.rare()).isEqualTo(Map.of(new Label("b"), 1, new Label("c"), 2));
  }

  @Test
  void aThemeTooRareInTrainingIsTakenOutOfTheTruth() {
    var split = split(themed("x y", "x", "x z", "z"), "d2 d3");

    var theme =
        Evaluation.run(split, new Baseline(), new Evaluation.Settings(1, Given.BOOTSTRAP), SILENT)
            .theme()
            .orElseThrow();

    assertThat(theme.judgements()).extracting(Judgement::truth).containsExactly(Given.labels("x"));
    assertThat(theme.rare()).isEqualTo(Map.of(new Label("z"), 2));
  }

  @Test
  void aThemeTooRareInTrainingIsTakenOutOfTheAnswers() {
    var split = split(themed("x y", "x", "x", "x"), "d2 d3");
    var answer = new Answer(Given.labels("y x"), Given.ranking(Given.labels("y x")));

    var theme =
        Evaluation.run(
                split,
                train -> document -> Map.of(Facet.THEME, answer),
                new Evaluation.Settings(2, Given.BOOTSTRAP),
                SILENT)
            .theme()
            .orElseThrow();

    assertThat(theme.scores().macroF1().value()).isEqualTo(1);
    assertThat(theme.scores().precisionAt1()).isEqualTo(1);
    assertThat(theme.leastPapers()).isEqualTo(2);
  }

  @Test
  void eachFacetHasItsOwnLeastNumberOfPapers() {
    var split = split(Given.corpus("a a b a b"), "d3 d4");
    Evaluation.LeastPapers least = (facet, labelled) -> facet == Facet.TOPIC ? labelled - 1 : 0;

    var topic =
        Evaluation.run(
                split, new Baseline(), new Evaluation.Settings(least, Given.BOOTSTRAP), SILENT)
            .topic()
            .orElseThrow();

    assertThat(topic.leastPapers()).isEqualTo(2);
    assertThat(topic.rare()).isEqualTo(Map.of(new Label("b"), 1));
  }

  @Test
  void documentsWithoutAnAnswerAreCountedAndNotJudged() {
    var split = split(Given.corpus("a b a b"), "d2 d3");

    var topic = run(split, train -> EvaluationTest::onlyAboutD2).topic().orElseThrow();

    assertThat(topic.judgements()).extracting(Judgement::document).containsExactly("d2");
    assertThat(topic.unanswered()).isEqualTo(1);
  }

  @Test
  void aFacetWithoutLabelsHasNoResult() {
    assertThat(run(Folds.of(Given.corpus("a b a"), 3, 1), new Baseline()).theme()).isEmpty();
  }

  @Test
  void themesAreJudgedTogether() {
    var split = split(themed("x y", "x y", "x z", "x y", "z"), "d3 d4");

    var theme = run(split, new Baseline()).theme().orElseThrow();

    assertThat(theme.scores().subsetAccuracy()).isEqualTo(0.5);
    assertThat(theme.scores().microF1().value()).isCloseTo(4 / (4.0 + 2 + 1), within(1e-12));
  }

  @Test
  void progressIsToldAfterEachSplit() {
    var told = new ArrayList<String>();

    Evaluation.run(
        Folds.of(Given.corpus("a b a b"), 2, 1),
        new Baseline(),
        JUDGING_ALL,
        (done, of) -> told.add(done + "/" + of));

    assertThat(told).containsExactly("1/2", "2/2");
  }

  @Seeds
  void theOrderOfTheDocumentsChangesNothing(Random random) {
    Corpus corpus = Given.corpus(random);
    Corpus shuffled = Corpus.of(Given.shuffled(corpus.documents(), random));

    var evaluation = run(Folds.of(shuffled, 3, 1), new Baseline());

    assertThat(evaluation.topic()).isEqualTo(run(Folds.of(corpus, 3, 1), new Baseline()).topic());
  }

  private static Evaluation run(Protocol protocol, Learner learner) {
    return Evaluation.run(protocol, learner, JUDGING_ALL, SILENT);
  }

  private static Learner saying(String topic) {
    var answer = Answer.likeliest(Given.ranking(Given.labels(topic)));
    return train -> document -> Map.of(Facet.TOPIC, answer);
  }

  private static Map<Facet, Answer> onlyAboutD2(Document document) {
    var answer = Answer.likeliest(Given.ranking(Given.labels("a")));
    return document.id().equals("d2") ? Map.of(Facet.TOPIC, answer) : Map.of();
  }

  private static GivenSplit split(Corpus corpus, String testIds) {
    List<String> ids = List.of(testIds.split(" ", -1));
    return new GivenSplit(
        new Split(
            corpus.filter(document -> !ids.contains(document.id())),
            corpus.filter(document -> ids.contains(document.id()))),
        0);
  }

  private static Corpus themed(String... themes) {
    List<Document> documents = new ArrayList<>();
    for (String names : themes) {
      var labels = Map.of(Facet.THEME, Given.labels(names));
      documents.add(Given.document("d" + documents.size(), labels));
    }
    return Corpus.of(documents);
  }
}
